package org.sarhad.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rules that keep the house in order; this module sees every other, so they are checked here. */
class HouseRulesTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.sarhad");
    private static final String[] ENGINE = {
        "org.sarhad.names..", "org.sarhad.documents..", "org.sarhad.watchlists..", "org.sarhad.screening.."
    };

    @Test
    void theScanSeesTheWholeHouse() {
        assertThat(HOUSE).hasSizeGreaterThan(150);
        for (String part : new String[] {"names", "documents", "watchlists", "screening", "exercise", "node", "cli"}) {
            assertThat(HOUSE.stream().filter(c -> c.getPackageName().startsWith("org.sarhad." + part)))
                    .as("classes of " + part)
                    .isNotEmpty();
        }
    }

    @Test
    void engineLibrariesKnowNoFrameworkNoDatabaseAndNoNetwork() {
        noClasses()
                .that()
                .resideInAnyPackage(ENGINE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "jakarta..",
                        "java.sql..",
                        "javax.sql..",
                        "java.net.http..",
                        "org.slf4j..",
                        "java.util.logging..",
                        "org.postgresql..",
                        "tools.jackson.databind..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(Socket|ServerSocket|DatagramSocket|URL|HttpURLConnection)")
                .check(HOUSE);
    }

    @Test
    void arrowsGoDownOnly() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("names")
                .definedBy("org.sarhad.names..")
                .layer("documents")
                .definedBy("org.sarhad.documents..")
                .layer("watchlists")
                .definedBy("org.sarhad.watchlists..")
                .layer("screening")
                .definedBy("org.sarhad.screening..")
                .layer("exercise")
                .definedBy("org.sarhad.exercise..")
                .layer("postgres")
                .definedBy("org.sarhad.postgres..")
                .layer("node")
                .definedBy("org.sarhad.node..")
                .layer("bench")
                .definedBy("org.sarhad.bench..")
                .layer("cli")
                .definedBy("org.sarhad.cli..")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("bench")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("node")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("postgres")
                .mayOnlyBeAccessedByLayers("node", "cli")
                .whereLayer("exercise")
                .mayOnlyBeAccessedByLayers("node", "bench", "cli")
                .whereLayer("screening")
                .mayOnlyBeAccessedByLayers("exercise", "node", "bench", "cli")
                .whereLayer("watchlists")
                .mayOnlyBeAccessedByLayers("screening", "exercise", "node", "bench", "cli")
                .whereLayer("documents")
                .mayOnlyBeAccessedByLayers("exercise", "node", "bench", "cli")
                .whereLayer("names")
                .mayOnlyBeAccessedByLayers("screening", "exercise", "node", "bench", "cli")
                .check(HOUSE);
    }

    @Test
    void everyPackageIsNullMarked() {
        classes()
                .that(areNot("package-info"))
                .should(liveInANullMarkedPackage())
                .check(HOUSE);
    }

    @Test
    void onlyTheCommandLineTalksToStandardStreams() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.sarhad.cli..", "org.sarhad.testing..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(HOUSE);
    }

    @Test
    void fieldsAreNotInjected() {
        noFields()
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .check(HOUSE);
    }

    private static DescribedPredicate<JavaClass> areNot(String simpleName) {
        return DescribedPredicate.describe(
                "are not " + simpleName, type -> !type.getSimpleName().equals(simpleName));
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().tryGetPackageInfo().isPresent()
                        && type.getPackage().isAnnotatedWith(NullMarked.class);
                if (!marked) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + " is in a package without @NullMarked"));
                }
            }
        };
    }
}
