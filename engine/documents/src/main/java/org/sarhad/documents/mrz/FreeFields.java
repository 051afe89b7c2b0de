package org.sarhad.documents.mrz;

/**
 * Mends the fields that no check digit covers by what may stand in them: letters in names and codes, M, F or a filler for the
 * sex, a known code for a state.
 */
final class FreeFields {
    private final MrzFormat format;

    FreeFields(MrzFormat format) {
        this.format = format;
    }

    /** Mends the zone, written on one line, in place. */
    void mend(char[] zone) {
        int width = format.width();
        boolean card = format == MrzFormat.TD1;
        boolean french = format == MrzFormat.IDFRA;
        letters(zone, 0, 2);
        state(zone, 2);
        if (card) {
            letters(zone, 2 * width, 3 * width);
        } else {
            letters(zone, 5, french ? 30 : width);
        }
        if (french) {
            letters(zone, width + 13, width + 27);
            sex(zone, width + 34);
            return;
        }
        sex(zone, card ? width + 7 : width + 20);
        state(zone, card ? width + 15 : width + 10);
    }

    private static void letters(char[] zone, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Confusions.isDigit(zone[i])) {
                zone[i] = letterFor(zone[i]);
            }
        }
    }

    private static char letterFor(char read) {
        for (char meant : Confusions.of(read)) {
            if (Confusions.isLetter(meant)) {
                return meant;
            }
        }
        return read;
    }

    private static void sex(char[] zone, int at) {
        zone[at] = switch (zone[at]) {
            case 'N', 'H', 'W' -> 'M';
            case 'E', 'P', 'R' -> 'F';
            case 'K', 'C' -> '<';
            default -> zone[at];
        };
    }

    /** Exchanges as few look-alikes as lead to a known code; leaves the code alone when none do. */
    private static void state(char[] zone, int at) {
        String read = new String(zone, at, 3);
        for (int changes = 0; changes <= 3; changes++) {
            String meant = known(read.toCharArray(), 0, changes);
            if (!meant.isEmpty()) {
                meant.getChars(0, 3, zone, at);
                return;
            }
        }
    }

    private static String known(char[] code, int from, int changes) {
        if (changes == 0) {
            String text = new String(code);
            return IssuingCode.find(text).isPresent() ? text : "";
        }
        for (int i = from; i < 3; i++) {
            char read = code[i];
            for (char meant : Confusions.of(read)) {
                code[i] = meant;
                String text = known(code, i + 1, changes - 1);
                if (!text.isEmpty()) {
                    return text;
                }
            }
            code[i] = read;
        }
        return "";
    }
}
