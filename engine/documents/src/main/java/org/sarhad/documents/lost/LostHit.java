package org.sarhad.documents.lost;

/**
 * A document that the register holds. A hit is never a decision: see {@link #confirmation}.
 *
 * @param asked the document as it was asked for, or the reading of it that was found
 * @param record what its owner reported, compared in clear with what was asked
 * @param knowledge which state of the register said so
 */
public record LostHit(DocumentKey asked, LostRecord record, Knowledge knowledge) {

    /** What must be done before anything else is: ask the state that entered the record. */
    public Confirmation confirmation(BureauDirectory bureaus) {
        return Confirmation.of(this, bureaus);
    }
}
