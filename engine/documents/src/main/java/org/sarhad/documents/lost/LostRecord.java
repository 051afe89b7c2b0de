package org.sarhad.documents.lost;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One report of a lost, stolen or revoked document, with the fields that INTERPOL's register keeps.
 *
 * @param document number, type and issuing state
 * @param kind what happened to it
 * @param theft day of the theft or loss
 * @param theftState state where it happened, one to three capital letters
 * @param issue day of issue
 * @param expiry last day of validity
 * @param review day on which the record is deleted unless its owner renews it
 * @param reference the owner's own reference, at most {@value #LONGEST_TEXT} bytes of UTF-8, may be empty
 * @param owner the office that answers for the record, at most {@value #LONGEST_TEXT} bytes of UTF-8, may be empty
 * @param reported when its owner says that the loss was reported, to the second
 * @param entered when this register learned of it, to the second; stamped by the register, sealed with the record, so
 *     that a late report cannot be dressed up as an early one
 */
public record LostRecord(
        DocumentKey document,
        LossKind kind,
        @Nullable LocalDate theft,
        @Nullable String theftState,
        @Nullable LocalDate issue,
        @Nullable LocalDate expiry,
        LocalDate review,
        String reference,
        String owner,
        Instant reported,
        Instant entered) {
    /** The longest reference or name of an owner, in bytes of UTF-8. */
    public static final int LONGEST_TEXT = 60;

    /** How long a record lives when its owner gives no review date. */
    public static final int DEFAULT_YEARS = 10;

    private static final long DAY_SECONDS = 24 * 60 * 60;
    private static final long YEAR_SECONDS = 366 * DAY_SECONDS;
    private static final LocalDate FIRST_DAY = LocalDate.of(1940, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2115, 12, 31);
    private static final Instant LAST_SECOND = Instant.ofEpochSecond(0xffff_ffffL);

    /**
     * @throws IllegalArgumentException with the name of the field at fault, a colon and the reason
     */
    public LostRecord {
        checkDay("theft date", theft);
        checkDay("issue date", issue);
        checkDay("expiry date", expiry);
        checkDay("review date", review);
        checkOrder("expiry date", "issue date", issue, expiry);
        checkOrder("theft date", "issue date", issue, theft);
        checkText("reference", reference);
        checkText("owner", owner);
        checkInstant("reported", reported);
        checkInstant("entered", entered);
        if (theft != null
                && theft.getYear() >= 1970 + reported.getEpochSecond() / YEAR_SECONDS
                && theft.toEpochDay() > reported.getEpochSecond() / DAY_SECONDS + 1) {
            throw new IllegalArgumentException("theft date: " + theft + " is after the report of " + reported);
        }
    }

    /** Days from the theft or loss to its report, where the day of the theft is known. */
    public OptionalLong daysUnreported() {
        return theft == null
                ? OptionalLong.empty()
                : OptionalLong.of(Math.max(0, reported.getEpochSecond() / DAY_SECONDS - theft.toEpochDay()));
    }

    /** Whether the record must be deleted on this day. */
    public boolean isOverdue(LocalDate today) {
        return review.isBefore(today);
    }

    /** The same record as it was learned at another time. */
    public LostRecord enteredAt(Instant time) {
        return new LostRecord(
                document, kind, theft, theftState, issue, expiry, review, reference, owner, reported, time);
    }

    private static void checkDay(String field, @Nullable LocalDate day) {
        if (day != null && (!day.isAfter(FIRST_DAY) || day.isAfter(LAST_DAY))) {
            throw new IllegalArgumentException(field + ": " + day + " is outside " + FIRST_DAY + " to " + LAST_DAY);
        }
    }

    private static void checkOrder(
            String field, String earlierField, @Nullable LocalDate earlier, @Nullable LocalDate later) {
        if (earlier != null && later != null && later.isBefore(earlier)) {
            throw new IllegalArgumentException(field + ": " + later + " is before the " + earlierField + " " + earlier);
        }
    }

    private static void checkText(String field, String text) {
        if (text.length() > LONGEST_TEXT / 3 && text.getBytes(StandardCharsets.UTF_8).length > LONGEST_TEXT) {
            throw new IllegalArgumentException(field + ": longer than " + LONGEST_TEXT + " bytes");
        }
    }

    private static void checkInstant(String field, Instant time) {
        if (time.isBefore(Instant.EPOCH) || time.isAfter(LAST_SECOND)) {
            throw new IllegalArgumentException(field + ": " + time + " is outside 1970 to 2106");
        }
    }
}
