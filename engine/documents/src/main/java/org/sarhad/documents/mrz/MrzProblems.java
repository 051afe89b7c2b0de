package org.sarhad.documents.mrz;

/** Finds the first place where a text departs from the shapes of zones, and says so in words. */
final class MrzProblems {
    private MrzProblems() {}

    /**
     * The first wrong place of lines whose count or lengths fit no format.
     *
     * @return line in the upper, column in the lower half, both from 1; a line beyond the last means that it is missing
     */
    static long firstWrongPlace(int lines, int[] lengths) {
        if (lines == 1) {
            boolean firstOfSeveral = lengths[0] == 30 || lengths[0] == 36 || lengths[0] == 44;
            return firstOfSeveral ? place(2, 1) : place(1, Math.min(lengths[0], 90) + 1);
        }
        int width = width(lines, lengths);
        for (int line = 0; line < lines; line++) {
            if (lengths[line] != width) {
                return place(line + 1, Math.min(lengths[line], width) + 1);
            }
        }
        return place(lines + 1, 1);
    }

    /** The width that the writer most likely meant. */
    private static int width(int lines, int[] lengths) {
        if (lines == 3 || (lengths[0] == 30 && lengths[1] == 30)) {
            return 30;
        }
        for (int line = 0; line < lines; line++) {
            if (lengths[line] == 36 || lengths[line] == 44) {
                return lengths[line];
            }
        }
        return Math.max(lengths[0], lengths[1]) <= 40 ? 36 : 44;
    }

    private static long place(int line, int column) {
        return (long) line << 32 | column;
    }

    static UnreadableMrz describe(
            UnreadableMrz.Problem problem, int line, int column, String character, int lines, int[] lengths) {
        String reason = switch (problem) {
            case EMPTY -> "nothing to read";
            case TOO_LONG -> "far too long for a machine-readable zone, which has at most 90 characters";
            case LINE_COUNT -> lineCount(line, lines, lengths);
            case LINE_LENGTH -> lineLength(line, lines, lengths);
            case CHARACTER -> foreign(character);
        };
        return new UnreadableMrz(line, column, problem, reason);
    }

    private static String lineCount(int line, int lines, int[] lengths) {
        return line > 3
                ? "a zone has two or three lines; this is one too many"
                : "line %d is missing after %d of %d characters".formatted(line, lines, lengths[0]);
    }

    private static String lineLength(int line, int lines, int[] lengths) {
        if (lines == 1) {
            return "%d characters on one line; a zone has two lines of 36 or 44 or three of 30".formatted(lengths[0]);
        }
        int width = width(lines, lengths);
        return "line %d has %d characters instead of %d".formatted(line, lengths[line - 1], width);
    }

    /** Keys that stand beside or instead of the filler on other keyboard layouts. */
    static String foreign(String character) {
        String plain = "'" + character + "' does not belong in a machine-readable zone (A-Z, 0-9 and <)";
        return ">;:|\\«»‹›,.öÖжЖюЮбБ§".contains(character) && !character.isEmpty()
                ? plain + "; check the keyboard layout that the reader types with"
                : plain;
    }
}
