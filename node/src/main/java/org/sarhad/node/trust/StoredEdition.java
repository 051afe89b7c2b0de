package org.sarhad.node.trust;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sarhad.documents.trust.TrustEdition;

/**
 * An edition of trust material that acts.
 *
 * @param id of the record
 * @param edition what it holds
 * @param received when it was accepted
 * @param receivedBy by whom
 * @param added authorities that were new with it
 * @param vanished authorities that went with what it replaced
 */
record StoredEdition(long id, TrustEdition edition, Instant received, String receivedBy, int added, int vanished) {
    /** When its signer signed it, where it says so. */
    public @Nullable Instant issued() {
        return edition.issued().orElse(null);
    }
}
