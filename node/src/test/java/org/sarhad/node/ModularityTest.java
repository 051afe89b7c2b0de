package org.sarhad.node;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {
    private final ApplicationModules modules = ApplicationModules.of(SarhadNode.class);

    @Test
    void modulesTouchOnlyWhatOthersOffer() {
        modules.verify();
    }

    @Test
    void seesTheModules() {
        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .contains("access", "oversight", "settings", "storage", "watch");
    }
}
