package org.sarhad.node.checkpoint.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReaderInputTest {
    private static final String ZONE = "P<UTOQZMAYER<<ANNA<<<\nL898902C36UTO7408122F1204159";

    @Test
    void leavesAGoodReadingAlone() {
        assertThat(ReaderInput.of(ZONE, text -> false).text()).isEqualTo(ZONE);
        assertThat(ReaderInput.of(ZONE, text -> false).layout()).isEmpty();
    }

    @Test
    void dropsFrameCharactersAndLowerCase() {
        String framed = "\u0002" + ZONE.toLowerCase(java.util.Locale.ROOT).replace("\n", "\r\n") + "\r\n\u0003";
        assertThat(ReaderInput.of(framed, text -> false).text()).isEqualTo(ZONE);
    }

    @Test
    void undoesTheRussianLayoutSinceEachLetterHasOneKey() {
        String typed = "ЗБГЕЩЙЯЬФНУКББФТТФБББ\nД898902С36ГЕЩ7408122А1204159";
        ReaderInput read = ReaderInput.of(typed, text -> false);
        assertThat(read.text()).isEqualTo(ZONE);
        assertThat(read.layout()).contains("russian");
    }

    @Test
    void undoesOtherLayoutsOnlyWhenTheCheckDigitsAgree() {
        String german =
                ZONE.replace('<', ';').replace('Y', '#').replace('Z', 'Y').replace('#', 'Z');
        assertThat(ReaderInput.of(german, ZONE::equals).text()).isEqualTo(ZONE);
        assertThat(ReaderInput.of(german, text -> false).text()).isEqualTo(german);
    }

    @Test
    void keepsWhatItDoesNotUnderstand() {
        assertThat(ReaderInput.of("hello, world!", text -> true).text()).isEqualTo("HELLO, WORLD!");
        assertThat(ReaderInput.of("", text -> true).text()).isEmpty();
    }
}
