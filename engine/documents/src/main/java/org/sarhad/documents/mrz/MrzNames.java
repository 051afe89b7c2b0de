package org.sarhad.documents.mrz;

/**
 * The name field: primary identifier, two fillers, secondary identifier; cut when it is too long so that it ends in a
 * letter and at least the first letter of the secondary identifier stands in it (Doc 9303-3, 4.6 and 9303-4, 4.2.3).
 */
final class MrzNames {
    private MrzNames() {}

    static String field(String primary, String secondary, int width) {
        String family = words(primary);
        String given = words(secondary);
        if (given.isEmpty()) {
            return cut(family, width);
        }
        if (family.length() + given.length() + 2 <= width || family.length() + 3 <= width) {
            return family + "<<" + cut(given, width - family.length() - 2);
        }
        return cut(family, width - 3) + "<<" + given.charAt(0);
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

    /** Pads, or cuts so that the last position holds a letter: the sign that something may be missing. */
    static String cut(String words, int width) {
        if (words.length() <= width) {
            return words + "<".repeat(width - words.length());
        }
        if (words.charAt(width - 1) != '<') {
            return words.substring(0, width);
        }
        // The place falls on a filler: shorten a word before it by a letter, so that the next word's first one fits.
        for (int i = width - 2; i > 0; i--) {
            if (words.charAt(i) != '<' && words.charAt(i - 1) != '<') {
                return words.substring(0, i) + words.substring(i + 1, width + 1);
            }
        }
        // Nothing but initials before the place: the cut cannot be shown.
        return words.substring(0, width);
    }
}
