package org.sarhad.documents.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class IssuingCodeTest {
    @Test
    void knowsEveryStateAndTheCodesThatIcaoAdds() {
        for (String code :
                new String[] {"KAZ", "UZB", "D", "D<<", "GBR", "GBD", "RKS", "UNO", "EUE", "XOM", "XPO", "UTO"}) {
            assertThat(IssuingCode.find(code)).as(code).isPresent();
        }
        assertThat(IssuingCode.find("XYZ")).isEmpty();
        assertThat(IssuingCode.find("")).isEmpty();
        assertThat(IssuingCode.all()).hasSizeGreaterThan(270);
    }

    @Test
    void tellsThatAStatusIssuesNothing() {
        assertThat(IssuingCode.find("XXA").orElseThrow().issues()).isFalse();
        assertThat(IssuingCode.find("UNO").orElseThrow().issues()).isTrue();
    }

    @Test
    void namesStatesInTheLanguageOfTheOfficer() {
        assertThat(IssuingCode.find("D").orElseThrow().name(Locale.ENGLISH)).isEqualTo("Germany");
        assertThat(IssuingCode.find("UZB").orElseThrow().name(Locale.of("ru"))).isEqualTo("Узбекистан");
        assertThat(IssuingCode.find("XXB").orElseThrow().name(Locale.of("ru"))).contains("1951");
    }
}
