package org.sarhad.documents.mrz;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of the zone that stands under a check digit of its own, or optional data that only the composite digit covers.
 *
 * @param field what it holds
 * @param from index in the zone written on one line
 * @param to index after its last character
 * @param digit index of its check digit, -1 when it has none of its own
 */
record MrzSegment(MrzField field, int from, int to, int digit) {
    static List<MrzSegment> of(MrzFormat format) {
        List<MrzSegment> parts = new ArrayList<>(5);
        int second = format.width();
        switch (format) {
            case TD1 -> {
                parts.add(new MrzSegment(MrzField.DOCUMENT_NUMBER, 5, 14, 14));
                dates(parts, second, second + 8);
                parts.add(new MrzSegment(MrzField.OPTIONAL_DATA, 15, 30, -1));
                parts.add(new MrzSegment(MrzField.SECOND_OPTIONAL_DATA, second + 18, second + 29, -1));
            }
            case IDFRA -> {
                parts.add(new MrzSegment(MrzField.DOCUMENT_NUMBER, second, second + 12, second + 12));
                parts.add(new MrzSegment(MrzField.BIRTH_DATE, second + 27, second + 33, second + 33));
            }
            default -> {
                parts.add(new MrzSegment(MrzField.DOCUMENT_NUMBER, second, second + 9, second + 9));
                dates(parts, second + 13, second + 21);
                if (format == MrzFormat.TD3) {
                    parts.add(new MrzSegment(MrzField.OPTIONAL_DATA, second + 28, second + 42, second + 42));
                } else if (format == MrzFormat.TD2) {
                    parts.add(new MrzSegment(MrzField.OPTIONAL_DATA, second + 28, second + 35, -1));
                }
            }
        }
        return parts;
    }

    private static void dates(List<MrzSegment> parts, int birth, int expiry) {
        parts.add(new MrzSegment(MrzField.BIRTH_DATE, birth, birth + 6, birth + 6));
        parts.add(new MrzSegment(MrzField.EXPIRY_DATE, expiry, expiry + 6, expiry + 6));
    }
}
