package org.sarhad.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {
    private static final Path DIAGRAM = Path.of("..", "docs", "modules.md");

    private final ApplicationModules modules = ApplicationModules.of(SarhadNode.class);

    @Test
    void modulesTouchOnlyWhatOthersOffer() {
        modules.verify();
    }

    @Test
    void seesTheModules() {
        assertThat(modules.stream().map(ModularityTest::name))
                .contains("access", "demonstration", "oversight", "settings", "storage", "watch");
    }

    /** {@code mvn -pl node -am test -Dtest=ModularityTest -Dsarhad.write=true} writes the diagram anew. */
    @Test
    void diagramInTheDocumentsShowsTheModulesAsTheyAre() throws IOException {
        String diagram = diagram();
        if (Boolean.getBoolean("sarhad.write")) {
            Files.writeString(DIAGRAM, diagram);
        }
        assertThat(DIAGRAM)
                .as("run this test with -Dsarhad.write=true to write it anew")
                .hasContent(diagram);
    }

    private String diagram() {
        List<ApplicationModule> sorted = modules.stream()
                .sorted(Comparator.comparing(ModularityTest::name))
                .toList();
        StringBuilder text = new StringBuilder("""
                # Modules of the node

                Written by `ModularityTest` from the code itself. An arrow points to the module that is used; Spring
                Modulith lets no module use another one in any way but this, and lets nobody reach below its root package.

                ```mermaid
                flowchart TD
                """);
        for (ApplicationModule module : sorted) {
            text.append("    %s[%s]\n".formatted(name(module), module.getDisplayName()));
        }
        for (ApplicationModule module : sorted) {
            module.getDirectDependencies(modules)
                    .uniqueModules()
                    .map(ModularityTest::name)
                    .sorted()
                    .forEach(used -> text.append("    %s --> %s\n".formatted(name(module), used)));
        }
        return text.append("```\n").toString();
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
