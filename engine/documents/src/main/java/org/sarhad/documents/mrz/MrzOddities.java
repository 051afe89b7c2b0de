package org.sarhad.documents.mrz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what is unusual in a zone that could be read. */
final class MrzOddities {
    private MrzOddities() {}

    static List<MrzWarning> of(MrzContents contents, boolean nameFills) {
        List<MrzWarning> found = new ArrayList<>(2);
        documentCode(contents, found);
        issuer(contents.issuingState(), found);
        nationality(contents.nationality(), found);
        name(contents, nameFills, found);
        date(MrzField.BIRTH_DATE, contents.birthDate(), found);
        date(MrzField.EXPIRY_DATE, contents.expiryDate(), found);
        personalNumber(contents, found);
        if (!contents.sex().matches("[MF<]")) {
            found.add(warning(MrzField.SEX, MrzWarning.Kind.SEX, "sex is " + contents.sex() + "; M, F or < expected"));
        }
        return found;
    }

    private static void documentCode(MrzContents contents, List<MrzWarning> found) {
        String first = switch (contents.format()) {
            case TD1, TD2 -> "ACI";
            case TD3 -> "P";
            case MRVA, MRVB -> "V";
            case IDFRA -> "I";
        };
        String code = contents.documentCode();
        if (code.isEmpty() || first.indexOf(code.charAt(0)) < 0) {
            String text = "document code " + code + " is unusual for " + contents.format()
                    + ", which begins with one of " + String.join(", ", first.split(""));
            found.add(warning(MrzField.DOCUMENT_CODE, MrzWarning.Kind.DOCUMENT_CODE, text));
        }
    }

    private static void issuer(String code, List<MrzWarning> found) {
        Optional<IssuingCode> known = IssuingCode.find(code);
        if (known.isEmpty()) {
            unknown(MrzField.ISSUING_STATE, code, " is no known code of an issuing state", found);
        } else if (!known.get().issues()) {
            unknown(MrzField.ISSUING_STATE, code, " issues no documents", found);
        }
    }

    private static void nationality(String code, List<MrzWarning> found) {
        if (IssuingCode.find(code).isEmpty()) {
            unknown(MrzField.NATIONALITY, code, " is no known code of a nationality", found);
        }
    }

    private static void unknown(MrzField field, String code, String why, List<MrzWarning> found) {
        found.add(warning(field, MrzWarning.Kind.UNKNOWN_STATE, (code.isEmpty() ? "an empty code" : code) + why));
    }

    private static void name(MrzContents contents, boolean fills, List<MrzWarning> found) {
        if (contents.primaryIdentifier().isEmpty()) {
            found.add(warning(
                    MrzField.PRIMARY_IDENTIFIER,
                    MrzWarning.Kind.NO_PRIMARY_IDENTIFIER,
                    "the zone prints no primary identifier"));
        }
        digits(MrzField.PRIMARY_IDENTIFIER, contents.primaryIdentifier(), found);
        digits(MrzField.SECONDARY_IDENTIFIER, contents.secondaryIdentifier(), found);
        if (fills) {
            found.add(warning(
                    MrzField.SECONDARY_IDENTIFIER,
                    MrzWarning.Kind.NAME_MAY_BE_CUT,
                    "the name fills its field and may have been cut"));
        }
    }

    private static void digits(MrzField field, String name, List<MrzWarning> found) {
        if (name.chars().anyMatch(character -> character >= '0' && character <= '9')) {
            found.add(warning(field, MrzWarning.Kind.DIGIT_IN_NAME, name + " holds a digit, which no name does"));
        }
    }

    private static void personalNumber(MrzContents contents, List<MrzWarning> found) {
        PersonalNumber.in(contents).ifPresent(number -> {
            if (!number.addsUp()) {
                personalNumber(number.number() + " has a wrong check digit of its own", found);
            }
            if (number.contradicts(contents.birthDate())) {
                personalNumber(number.number() + " holds another date of birth than the zone", found);
            }
        });
    }

    private static void personalNumber(String why, List<MrzWarning> found) {
        String text = "personal number " + why;
        found.add(warning(MrzField.OPTIONAL_DATA, MrzWarning.Kind.PERSONAL_NUMBER, text));
    }

    private static void date(MrzField field, MrzDate date, List<MrzWarning> found) {
        if (!date.isReadable()) {
            found.add(warning(field, MrzWarning.Kind.NO_DATE, date.printed() + " is not a date"));
        }
    }

    private static MrzWarning warning(MrzField field, MrzWarning.Kind kind, String text) {
        return new MrzWarning(field, kind, text);
    }
}
