package org.sarhad.documents.mrz;

import java.nio.charset.StandardCharsets;

/** Finds where the lines of a zone begin and which format they make. */
final class MrzLines {
    private static final byte FOREIGN = -1;
    private static final byte BREAK = -2;
    private static final byte[] CLASS = classes();

    /** Index in the scanned array where each line begins. */
    final int[] start = new int[3];

    private final int[] length = new int[3];
    private byte[] source = new byte[0];
    private int lines;
    private MrzFormat format = MrzFormat.TD3;
    private UnreadableMrz.Problem problem = UnreadableMrz.Problem.EMPTY;
    private int problemLine;
    private int problemColumn;

    MrzFormat format() {
        return format;
    }

    UnreadableMrz failure() {
        String character = problem == UnreadableMrz.Problem.CHARACTER
                ? new String(source, start[problemLine - 1] + problemColumn - 1, 1, StandardCharsets.ISO_8859_1)
                : "";
        return MrzProblems.describe(problem, problemLine, problemColumn, character, lines, length);
    }

    /**
     * Finds the lines and the format of a zone.
     *
     * @return whether the text has the shape of one; if not, {@link #failure()} says why
     */
    boolean find(byte[] text, int from, int to) {
        source = text;
        return findLines(from, to) && recognise();
    }

    private boolean findLines(int from, int to) {
        lines = 0;
        int i = from;
        while (i < to) {
            int begin = i;
            byte kind = 0;
            while (i < to && (kind = CLASS[source[i] & 0xFF]) >= 0) {
                i++;
            }
            if (i > begin || (i < to && kind == FOREIGN)) {
                if (lines == 3) {
                    return fail(UnreadableMrz.Problem.LINE_COUNT, 4, 1);
                }
                start[lines] = begin;
                length[lines] = i - begin;
                lines++;
            }
            if (i < to && kind == FOREIGN) {
                return fail(UnreadableMrz.Problem.CHARACTER, lines, i - begin + 1);
            }
            i++;
        }
        return lines > 0 || fail(UnreadableMrz.Problem.EMPTY, 1, 1);
    }

    private boolean recognise() {
        int width = lines == 1 ? oneLineWidth(length[0]) : length[0];
        if (lines == 1) {
            if (width == 0) {
                return wrongLength();
            }
            lines = width == 30 ? 3 : 2;
            for (int line = 0; line < lines; line++) {
                start[line] = start[0] + line * width;
                length[line] = width;
            }
        }
        if (lines == 3 ? width != 30 || length[1] != 30 || length[2] != 30 : length[1] != width) {
            return wrongLength();
        }
        int first = start[0];
        boolean visa = source[first] == 'V';
        if (lines == 3) {
            format = MrzFormat.TD1;
        } else if (width == 44) {
            format = visa ? MrzFormat.MRVA : MrzFormat.TD3;
        } else if (width == 36) {
            format = visa ? MrzFormat.MRVB : isFrenchCard(first) ? MrzFormat.IDFRA : MrzFormat.TD2;
        } else {
            return wrongLength();
        }
        return true;
    }

    private boolean isFrenchCard(int at) {
        return source[at] == 'I'
                && source[at + 1] == 'D'
                && source[at + 2] == 'F'
                && source[at + 3] == 'R'
                && source[at + 4] == 'A';
    }

    private static int oneLineWidth(int characters) {
        return characters == 90 ? 30 : characters == 88 ? 44 : characters == 72 ? 36 : 0;
    }

    private boolean wrongLength() {
        long place = MrzProblems.firstWrongPlace(lines, length);
        boolean missing = (int) (place >>> 32) > lines;
        return fail(
                missing ? UnreadableMrz.Problem.LINE_COUNT : UnreadableMrz.Problem.LINE_LENGTH,
                (int) (place >>> 32),
                (int) place);
    }

    private boolean fail(UnreadableMrz.Problem why, int line, int column) {
        problem = why;
        problemLine = line;
        problemColumn = column;
        return false;
    }

    private static byte[] classes() {
        byte[] classes = new byte[256];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = (byte) CheckDigit.value(i);
        }
        classes['\r'] = BREAK;
        classes['\n'] = BREAK;
        return classes;
    }
}
