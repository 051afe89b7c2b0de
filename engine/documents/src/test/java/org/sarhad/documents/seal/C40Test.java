package org.sarhad.documents.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sarhad.testing.Seeds;

@ExtendWith(Seeds.class)
class C40Test {
    private static final String ALPHABET = "<0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    @Test
    void packsThreeCharactersIntoTwoBytes() {
        assertThat(HexFormat.of().formatHex(C40.encode("UTO"))).isEqualTo("d9c5");
        assertThat(HexFormat.of().formatHex(C40.encode("D<<"))).isEqualTo("6abc");
        assertThat(C40.decode(HexFormat.of().parseHex("6abc"))).isEqualTo("D<<");
    }

    @Test
    void givesBackWhatItPacked(Random random) {
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(80); length > 0; length--) {
                text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            assertThat(C40.decode(C40.encode(text.toString()))).isEqualTo(text.toString());
        }
    }

    @Test
    void refusesWhatItCannotHold() {
        assertThatIllegalArgumentException().isThrownBy(() -> C40.encode("ab"));
        assertThatIllegalArgumentException().isThrownBy(() -> C40.decode(new byte[] {1}));
        assertThatIllegalArgumentException().isThrownBy(() -> C40.decode(new byte[] {(byte) 0xFF, (byte) 0xFF}));
    }
}
