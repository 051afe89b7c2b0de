package org.sarhad.documents.transliteration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sarhad.testing.Seeds;

@ExtendWith(Seeds.class)
class AlphabetTest {
    @Test
    void printsNationalLatinLettersByTheFirstRecommendation() {
        assertThat(Alphabet.LATIN.toMrz("Ærøskøbing Müller-Groß Šćęśny Þór D'Ávila"))
                .isEqualTo("AEROESKOEBING MUELLER-GROSS SCESNY THOR DAVILA");
    }

    @Test
    void printsCyrillicByLanguage() {
        assertThat(Alphabet.RUSSIAN.toMrz("Щербакова Юлия Игоревна")).isEqualTo("SHCHERBAKOVA IULIIA IGOREVNA");
        assertThat(Alphabet.RUSSIAN.toMrz("Соловьёв Объедков")).isEqualTo("SOLOVEV OBIEEDKOV");
        assertThat(Alphabet.BELARUSIAN.toMrz("Ігар Ёлкін")).isEqualTo("IHAR IOLKIN");
        assertThat(Alphabet.BULGARIAN.toMrz("Щерев")).isEqualTo("SHTEREV");
        assertThat(Alphabet.SERBIAN.toMrz("Живковић Ђорђе")).isEqualTo("ZIVKOVIC DORDE");
        assertThat(Alphabet.MACEDONIAN.toMrz("Ѓорѓи Ќосев")).isEqualTo("GJORGJI KJOSEV");
    }

    @Test
    void printsUkrainianLettersOtherwiseAtTheBeginningOfAWord() {
        assertThat(Alphabet.UKRAINIAN.toMrz("Єва Юрій Яків Згурський")).isEqualTo("YEVA YURII YAKIV ZHURSKYI");
        assertThat(Alphabet.UKRAINIAN.toMrz("Йосип-Їжак")).isEqualTo("YOSYP-YIZHAK");
    }

    @Test
    void printsArabicAsTheExamplesOfTheStandard() {
        assertThat(Alphabet.ARABIC.toMrz("عبّاس")).isEqualTo("EBBAS");
        assertThat(Alphabet.ARABIC.toMrz("فضّة")).isEqualTo("FXDZDZXAH");
        assertThat(Alphabet.ARABIC.toMrz("مُحَمَّد")).isEqualTo("MXHMMD");
        assertThat(Alphabet.ARABIC.toMrz("فاطمة الزهراء")).isEqualTo("FAXTTMXAH ALZHRAXE");
    }

    @Test
    void givesArabicNamesBackLetterByLetter(Random random) {
        List<Integer> letters = Alphabet.ARABIC.letters().stream()
                .filter(letter -> !Alphabet.ARABIC.printed(letter).orElseThrow().isEmpty() && letter != 0x06D0)
                .toList();
        assertThat(letters).hasSize(65);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder name = new StringBuilder();
            for (int length = 1 + random.nextInt(10); length > 0; length--) {
                name.appendCodePoint(letters.get(random.nextInt(letters.size())));
            }
            String mrz = Alphabet.ARABIC.toMrz(name.toString());
            assertThat(mrz).matches("[A-Z]+");
            assertThat(Alphabet.ARABIC.originals(mrz, 1)).containsExactly(name.toString());
        }
    }

    @Test
    void proposesTheOriginalOfOtherAlphabetsAmongTheFirst() {
        assertThat(Alphabet.RUSSIAN.originals("SHCHERBAKOVA", 4).get(0)).isEqualTo("ЩЕРБАКОВА");
        assertThat(Alphabet.RUSSIAN.originals("IULIIA", 40)).contains("ЮЛИЯ");
        assertThat(Alphabet.LATIN.originals("MUELLER", 8)).contains("MÜLLER", "MUELLER");
        assertThat(Alphabet.RUSSIAN.originals("IVANOV<PETR", 1)).containsExactly("ИВАНОВ ПЕТР");
    }

    @Test
    void whatItPrintsReadsBackAmongTheOriginals(Random random) {
        String alphabet = "АБВГДЕЖЗКЛМНОПРСТУФХЦЧШЩЫЮЯ";
        for (int i = 0; i < 300; i++) {
            StringBuilder name = new StringBuilder();
            for (int length = 1 + random.nextInt(5); length > 0; length--) {
                name.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThat(Alphabet.RUSSIAN.originals(Alphabet.RUSSIAN.toMrz(name.toString()), 400))
                    .contains(name.toString());
        }
    }

    @Test
    void refusesALetterOfAnotherAlphabetAndSaysWhich() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Alphabet.LATIN.toMrz("ABЖ"))
                .withMessageContaining("Ж")
                .withMessageContaining("3");
        assertThatIllegalArgumentException().isThrownBy(() -> Alphabet.RUSSIAN.toMrz("И2"));
    }
}
