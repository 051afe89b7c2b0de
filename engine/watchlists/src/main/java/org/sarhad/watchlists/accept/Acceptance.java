package org.sarhad.watchlists.accept;

import java.util.List;
import org.sarhad.watchlists.EditionDifference;

/** The judgement on an edition that was offered. */
public sealed interface Acceptance {
    /**
     * It may come in force.
     *
     * @param difference what it brings against the edition in force
     */
    record Accepted(EditionDifference difference) implements Acceptance {}

    /** It is the edition in force, byte for byte. */
    record Unchanged() implements Acceptance {}

    /**
     * It may come in force once its owner confirms; until then the old edition acts on.
     *
     * @param reasons what is unusual, never empty
     * @param difference what it would bring
     */
    record NeedsConfirmation(List<Objection> reasons, EditionDifference difference) implements Acceptance {
        public NeedsConfirmation {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * It must not come in force; the old edition acts on.
     *
     * @param reasons what is wrong, never empty
     */
    record Refused(List<Objection> reasons) implements Acceptance {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
