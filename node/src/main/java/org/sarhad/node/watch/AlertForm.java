package org.sarhad.node.watch;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sarhad.node.watch.WatchException.Reason;
import org.sarhad.watchlists.Measure;
import org.sarhad.watchlists.PartialDate;
import org.sarhad.watchlists.Sex;

/**
 * What a list owner types to make an alert; every field as text, none taken for granted.
 *
 * @param names one spelling a line, the primary first
 * @param birthDate YYYY, YYYY-MM, YYYY-MM-DD, a span FROM/TO, or nothing
 * @param nationality three-letter code, or nothing
 * @param sex M, F, or nothing
 * @param documentNumber number of a document, or nothing
 * @param documentCountry its issuing state, or nothing
 * @param measure code of the measure
 * @param authority who answers for it
 * @param legalBasis the order, warrant or article
 * @param reason why
 * @param expires last day on which it acts
 * @param review day by which it has to be looked at again
 */
record AlertForm(
        @Nullable String names,
        @Nullable String birthDate,
        @Nullable String nationality,
        @Nullable String sex,
        @Nullable String documentNumber,
        @Nullable String documentCountry,
        @Nullable String measure,
        @Nullable String authority,
        @Nullable String legalBasis,
        @Nullable String reason,
        @Nullable String expires,
        @Nullable String review) {
    private static final int LONGEST_TEXT = 2_000;
    private static final int MOST_YEARS = 5;

    static AlertForm empty() {
        return new AlertForm(null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** The spellings. */
    List<String> spellings() {
        List<String> spellings = text(names)
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        boolean plausible = !spellings.isEmpty()
                && spellings.size() <= 50
                && spellings.stream()
                        .allMatch(name ->
                                name.length() <= 200 && name.codePoints().anyMatch(Character::isLetter));
        if (!plausible) {
            throw new WatchException(Reason.ALERT_NAME, "an alert needs 1 to 50 names");
        }
        return spellings;
    }

    @Nullable
    String birthDateText() {
        if (text(birthDate).isEmpty()) {
            return null;
        }
        try {
            return PartialDate.parse(text(birthDate)).toString();
        } catch (IllegalArgumentException e) {
            throw new WatchException(Reason.ALERT_BIRTH_DATE, String.valueOf(e.getMessage()));
        }
    }

    @Nullable
    String nationalityCode() {
        return state(nationality, Reason.ALERT_NATIONALITY);
    }

    @Nullable
    String documentState() {
        return state(documentCountry, Reason.ALERT_DOCUMENT);
    }

    @Nullable
    String documentNumberText() {
        String number = text(documentNumber).toUpperCase(Locale.ROOT);
        if (number.isEmpty()) {
            return null;
        }
        if (!number.matches("[\\p{L}\\p{N} /-]{3,30}")) {
            throw new WatchException(Reason.ALERT_DOCUMENT, "not a document number");
        }
        return number;
    }

    Sex statedSex() {
        return switch (text(sex)) {
            case "M" -> Sex.MALE;
            case "F" -> Sex.FEMALE;
            default -> Sex.UNSPECIFIED;
        };
    }

    Measure chosenMeasure() {
        try {
            return Measure.valueOf(text(measure));
        } catch (IllegalArgumentException e) {
            throw new WatchException(Reason.ALERT_MEASURE, "no such measure: " + measure);
        }
    }

    String authorityText() {
        return required(authority, Reason.ALERT_AUTHORITY);
    }

    String legalBasisText() {
        return required(legalBasis, Reason.ALERT_LEGAL_BASIS);
    }

    String reasonText() {
        return required(reason, Reason.ALERT_REASON);
    }

    /** The last day, at most five years away. */
    LocalDate lastDay(LocalDate today) {
        LocalDate day = date(expires, Reason.ALERT_EXPIRES);
        if (day.isBefore(today) || day.isAfter(today.plusYears(MOST_YEARS))) {
            throw new WatchException(Reason.ALERT_EXPIRES, "from today to " + MOST_YEARS + " years");
        }
        return day;
    }

    /** The day of review, at most a year away and not after the last day. */
    LocalDate reviewDay(LocalDate today) {
        LocalDate day = date(review, Reason.ALERT_REVIEW);
        if (day.isBefore(today) || day.isAfter(today.plusYears(1)) || day.isAfter(lastDay(today))) {
            throw new WatchException(Reason.ALERT_REVIEW, "within a year and before it expires");
        }
        return day;
    }

    private static LocalDate date(@Nullable String value, Reason reason) {
        try {
            return LocalDate.parse(text(value));
        } catch (DateTimeParseException e) {
            throw new WatchException(reason, "not a day: " + value);
        }
    }

    private static @Nullable String state(@Nullable String value, Reason reason) {
        String code = text(value).toUpperCase(Locale.ROOT);
        if (code.isEmpty()) {
            return null;
        }
        if (!code.matches("[A-Z]{3}|D")) {
            throw new WatchException(reason, "not a state code: " + code);
        }
        return code;
    }

    private static String required(@Nullable String value, Reason reason) {
        String text = text(value);
        if (text.isEmpty() || text.length() > LONGEST_TEXT) {
            throw new WatchException(reason, "1 to " + LONGEST_TEXT + " characters");
        }
        return text;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
