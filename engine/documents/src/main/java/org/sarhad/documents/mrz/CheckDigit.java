package org.sarhad.documents.mrz;

import java.util.Arrays;

/**
 * The check digit of Doc 9303-3, 4.9: characters valued 0 to 35 (a filler counts 0), weighted 7, 3, 1 over and over, summed
 * modulo 10.
 */
public final class CheckDigit {
    private static final byte[] VALUE = values();

    private CheckDigit() {}

    /** The value of a character of the zone, 0 to 35, or -1 when the character does not belong in one. */
    public static int value(int character) {
        return character >= 0 && character < VALUE.length ? VALUE[character] : -1;
    }

    /**
     * The check digit over a text, 0 to 9.
     *
     * @throws IllegalArgumentException when the text holds a character that does not belong in a zone
     */
    public static int of(CharSequence text) {
        int sum = 0;
        int weight = 7;
        for (int i = 0; i < text.length(); i++) {
            int value = value(text.charAt(i));
            if (value < 0) {
                throw new IllegalArgumentException(
                        "'" + text.charAt(i) + "' does not belong in a machine-readable zone");
            }
            sum += weight * value;
            weight = next(weight);
        }
        return sum % 10;
    }

    /** The weight that follows: 7, 3, 1, 7, ... */
    static int next(int weight) {
        return weight == 7 ? 3 : weight == 3 ? 1 : 7;
    }

    private static byte[] values() {
        byte[] values = new byte[128];
        Arrays.fill(values, (byte) -1);
        for (int digit = '0'; digit <= '9'; digit++) {
            values[digit] = (byte) (digit - '0');
        }
        for (int letter = 'A'; letter <= 'Z'; letter++) {
            values[letter] = (byte) (letter - 'A' + 10);
        }
        values['<'] = 0;
        return values;
    }
}
