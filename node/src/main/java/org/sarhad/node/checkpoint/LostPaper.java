package org.sarhad.node.checkpoint;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sarhad.documents.lost.Confirmation;
import org.sarhad.documents.lost.LossKind;
import org.sarhad.documents.lost.LostHit;
import org.sarhad.documents.lost.LostRecord;

/**
 * What the register of lost and stolen documents holds on the document in hand. It is never a decision: the state that
 * entered the record confirms it before anything is done.
 *
 * @param document issuing state, type and number of the record
 * @param kind what happened to the document
 * @param lostOn day of the loss or theft, where it is known
 * @param owner office that answers for the record
 * @param reference the owner's reference
 * @param reported when the loss was reported
 * @param latest when the register last learned anything
 * @param contact whom to ask for confirmation
 * @param form the prepared request
 */
public record LostPaper(
        String document,
        LossKind kind,
        @Nullable LocalDate lostOn,
        String owner,
        String reference,
        Instant reported,
        Instant latest,
        String contact,
        String form) {
    static LostPaper of(LostHit hit, Confirmation confirmation) {
        LostRecord record = hit.record();
        return new LostPaper(
                record.document().toString(),
                record.kind(),
                record.theft(),
                record.owner(),
                record.reference(),
                record.reported(),
                hit.knowledge().latest(),
                confirmation.contact(),
                confirmation.form());
    }
}
