package org.sarhad.names.sound;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The internal alphabet of matching: one small code for each sound that names are compared by.
 *
 * <p>Letters stand for themselves; capital letters stand for what Latin spellings write with several letters: {@code S}
 * sh, {@code Z} zh, {@code C} ch, {@code J} j or dzh, {@code c} ts or soft c, {@code j} dz, {@code x} kh, {@code G} gh, {@code T} th,
 * {@code D} dh, {@code X} the letter x where its sound is unknown, {@code W} and {@code Y} waw and yeh of unvocalised
 * scripts, which may be consonant or vowel.
 */
public final class Sounds {
    /** Every sound in the order of its code; the code of the first is 1. */
    public static final String ALPHABET = "aeiouywvbpfmnlrdtDTszSZCJcjgGkqxhXWY0123456789";

    /** One more than the greatest code. */
    public static final int CODES = ALPHABET.length() + 1;

    private static final byte[] CODE_OF = new byte[128];

    static {
        for (int i = 0; i < ALPHABET.length(); i++) {
            CODE_OF[ALPHABET.charAt(i)] = (byte) (i + 1);
        }
    }

    private Sounds() {}

    /** The code of a sound, or 0 for a character that is none. */
    public static byte code(char sound) {
        return sound < 128 ? CODE_OF[sound] : 0;
    }

    /** The character of a code. */
    public static char character(int code) {
        return ALPHABET.charAt(code - 1);
    }

    /** Whether the code is one of the five vowels. */
    public static boolean isVowel(int code) {
        return code >= 1 && code <= 5;
    }

    /** Whether the code is a digit. */
    public static boolean isDigit(int code) {
        return code >= CODES - 10;
    }

    /** The codes of a text written in the internal alphabet. */
    public static byte[] encode(String text) {
        byte[] codes = new byte[text.length()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = code(text.charAt(i));
            if (codes[i] == 0) {
                throw new IllegalArgumentException("not a sound: '" + text.charAt(i) + "' in " + text);
            }
        }
        return codes;
    }

    /** The text of a range of codes, for messages and explanations. */
    public static String decode(byte[] codes, int from, int to) {
        byte[] text = Arrays.copyOfRange(codes, from, to);
        for (int i = 0; i < text.length; i++) {
            text[i] = (byte) character(text[i]);
        }
        return new String(text, StandardCharsets.US_ASCII);
    }
}
