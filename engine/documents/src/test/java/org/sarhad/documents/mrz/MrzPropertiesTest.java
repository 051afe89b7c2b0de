package org.sarhad.documents.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sarhad.testing.Seeds;

@ExtendWith(Seeds.class)
class MrzPropertiesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String ALPHABET = "<0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private final MrzReader reader = new MrzReader(TODAY);

    @Test
    void readingWhatWasComposedGivesTheSameContents(Random random) {
        for (int i = 0; i < 3_000; i++) {
            MrzContents contents = TestingZones.any(random, TODAY);
            List<String> lines = MrzComposer.compose(contents);
            Mrz mrz = (Mrz) reader.read(String.join("\n", lines));
            assertThat(mrz.contents()).isEqualTo(contents);
            assertThat(mrz.valid()).isTrue();
            assertThat(mrz.lines()).isEqualTo(lines);
            assertThat(MrzComposer.compose(mrz.contents())).isEqualTo(lines);
        }
    }

    @Test
    void anySingleWrongCharacterOfACheckedFieldIsReportedUnlessTheWeightsCannotSeeIt(Random random) {
        int blind = 0;
        int reported = 0;
        for (int i = 0; i < 4_000; i++) {
            MrzContents contents = TestingZones.any(random, TODAY, MrzFormat.TD3);
            List<String> lines = MrzComposer.compose(contents);
            StringBuilder second = new StringBuilder(lines.get(1));
            int column = checkedColumn(random);
            char printed = second.charAt(column);
            char other = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
            second.setCharAt(column, other);
            if (other == printed) {
                continue;
            }
            Mrz mrz = (Mrz) reader.read(lines.get(0) + "\n" + second);
            // In the place of a digit only that digit will do; a filler as digit of an unused personal number is wrong
            // as soon as anything stands in that field.
            boolean seen = (CheckDigit.value(printed) - CheckDigit.value(other)) % 10 != 0
                    || column == 9
                    || column == 19
                    || column == 27
                    || (column >= 28 && column < 42 && contents.optionalData().isEmpty());
            assertThat(mrz.valid())
                    .as(lines + " with " + other + " at " + column)
                    .isEqualTo(!seen);
            blind += seen ? 0 : 1;
            reported += seen ? 1 : 0;
        }
        assertThat(blind).isPositive();
        assertThat(reported).isGreaterThan(1_000);
    }

    @Test
    void theCursorAgreesWithAPlainReadingOfTheStandard(Random random) {
        MrzScanner scanner = new MrzScanner();
        for (int i = 0; i < 3_000; i++) {
            MrzContents contents = TestingZones.any(random, TODAY, MrzFormat.TD3);
            StringBuilder zone = new StringBuilder(String.join("", MrzComposer.compose(contents)));
            if (random.nextBoolean()) {
                zone.setCharAt(44 + random.nextInt(44), ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            String second = zone.substring(44);
            assertThat(scanner.scan(zone.toString().getBytes(StandardCharsets.US_ASCII)))
                    .isTrue();
            assertThat(scanner.expected(MrzField.DOCUMENT_NUMBER)).isEqualTo(CheckDigit.of(second.substring(0, 9)));
            assertThat(scanner.expected(MrzField.BIRTH_DATE)).isEqualTo(CheckDigit.of(second.substring(13, 19)));
            assertThat(scanner.expected(MrzField.EXPIRY_DATE)).isEqualTo(CheckDigit.of(second.substring(21, 27)));
            assertThat(scanner.expected(MrzField.OPTIONAL_DATA)).isEqualTo(CheckDigit.of(second.substring(28, 42)));
            String joined = second.substring(0, 10) + second.substring(13, 20) + second.substring(21, 43);
            assertThat(scanner.expected(MrzField.COMPOSITE)).isEqualTo(CheckDigit.of(joined));
            assertThat(scanner.found(MrzField.COMPOSITE)).isEqualTo(second.charAt(43));
        }
    }

    @Test
    void neverThrowsWhateverTheBytes(Random random) {
        MrzScanner scanner = new MrzScanner();
        for (int i = 0; i < 20_000; i++) {
            byte[] text = new byte[random.nextInt(140)];
            random.nextBytes(text);
            if (random.nextInt(4) > 0) {
                for (int at = 0; at < text.length; at++) {
                    text[at] = (byte) (text[at] % 15 == 0 ? '\n' : ALPHABET.charAt((text[at] & 0xFF) % 37));
                }
            }
            if (!scanner.scan(text)) {
                assertThat(scanner.failure().reason()).isNotBlank();
            }
            reader.read(new String(text, StandardCharsets.ISO_8859_1));
        }
    }

    private static int checkedColumn(Random random) {
        int column = random.nextInt(43);
        return (column >= 10 && column < 13) || column == 20 || column == 42 ? checkedColumn(random) : column;
    }
}
