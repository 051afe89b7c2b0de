package org.sarhad.documents.lost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NearNumbersTest {
    private static final DocumentKey READ = new DocumentKey("AB0123456", DocumentType.PASSPORT, "TJK");

    @Test
    void asksForTheNumberAsReadFirst() {
        assertThat(NearNumbers.standard().readings(READ, NearNumbers.USUAL))
                .first()
                .isEqualTo(READ);
        assertThat(NearNumbers.standard().readings(READ, 1)).containsExactly(READ);
    }

    @Test
    void changesOneCharacterAtATimeAndNeverMoreThanAsked() {
        List<DocumentKey> readings = NearNumbers.standard().readings(READ, NearNumbers.USUAL);
        assertThat(readings).doesNotHaveDuplicates().hasSizeBetween(10, NearNumbers.USUAL);
        assertThat(readings.subList(1, readings.size()))
                .allSatisfy(reading -> assertThat(differences(reading)).isEqualTo(1));
        assertThat(readings).extracting(DocumentKey::number).contains("ABO123456", "AB0I23456", "A80123456");
    }

    @Test
    void changesSeveralCharactersWhenSeveralWereUnclear() {
        List<DocumentKey> readings = NearNumbers.standard().readings(READ, List.of(2, 3), 100);
        assertThat(readings).extracting(DocumentKey::number).contains("ABOI23456", "ABDL23456", "ABO123456");
        assertThat(readings).allSatisfy(reading -> {
            assertThat(reading.number()).startsWith("AB").endsWith("23456");
            assertThat(reading.type()).isEqualTo(DocumentType.PASSPORT);
        });
    }

    @Test
    void knowsThePairsThatNoCheckDigitCanTell() {
        for (String pair : List.of("6G", "1L", "0U")) {
            DocumentKey one = new DocumentKey("X" + pair.charAt(0) + "9", DocumentType.VISA, "UZB");
            assertThat(NearNumbers.standard().readings(one, 100))
                    .extracting(DocumentKey::number)
                    .contains("X" + pair.charAt(1) + "9");
        }
    }

    @Test
    void takesATableOfOnesOwn() {
        assertThat(NearNumbers.of(List.of("A4")).readings(READ, 16))
                .extracting(DocumentKey::number)
                .containsExactlyInAnyOrder("AB0123456", "4B0123456", "AB0123A56");
        assertThatThrownBy(() -> NearNumbers.of(List.of("A"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static int differences(DocumentKey reading) {
        int count = 0;
        for (int i = 0; i < READ.number().length(); i++) {
            count += READ.number().charAt(i) == reading.number().charAt(i) ? 0 : 1;
        }
        return count;
    }
}
