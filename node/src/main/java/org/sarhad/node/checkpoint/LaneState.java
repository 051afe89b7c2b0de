package org.sarhad.node.checkpoint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sarhad.node.checkpoint.decision.DecisionKind;

/**
 * What a lane shows beside the traveller.
 *
 * @param open the traveller on the screen, if one is
 * @param aside the first of the travellers put aside, the longest wait first
 * @param asideCount how many are put aside
 * @param secondLine how many wait for the second line of this node
 * @param longestWait since when the longest of them waits
 * @param doneToday travellers decided at this lane today
 * @param lastDone the last decisions, the latest first
 * @param lists the lists and their age
 */
public record LaneState(
        Optional<TravellerCheck> open,
        List<TravellerCheck> aside,
        int asideCount,
        int secondLine,
        Optional<Instant> longestWait,
        int doneToday,
        List<Done> lastDone,
        List<ListState> lists) {
    public LaneState {
        aside = List.copyOf(aside);
        lastDone = List.copyOf(lastDone);
        lists = List.copyOf(lists);
    }

    /** A decision made at this lane. */
    public record Done(UUID check, String name, DecisionKind kind, Instant at) {}
}
