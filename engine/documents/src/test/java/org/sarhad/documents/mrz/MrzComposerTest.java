package org.sarhad.documents.mrz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MrzComposerTest {
    @Test
    void writesTheSpecimenOfTheStandard() {
        MrzContents contents = MrzContents.passport("UTO", "L898902C3")
                .name("ERIKSSON", "ANNA MARIA")
                .holder("UTO", MrzDate.of(1974, 8, 12), "F")
                .expires(MrzDate.of(2012, 4, 15))
                .optional("ZE184226B", "");
        assertThat(Mrz.compose(contents))
                .containsExactly(
                        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10");
    }

    @Test
    void partsWordsAtHyphensAndLeavesApostrophesOut() {
        assertThat(MrzNames.field("O'CONNOR-SMITH", "JEAN-LUC", 39))
                .isEqualTo("OCONNOR<SMITH<<JEAN<LUC<<<<<<<<<<<<<<<<");
    }

    @Test
    void cutsGivenNamesFromTheEndSoThatTheFieldEndsInALetter() {
        assertThat(MrzNames.field("NILAVADHANANANDA", "CHAYAPA DEJTHAMRONG KRASUANG", 30))
                .isEqualTo("NILAVADHANANANDA<<CHAYAPA<DEJT");
        assertThat(MrzNames.field("ABCDEFGHIJ", "KLMNO PQRST", 18)).isEqualTo("ABCDEFGHIJ<<KLMN<P");
    }

    @Test
    void keepsTheFirstLetterOfTheGivenNameWhenTheFamilyNameIsTooLong() {
        assertThat(MrzNames.field("BENNELONG WOOLOOMOOLOO WARRANDYTE WARNAMBOOL", "DINGO POTOROO", 39))
                .isEqualTo("BENNELONG<WOOLOOMOOLOO<WARRANDYTE<WA<<D")
                .hasSize(39);
        assertThat(MrzNames.field("PAPANDROPOULOUSPAPANDROPOULOUSX", "", 30))
                .isEqualTo("PAPANDROPOULOUSPAPANDROPOULOUS");
    }

    @Test
    void refusesWhatAZoneCannotPrintAndNamesTheField() {
        MrzContents passport = MrzContents.passport("UTO", "AB12345678");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mrz.compose(passport))
                .withMessageContaining("documentNumber");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mrz.compose(MrzContents.passport("UTO", "AB1").name("МИР", "")))
                .withMessageContaining("name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mrz.compose(MrzContents.of(MrzFormat.TD1, "I", "UTO", "A".repeat(24))))
                .withMessageContaining("documentNumber");
    }
}
