package org.sarhad.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rules of the whole house: what stands where, and which way arrows may point. */
class HouseTest {
    /** Far below what there is, and far above what a wrong class path would show. */
    private static final int LEAST_CLASSES = 300;

    private static final String[] ENGINE = {
        "org.sarhad.names..", "org.sarhad.documents..", "org.sarhad.watchlists..", "org.sarhad.screening.."
    };

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.sarhad");

    @Test
    void isSeenWhole() {
        assertThat(HOUSE.size()).isGreaterThan(LEAST_CLASSES);
        for (String part : List.of(
                "names", "documents", "watchlists", "screening", "postgres", "exercise", "node", "bench", "cli")) {
            assertThat(HOUSE.stream().anyMatch(type -> type.getPackageName().startsWith("org.sarhad." + part)))
                    .as("classes of %s", part)
                    .isTrue();
        }
    }

    @Test
    void engineKnowsNoFrameworkNoDatabaseAndNoNetwork() {
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
                        "javax.net..",
                        "org.slf4j..",
                        "java.util.logging..",
                        "org.postgresql..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAnyPackage(ENGINE)
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(Socket|ServerSocket|URL|URLConnection|HttpURLConnection|Datagram.*)")
                .check(HOUSE);
    }

    @Test
    void arrowsPointDown() {
        nothingIn("org.sarhad.names..").mayUse("documents", "watchlists", "screening");
        nothingIn("org.sarhad.documents..").mayUse("names", "watchlists", "screening");
        nothingIn("org.sarhad.watchlists..").mayUse("documents", "screening");
        nothingIn(ENGINE).mayUse("postgres", "exercise", "node", "bench", "cli");
        nothingIn("org.sarhad.postgres..")
                .mayUse("names", "documents", "watchlists", "screening", "exercise", "node", "bench", "cli");
        nothingIn("org.sarhad.exercise..").mayUse("postgres", "node", "bench", "cli");
        nothingIn("org.sarhad.node..").mayUse("bench", "cli");
        nothingIn("org.sarhad.bench..").mayUse("cli");
    }

    @Test
    void engineAndNodeSpeakThroughTheirCallersAndNotToTheConsole() {
        noClasses()
                .that()
                .resideInAnyPackage(ENGINE)
                .or()
                .resideInAnyPackage("org.sarhad.node..", "org.sarhad.postgres..")
                .should(ACCESS_STANDARD_STREAMS)
                .check(HOUSE);
    }

    @Test
    void everythingIsGivenToConstructors() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.beans.factory.annotation.Autowired")
                .check(HOUSE);
    }

    @Test
    void noPackageHidesBehindAWordThatSaysNothing() {
        Set<String> empty = Set.of("util", "utils", "common", "commons", "impl", "manager", "helper", "helpers", "dto");
        assertThat(packages())
                .allSatisfy(name -> assertThat(List.of(name.split("\\."))).doesNotContainAnyElementsOf(empty));
    }

    @Test
    void everyPackageSaysThatNothingIsNullUnlessItSaysSo() {
        Set<String> silent = new TreeSet<>();
        for (String name : packages()) {
            JavaPackage type = HOUSE.getPackage(name);
            if (!type.isAnnotatedWith(NullMarked.class)) {
                silent.add(name);
            }
        }
        assertThat(silent).isEmpty();
    }

    private static Set<String> packages() {
        Set<String> names = new TreeSet<>();
        for (JavaClass type : HOUSE) {
            names.add(type.getPackageName());
        }
        return names;
    }

    private static Arrow nothingIn(String... packages) {
        return new Arrow(packages);
    }

    private record Arrow(String... from) {
        void mayUse(String... parts) {
            String[] to = new String[parts.length];
            for (int i = 0; i < parts.length; i++) {
                to[i] = "org.sarhad." + parts[i] + "..";
            }
            noClasses()
                    .that()
                    .resideInAnyPackage(from)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(to)
                    .check(HOUSE);
        }
    }
}
