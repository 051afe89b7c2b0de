package org.sarhad.documents.lost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DocumentKeyTest {

    @ParameterizedTest
    @ValueSource(strings = {"ab 123-456", "AB123456", "A B/123.456", "AB123456<<<", "\tab123456"})
    void meetsUnderAllWritingsOfOneNumber(String written) {
        assertThat(DocumentKey.of(written, DocumentType.PASSPORT, "TJK").number())
                .isEqualTo("AB123456");
    }

    @Test
    void meetsUnderBothWritingsOfGermany() {
        assertThat(DocumentKey.of("C01X00T47", DocumentType.PASSPORT, "D<<"))
                .isEqualTo(DocumentKey.of("C01X00T47", DocumentType.PASSPORT, "deu"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<<<", "АБ123456", "12#4", "123456789012345678901234567890123"})
    void refusesWhatIsNoNumber(String written) {
        assertThatThrownBy(() -> DocumentKey.of(written, DocumentType.PASSPORT, "TJK"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("document number: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "TJKX", "T1K", "ТҶК"})
    void refusesWhatIsNoState(String written) {
        assertThatThrownBy(() -> DocumentKey.of("A1", DocumentType.PASSPORT, written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("issuing state: ");
    }

    @Test
    void namesTheTypesThatACodeInTheMachineReadableZoneMayMean() {
        assertThat(DocumentType.ofMrz("P<")).startsWith(DocumentType.PASSPORT);
        assertThat(DocumentType.ofMrz("IR")).contains(DocumentType.IDENTITY_CARD, DocumentType.RESIDENCE_PERMIT);
        assertThat(DocumentType.ofMrz("V")).containsExactly(DocumentType.VISA);
        assertThat(DocumentType.ofMrz("AC")).containsExactly(DocumentType.CREW_CERTIFICATE);
    }
}
