package org.sarhad.documents.mrz;

import java.util.Arrays;

/**
 * Characters that readers and tired eyes take for each other in the zone's typeface. The list is a judgement, not a
 * measurement of any reader.
 */
final class Confusions {
    private static final String[] PAIRS = {
        "0O", "0D", "0Q", "0U", "OD", "OQ", "1I", "1L", "IL", "2Z", "4A", "5S", "6G", "7T", "8B", "UV", "CG", "EF", "K<"
    };

    private static final char[][] PARTNERS = partners();

    private Confusions() {}

    /** What may have been printed where that character was read. */
    static char[] of(char read) {
        return read < PARTNERS.length ? PARTNERS[read] : new char[0];
    }

    /** The one digit that looks like the character: itself, or nothing (a blank) when there is none. */
    static char digitFor(char read) {
        if (isDigit(read)) {
            return read;
        }
        for (char partner : of(read)) {
            if (isDigit(partner)) {
                return partner;
            }
        }
        return ' ';
    }

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    static boolean isLetter(char character) {
        return character >= 'A' && character <= 'Z';
    }

    /** Whether no check digit can tell the two apart: their values differ by a multiple of 10 (Doc 9303-3, 4.9). */
    static boolean areBlind(char one, char other) {
        return (CheckDigit.value(one) - CheckDigit.value(other)) % 10 == 0;
    }

    private static char[][] partners() {
        char[][] partners = new char[128][0];
        for (String pair : PAIRS) {
            add(partners, pair.charAt(0), pair.charAt(1));
            add(partners, pair.charAt(1), pair.charAt(0));
        }
        return partners;
    }

    private static void add(char[][] partners, char read, char printed) {
        char[] longer = Arrays.copyOf(partners[read], partners[read].length + 1);
        longer[longer.length - 1] = printed;
        partners[read] = longer;
    }
}
