package org.sarhad.documents.mrz;

import java.util.List;

/**
 * Writes zones: pads with fillers, cuts long names as the standard says, and computes every check digit.
 *
 * <p>Reading what was composed gives the same contents back, unless a name had to be cut.
 */
public final class MrzComposer {
    private MrzComposer() {}

    /**
     * The lines of the zone.
     *
     * @throws IllegalArgumentException naming the field that holds what a zone cannot print or has no room for
     */
    public static List<String> compose(MrzContents contents) {
        return switch (contents.format()) {
            case TD1 -> card(contents);
            case IDFRA -> frenchCard(contents);
            default -> twoLines(contents);
        };
    }

    private static List<String> card(MrzContents contents) {
        String first = head(contents) + numberAndOptional(contents, 15);
        String birth = dated(contents.birthDate());
        String expiry = dated(contents.expiryDate());
        String second = pad(contents.secondOptionalData(), 11, MrzField.SECOND_OPTIONAL_DATA);
        int composite = CheckDigit.of(first.substring(5) + birth + expiry + second);
        return List.of(
                first,
                birth
                        + sex(contents)
                        + expiry
                        + pad(contents.nationality(), 3, MrzField.NATIONALITY)
                        + second
                        + composite,
                MrzNames.field(contents.primaryIdentifier(), contents.secondaryIdentifier(), 30));
    }

    private static List<String> twoLines(MrzContents contents) {
        MrzFormat format = contents.format();
        String first = head(contents)
                + MrzNames.field(contents.primaryIdentifier(), contents.secondaryIdentifier(), format.width() - 5);
        String middle = pad(contents.nationality(), 3, MrzField.NATIONALITY)
                + dated(contents.birthDate())
                + sex(contents)
                + dated(contents.expiryDate());
        if (!contents.secondOptionalData().isEmpty()) {
            throw refuse(MrzField.SECOND_OPTIONAL_DATA, "only cards of size 1 have a second field of optional data");
        }
        return List.of(first, format.isVisa() ? visa(contents, middle) : document(contents, middle));
    }

    private static String visa(MrzContents contents, String middle) {
        String number = pad(contents.documentNumber(), 9, MrzField.DOCUMENT_NUMBER);
        int room = contents.format().width() - 28;
        return number + CheckDigit.of(number) + middle + pad(contents.optionalData(), room, MrzField.OPTIONAL_DATA);
    }

    private static String document(MrzContents contents, String middle) {
        boolean passport = contents.format() == MrzFormat.TD3;
        String number;
        String optional;
        if (passport) {
            String plain = pad(contents.documentNumber(), 9, MrzField.DOCUMENT_NUMBER);
            number = plain + CheckDigit.of(plain);
            String personal = pad(contents.optionalData(), 14, MrzField.OPTIONAL_DATA);
            optional = personal + (contents.optionalData().isEmpty() ? "<" : CheckDigit.of(personal));
        } else {
            String both = numberAndOptional(contents, 7);
            number = both.substring(0, 10);
            optional = both.substring(10);
        }
        String dates = middle.substring(3, 10) + middle.substring(11);
        return number + middle + optional + CheckDigit.of(number + dates + optional);
    }

    private static List<String> frenchCard(MrzContents contents) {
        String first = head(contents)
                + MrzNames.shrink(MrzNames.words(contents.primaryIdentifier()), 25)
                + pad(contents.optionalData(), 6, MrzField.OPTIONAL_DATA);
        String number = pad(contents.documentNumber(), 12, MrzField.DOCUMENT_NUMBER);
        String given = MrzNames.shrink(MrzNames.words(contents.secondaryIdentifier()), 14);
        String second = number + CheckDigit.of(number) + given + dated(contents.birthDate()) + sex(contents);
        return List.of(first, second + CheckDigit.of(first + second));
    }

    private static String head(MrzContents contents) {
        return pad(contents.documentCode(), 2, MrzField.DOCUMENT_CODE)
                + pad(contents.issuingState(), 3, MrzField.ISSUING_STATE);
    }

    /** A number of more than nine characters runs on in the optional data, its digit after it (Doc 9303-5, 4.2.2). */
    private static String numberAndOptional(MrzContents contents, int room) {
        String number = contents.documentNumber();
        if (number.length() <= 9) {
            String padded = pad(number, 9, MrzField.DOCUMENT_NUMBER);
            return padded + CheckDigit.of(padded) + pad(contents.optionalData(), room, MrzField.OPTIONAL_DATA);
        }
        printable(number, MrzField.DOCUMENT_NUMBER);
        if (number.indexOf('<') >= 0) {
            throw refuse(MrzField.DOCUMENT_NUMBER, "a number of more than nine characters cannot hold a filler");
        }
        String overflow = number.substring(9) + CheckDigit.of(number) + "<" + contents.optionalData();
        return number.substring(0, 9) + "<" + pad(overflow.stripTrailing(), room, MrzField.DOCUMENT_NUMBER);
    }

    private static String dated(MrzDate date) {
        String printed = date.printed().isEmpty() ? "<<<<<<" : date.printed();
        return printed + CheckDigit.of(printed);
    }

    private static String sex(MrzContents contents) {
        String sex = contents.sex();
        if (sex.length() != 1) {
            throw refuse(MrzField.SEX, "one character expected, got '" + sex + "'");
        }
        return printable(sex, MrzField.SEX);
    }

    private static String pad(String text, int width, MrzField field) {
        String printed = printable(text.replace(' ', '<'), field);
        int surplus = printed.length() - width;
        if (surplus > 0 && printed.endsWith("<".repeat(surplus))) {
            return printed.substring(0, width);
        }
        if (surplus > 0) {
            throw refuse(field, "'" + text + "' has more than the " + width + " characters there is room for");
        }
        return printed + "<".repeat(-surplus);
    }

    private static String printable(String text, MrzField field) {
        for (int i = 0; i < text.length(); i++) {
            if (CheckDigit.value(text.charAt(i)) < 0) {
                throw refuse(field, "'" + text + "' holds a character that a zone cannot print");
            }
        }
        return text;
    }

    private static IllegalArgumentException refuse(MrzField field, String why) {
        return new IllegalArgumentException(field.key() + ": " + why);
    }
}
