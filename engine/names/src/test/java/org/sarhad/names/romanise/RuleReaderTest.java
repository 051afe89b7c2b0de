package org.sarhad.names.romanise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RuleReaderTest {
    private static final String HEADER = """
        id: test
        title: a test
        from: Cyrl
        languages: ru
        source: nowhere
        """;

    private static Romanisation system(String rules) {
        return RuleReader.read("test.txt", HEADER + rules, id -> {
            throw new IllegalArgumentException(id);
        });
    }

    @Test
    void prefersTheLongestSource() {
        assertThat(system("с s, х h, сх sk").apply("сх хс")).isEqualTo("sk hs");
    }

    @Test
    void takesTheFirstRuleWhoseConditionHolds() {
        Romanisation system = system("""
            let VOWEL = ае
            е ye when start or after VOWEL
            е e
            а a, к k
            """);
        assertThat(system.apply("екаеке")).isEqualTo("yekayeke");
    }

    @Test
    void joinsConditionsMoreTightlyByAndThanByOr() {
        Romanisation system = system("г h when end or after [а] and not before [и]\nг g\nа a, и i");
        assertThat(system.apply("агагигиг")).isEqualTo("ahagigih");
    }

    @Test
    void readsALaterPassOnTheResultOfTheEarlier() {
        assertThat(system("ш sh\npass accents\nsh š").apply("шаш")).isEqualTo("šаš");
    }

    @Test
    void takesCapitalsInARuleAsWritten() {
        assertThat(system("Ц T͡S, ц t͡s, а a").apply("Цаца")).isEqualTo("T͡Sat͡sa");
    }

    @Test
    void saysFileAndLineOfABrokenRule() {
        assertThatThrownBy(() -> system("а"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("test.txt line 6: ");
        assertThatThrownBy(() -> system("а a when after NOWHERE")).hasMessageContaining("no set is called NOWHERE");
        assertThatThrownBy(() -> system("а a when sleepy")).hasMessageContaining("not a condition: sleepy");
    }
}
