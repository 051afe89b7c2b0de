package org.sarhad.node.losses;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.sarhad.documents.lost.DocumentKey;
import org.sarhad.documents.lost.LossKind;
import org.sarhad.documents.lost.LostChange;
import org.sarhad.documents.lost.LostRecord;

/**
 * A report of this state's own offices, as filed.
 *
 * @param id of the record
 * @param document number, type and issuing state
 * @param kind what happened to it
 * @param lostOn day of the loss or theft
 * @param validUntil last day of validity
 * @param review day on which the report is deleted unless renewed
 * @param reference the reporting office's own reference, may be empty
 * @param authority the office that answers for the report
 * @param reported when it was reported here
 * @param reportedBy by whom
 * @param ended when it ceased to act
 * @param ending why it ceased to act
 */
record LossReport(
        long id,
        DocumentKey document,
        LossKind kind,
        @Nullable LocalDate lostOn,
        @Nullable LocalDate validUntil,
        LocalDate review,
        String reference,
        String authority,
        Instant reported,
        String reportedBy,
        @Nullable Instant ended,
        LostChange.@Nullable Reason ending) {

    /** Days from the loss to its report; a late report is a known gap and is shown. */
    public long daysLate() {
        return lostOn == null
                ? 0
                : Math.max(0, ChronoUnit.DAYS.between(lostOn, LocalDate.ofInstant(reported, java.time.ZoneOffset.UTC)));
    }

    /** The change that the register file has to take. */
    LostChange change() {
        if (ended != null && ending != null) {
            return new LostChange.Withdrawal(document, ending, ended.truncatedTo(ChronoUnit.SECONDS));
        }
        Instant second = reported.truncatedTo(ChronoUnit.SECONDS);
        return new LostChange.Report(new LostRecord(
                document, kind, lostOn, null, null, validUntil, review, reference, authority, second, second));
    }
}
