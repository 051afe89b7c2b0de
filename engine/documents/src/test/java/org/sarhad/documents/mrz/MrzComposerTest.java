package org.sarhad.documents.mrz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sarhad.testing.Seeds;

@ExtendWith(Seeds.class)
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
    void cutsNamesAsTheExamplesOfTheStandard() {
        String[][] examples = {
            {"NILAVADHANANANDA", "CHAYAPA DEJTHAMRONG KRASUANG", "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K"},
            {"NILAVADHANANANDA", "ARNPOL PETCH CHARONGUANG", "NILAVADHANANANDA<<ARNPOL<PETCH<CHARONGU"},
            {"BENNELONG WOOLOOMOOLOO WARRANDYTE WARNAMBOOL", "DINGO POTOROO", "BENNELONG<WOOLOOMOOLOO<WARRANDYTE<W<<DI"
            },
            {"PAPANDROPOULOUS", "JONATHON WARREN TREVOR", "PAPANDROPOULOUS<<JONATHON<WARREN<TREVOR"},
            {"NILAVADHANANANDA", "CHAYAPA DEJTHAMRONG KRASUANG", "NILAVADHANANANDA<<CHAYAPA<DE<K"},
            {"BENNELONG WOOLOOMOOLOO WARRANDYTE WARNAMBOOL", "DINGO POTOROO", "BENNELONG<WOOLOOMOOLOO<W<W<<DI"},
            {"PAPANDROPOULOUS", "JONATHON ALEC", "PAPANDROPOULOUS<<JONATHON<ALEC"},
            {"SATRIYA SUDARPA", "", "SATRIYA<SUDARPA<<<<<<<<<<<<<<<"}
        };
        for (String[] example : examples) {
            assertThat(MrzNames.field(example[0], example[1], example[2].length()))
                    .isEqualTo(example[2]);
        }
    }

    @Test
    void fillsTheFieldAndEndsInALetterWhateverIsCut(Random random) {
        for (int i = 0; i < 2_000; i++) {
            String family = words(random, 1 + random.nextInt(4));
            String given = words(random, random.nextInt(5));
            int width = 30 + random.nextInt(10);
            String field = MrzNames.field(family, given, width);
            assertThat(field).hasSize(width);
            boolean whole = family.length() + (given.isEmpty() ? 0 : given.length() + 2) <= width;
            assertThat(field).as(family + " / " + given).matches(whole ? "[A-Z<]+" : "[A-Z<]+[A-Z]");
            assertThat(field.contains("<<") || given.isEmpty()).isTrue();
            assertThat(field.charAt(0)).isEqualTo(family.charAt(0));
        }
    }

    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 0, 2 + random.nextInt(22));
        }
        return words.toString();
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
