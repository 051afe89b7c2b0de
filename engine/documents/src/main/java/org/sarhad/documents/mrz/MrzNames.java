package org.sarhad.documents.mrz;

import java.util.Arrays;

/**
 * The name field: primary identifier, two fillers, secondary identifier; cut when it is too long so that it ends in a
 * letter and at least the first letter of the secondary identifier stands in it (Doc 9303-3, 4.6; 9303-4 to -7, 4.2.3: of the
 * ways that the standard leaves to the issuer, initials for the primary and shortened words for the secondary identifier).
 */
final class MrzNames {
    private MrzNames() {}

    static String field(String primary, String secondary, int width) {
        String family = words(primary);
        String given = words(secondary);
        if (given.isEmpty()) {
            return shrink(family, width);
        }
        String shown = family;
        if (family.length() + given.length() + 2 > width && family.length() + 3 > width) {
            shown = initials(family, width - 3);
            // Initials may free more room than the secondary identifier needs: then shorten words only as far as it
            // does.
            if (shown.length() + 2 + given.length() < width) {
                shown = shrink(family, width - 2 - given.length());
            }
        }
        return shown + "<<" + shrink(given, width - shown.length() - 2);
    }

    /** Words joined by single fillers; an apostrophe is left out and a hyphen parts two words (Doc 9303-3, 4.6). */
    static String words(String name) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char character = name.charAt(i);
            if (character >= 'A' && character <= 'Z') {
                words.append(character);
            } else if (character == ' ' || character == '-' || character == ',' || character == '<') {
                if (!words.isEmpty() && words.charAt(words.length() - 1) != '<') {
                    words.append('<');
                }
            } else if (character != '\'' && character != '\u2019' && character != '.') {
                throw new IllegalArgumentException("name: '" + name + "' holds a character that a zone cannot print");
            }
        }
        int length = words.length();
        return length > 0 && words.charAt(length - 1) == '<' ? words.substring(0, length - 1) : words.toString();
    }

    /** Makes initials of words from the last on, the first kept, until the rest has room. */
    private static String initials(String words, int width) {
        String[] parts = words.split("<");
        for (int i = parts.length - 1; i > 0 && String.join("<", parts).length() > width; i--) {
            parts[i] = parts[i].substring(0, 1);
        }
        String shorter = String.join("<", parts);
        return shorter.length() > width ? shrink(shorter, width) : shorter;
    }

    /**
     * Pads; or takes letters away from the end of the last word, then of the one before it, each keeping its first, so that
     * the field is full and ends in a letter: the sign that something may be missing. Words of which not even the first
     * letters have room are left out.
     */
    static String shrink(String words, int width) {
        if (words.length() <= width) {
            return words + "<".repeat(width - words.length());
        }
        String[] all = words.split("<");
        String[] parts = Arrays.copyOf(all, Math.min(all.length, (width + 1) / 2));
        int excess = String.join("<", parts).length() - width;
        for (int i = parts.length - 1; i >= 0 && excess > 0; i--) {
            int taken = Math.min(excess, parts[i].length() - 1);
            parts[i] = parts[i].substring(0, parts[i].length() - taken);
            excess -= taken;
        }
        String shorter = String.join("<", parts);
        return shorter + "<".repeat(width - shorter.length());
    }
}
