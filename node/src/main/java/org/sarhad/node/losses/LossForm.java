package org.sarhad.node.losses;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.sarhad.documents.lost.DocumentKey;
import org.sarhad.documents.lost.DocumentType;
import org.sarhad.documents.lost.LossKind;
import org.sarhad.documents.lost.LostRecord;
import org.sarhad.node.losses.LossException.Reason;

/**
 * What is typed to report a loss; every field as text, none taken for granted.
 *
 * @param number document number
 * @param type kind of document
 * @param issuingState three-letter code
 * @param kind what happened
 * @param lostOn day of the loss, or nothing
 * @param validUntil last day of validity, or nothing
 * @param review day of review, or nothing for ten years from today
 * @param reference own reference, or nothing
 * @param authority office that answers for the report
 */
record LossForm(
        @Nullable String number,
        @Nullable String type,
        @Nullable String issuingState,
        @Nullable String kind,
        @Nullable String lostOn,
        @Nullable String validUntil,
        @Nullable String review,
        @Nullable String reference,
        @Nullable String authority) {

    static LossForm empty(String homeState) {
        return new LossForm(null, null, homeState, null, null, null, null, null, null);
    }

    DocumentKey document() {
        DocumentType documentType = chosen(Reason.TYPE, () -> DocumentType.parse(text(type)));
        if (!text(issuingState).matches("[A-Za-z]{3}|[Dd]")) {
            throw new LossException(Reason.STATE, "not a state code: " + issuingState);
        }
        return chosen(Reason.NUMBER, () -> DocumentKey.of(text(number), documentType, text(issuingState)));
    }

    LossKind chosenKind() {
        return chosen(Reason.KIND, () -> LossKind.parse(text(kind)));
    }

    @Nullable
    LocalDate lossDay(LocalDate today) {
        LocalDate day = date(lostOn, Reason.LOST_ON);
        if (day != null && (day.isAfter(today) || day.isBefore(today.minusYears(30)))) {
            throw new LossException(Reason.LOST_ON, "not within the last thirty years: " + day);
        }
        return day;
    }

    @Nullable
    LocalDate lastValidDay(LocalDate today) {
        LocalDate day = date(validUntil, Reason.VALID_UNTIL);
        if (day != null && (day.isBefore(today.minusYears(30)) || day.isAfter(today.plusYears(30)))) {
            throw new LossException(Reason.VALID_UNTIL, "not a plausible day: " + day);
        }
        return day;
    }

    LocalDate reviewDay(LocalDate today) {
        LocalDate day = date(review, Reason.REVIEW);
        LocalDate last = today.plusYears(LostRecord.DEFAULT_YEARS);
        if (day == null) {
            return last;
        }
        if (!day.isAfter(today) || day.isAfter(last)) {
            throw new LossException(Reason.REVIEW, "from tomorrow to " + last);
        }
        return day;
    }

    String referenceText() {
        return fitting(text(reference), Reason.REFERENCE);
    }

    String authorityText() {
        String given = fitting(text(authority), Reason.AUTHORITY);
        if (given.isEmpty()) {
            throw new LossException(Reason.AUTHORITY, "an office must answer for the report");
        }
        return given;
    }

    private static String fitting(String text, Reason reason) {
        if (text.getBytes(StandardCharsets.UTF_8).length > LostRecord.LONGEST_TEXT) {
            throw new LossException(reason, "longer than " + LostRecord.LONGEST_TEXT + " bytes");
        }
        return text;
    }

    private static <T> T chosen(Reason reason, java.util.function.Supplier<T> choice) {
        try {
            return choice.get();
        } catch (IllegalArgumentException e) {
            throw new LossException(reason, String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable LocalDate date(@Nullable String value, Reason reason) {
        if (text(value).isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text(value));
        } catch (DateTimeParseException e) {
            throw new LossException(reason, "not a day: " + value);
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
