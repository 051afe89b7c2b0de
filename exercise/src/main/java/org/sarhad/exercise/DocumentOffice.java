package org.sarhad.exercise;

import java.time.LocalDate;
import java.util.List;
import org.sarhad.documents.mrz.MrzComposer;
import org.sarhad.documents.mrz.MrzContents;
import org.sarhad.documents.mrz.MrzDate;
import org.sarhad.documents.mrz.MrzFormat;
import org.sarhad.watchlists.Sex;

/** Issues invented documents whose zones are right to the last check digit. */
final class DocumentOffice {
    private static final String NUMBER_LETTERS = "CFGHJKLMNPRTVWXYZ";

    private DocumentOffice() {}

    /** A passport with those particulars. */
    static IssuedDocument passport(
            String state, String number, LatinName name, LocalDate birth, Sex sex, LocalDate expires, String personal) {
        return issue(IssuedDocument.Kind.PASSPORT, state, state, number, name, birth, sex, expires, personal);
    }

    /** A travel document for somebody whom no state calls its national. */
    static IssuedDocument convention(
            IssuedDocument.Kind kind,
            String issuer,
            String number,
            LatinName name,
            LocalDate birth,
            Sex sex,
            LocalDate expires) {
        String nationality = kind == IssuedDocument.Kind.STATELESS_TRAVEL_DOCUMENT ? "XXA" : "XXB";
        return issue(kind, issuer, nationality, number, name, birth, sex, expires, "");
    }

    /** An identity card of size 1 with those particulars. */
    static IssuedDocument card(
            String state, String number, LatinName name, LocalDate birth, Sex sex, LocalDate expires, String personal) {
        return issue(IssuedDocument.Kind.IDENTITY_CARD, state, state, number, name, birth, sex, expires, personal);
    }

    private static IssuedDocument issue(
            IssuedDocument.Kind kind,
            String issuer,
            String nationality,
            String number,
            LatinName name,
            LocalDate birth,
            Sex sex,
            LocalDate expires,
            String personal) {
        MrzFormat format = kind == IssuedDocument.Kind.IDENTITY_CARD ? MrzFormat.TD1 : MrzFormat.TD3;
        MrzContents contents = MrzContents.of(
                        format, kind == IssuedDocument.Kind.IDENTITY_CARD ? "ID" : "P", issuer, number)
                .name(name.primaryIdentifier(), name.secondaryIdentifier())
                .holder(nationality, MrzDate.of(birth), letter(sex))
                .expires(MrzDate.of(expires))
                .optional(personal, "");
        List<String> zone = MrzComposer.compose(contents);
        return new IssuedDocument(kind, issuer, number, nationality, expires, name, zone);
    }

    private static String letter(Sex sex) {
        return switch (sex) {
            case MALE -> "M";
            case FEMALE -> "F";
            case UNSPECIFIED -> "<";
        };
    }

    /** A passport number in the shape that the state uses. */
    static String passportNumber(String state, Dice dice) {
        return switch (state) {
            case "TJK" -> "40" + dice.digits(7);
            case "UZB" -> (dice.percent(50) ? "FA" : "AB") + dice.digits(7);
            case "KGZ" -> (dice.percent(50) ? "PE" : "AC") + dice.digits(7);
            case "KAZ" -> "N" + dice.digits(8);
            case "TKM" -> "A" + dice.digits(7);
            case "RUS" -> "7" + dice.digits(8);
            case "AFG" -> "P" + dice.digits(8);
            case "CHN" -> "E" + letterOf(dice) + dice.digits(7);
            case "UKR" -> "F" + letterOf(dice) + dice.digits(6);
            case "D" -> "C" + dice.digits(2) + letterOf(dice) + dice.digits(3) + letterOf(dice) + dice.digits(1);
            case "FRA" -> dice.digits(2) + letterOf(dice) + letterOf(dice) + dice.digits(5);
            case "PAK" -> letterOf(dice) + letterOf(dice) + dice.digits(7);
            default -> letterOf(dice) + dice.digits(8);
        };
    }

    /** An identity-card number in the shape that the state uses. */
    static String cardNumber(String state, Dice dice) {
        return switch (state) {
            case "KGZ" -> "ID" + dice.digits(7);
            case "UZB" -> "AD" + dice.digits(7);
            default -> dice.digits(9);
        };
    }

    /** What the optional data hold in passports of the state, mostly a personal number. */
    static String personalNumber(String state, LocalDate birth, Sex sex, Dice dice) {
        String day = "%02d%02d%02d".formatted(birth.getDayOfMonth(), birth.getMonthValue(), birth.getYear() % 100);
        return switch (state) {
            case "UZB" -> (sex == Sex.FEMALE ? "4" : "3") + day + dice.digits(7);
            case "KGZ" -> (sex == Sex.FEMALE ? "1" : "2") + day.substring(0, 4) + birth.getYear() + dice.digits(5);
            case "KAZ" ->
                "%02d%02d%02d".formatted(birth.getYear() % 100, birth.getMonthValue(), birth.getDayOfMonth())
                        + dice.digits(6);
            default -> "";
        };
    }

    private static String letterOf(Dice dice) {
        return String.valueOf(NUMBER_LETTERS.charAt(dice.below(NUMBER_LETTERS.length())));
    }
}
