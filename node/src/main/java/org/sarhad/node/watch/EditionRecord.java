package org.sarhad.node.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sarhad.watchlists.Edition;
import org.sarhad.watchlists.EditionDifference;

/**
 * An edition on file, whether it acts or not.
 *
 * @param id of the record
 * @param delivery the delivery that brought it
 * @param edition what it is
 * @param state what became of it
 * @param reason why it waits or was refused, as a stable code
 * @param detail why, in words
 * @param change what it changed against the one before, where there was one
 * @param decided when its state was decided
 * @param decidedBy by whom, or {@code system}
 */
record EditionRecord(
        long id,
        String delivery,
        Edition edition,
        State state,
        @Nullable String reason,
        @Nullable String detail,
        @Nullable Change change,
        Instant decided,
        String decidedBy) {
    /** What became of an edition. */
    enum State {
        LIVE,
        WAITING,
        REFUSED,
        REPLACED
    }

    /**
     * How an edition differs from the one before.
     *
     * @param added entries that are new
     * @param changed entries that say something else
     * @param lifted entries that are gone
     */
    record Change(int added, int changed, int lifted) {
        /** Counts a difference. */
        static Change of(EditionDifference difference) {
            return new Change(
                    difference.added().size(),
                    difference.changed().size(),
                    difference.lifted().size());
        }
    }
}
