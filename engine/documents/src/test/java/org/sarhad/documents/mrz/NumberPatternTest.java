package org.sarhad.documents.mrz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class NumberPatternTest {
    @Test
    void matchesPositionByPosition() {
        NumberPattern pattern = NumberPattern.of("=N99999999|A9[XY]");
        assertThat(pattern.matches("N12345678")).isTrue();
        assertThat(pattern.matches("M12345678")).isFalse();
        assertThat(pattern.matches("N1234567")).isFalse();
        assertThat(pattern.matches("B7X")).isTrue();
        assertThat(pattern.matches("B7Z")).isFalse();
    }

    @Test
    void knowsIssuersByTheirIcaoCode() {
        assertThat(NumberPattern.ofPassports("UZB").orElseThrow().matches("AC1234567"))
                .isTrue();
        assertThat(NumberPattern.ofPassports("D").orElseThrow().matches("C01X00T47"))
                .isTrue();
        assertThat(NumberPattern.ofPassports("D").orElseThrow().matches("O01X00T47"))
                .isFalse();
        assertThat(NumberPattern.ofPassports("UTO")).isEmpty();
    }

    @Test
    void refusesMasksThatMeanNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> NumberPattern.of("A[12"));
        assertThatIllegalArgumentException().isThrownBy(() -> NumberPattern.of("A?"));
        assertThatIllegalArgumentException().isThrownBy(() -> NumberPattern.of("A||9"));
    }
}
