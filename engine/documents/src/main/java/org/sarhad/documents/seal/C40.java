package org.sarhad.documents.seal;

/**
 * Text packed three characters into two bytes (Doc 9303-13, 2.2, after ISO/IEC 16022): digits, capitals and the blank, which
 * stands for the filler of a machine-readable zone.
 */
public final class C40 {
    private static final int UNLATCH = 0xFE;
    private static final int SHIFT = 0;
    private static final int BLANK = 3;

    private C40() {}

    /**
     * Unpacks text; blanks become fillers.
     *
     * @throws IllegalArgumentException when the bytes hold a value that this use of the code does not have
     */
    public static String decode(byte[] packed) {
        if (packed.length % 2 != 0) {
            throw new IllegalArgumentException("C40 text of an odd number of bytes, " + packed.length);
        }
        StringBuilder text = new StringBuilder(packed.length * 3 / 2);
        for (int i = 0; i < packed.length; i += 2) {
            int high = packed[i] & 0xFF;
            int low = packed[i + 1] & 0xFF;
            if (high == UNLATCH) {
                text.append(plain((char) (low - 1)));
            } else {
                int value = (high << 8) + low - 1;
                append(text, value / 1600);
                append(text, value / 40 % 40);
                append(text, value % 40);
            }
        }
        return text.toString();
    }

    /**
     * Packs capitals, digits, blanks and fillers.
     *
     * @throws IllegalArgumentException when the text holds anything else
     */
    public static byte[] encode(String text) {
        int whole = text.length() / 3;
        int rest = text.length() % 3;
        byte[] packed = new byte[2 * (whole + (rest > 0 ? 1 : 0))];
        for (int i = 0; i < whole; i++) {
            put(
                    packed,
                    2 * i,
                    1600 * value(text.charAt(3 * i))
                            + 40 * value(text.charAt(3 * i + 1))
                            + value(text.charAt(3 * i + 2))
                            + 1);
        }
        if (rest == 1) {
            packed[2 * whole] = (byte) UNLATCH;
            char last = text.charAt(text.length() - 1);
            packed[2 * whole + 1] = (byte) ((last == '<' ? ' ' : last) + 1);
        } else if (rest == 2) {
            put(packed, 2 * whole, 1600 * value(text.charAt(3 * whole)) + 40 * value(text.charAt(3 * whole + 1)) + 1);
        }
        return packed;
    }

    private static void append(StringBuilder text, int value) {
        if (value == SHIFT) {
            return;
        }
        if (value == BLANK) {
            text.append('<');
        } else if (value >= 4 && value <= 13) {
            text.append((char) ('0' + value - 4));
        } else if (value >= 14 && value <= 39) {
            text.append((char) ('A' + value - 14));
        } else {
            throw new IllegalArgumentException("C40 value " + value + " stands for no character of a seal");
        }
    }

    private static char plain(char character) {
        char filled = character == ' ' ? '<' : character;
        value(filled);
        return filled;
    }

    private static int value(char character) {
        if (character == '<' || character == ' ') {
            return BLANK;
        }
        if (character >= '0' && character <= '9') {
            return character - '0' + 4;
        }
        if (character >= 'A' && character <= 'Z') {
            return character - 'A' + 14;
        }
        throw new IllegalArgumentException("'" + character + "' cannot stand in C40 text of a seal");
    }

    private static void put(byte[] packed, int at, int value) {
        packed[at] = (byte) (value >> 8);
        packed[at + 1] = (byte) value;
    }
}
