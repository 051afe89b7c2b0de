package org.sarhad.node.watch;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sarhad.node.watch.EditionRecord.State;
import org.sarhad.watchlists.EditionDifference;
import org.sarhad.watchlists.accept.Objection;

/**
 * What becomes of an edition that came in.
 *
 * @param state live, waiting or refused
 * @param reason why it waits or is refused, as a stable code; pages show the message {@code watch.reason.CODE}
 * @param detail why, in words
 * @param difference what it brings against the acting edition, where that was looked at
 */
record Judgement(
        State state,
        @Nullable String reason,
        @Nullable String detail,
        @Nullable EditionDifference difference) {
    static Judgement accepted(EditionDifference difference) {
        return new Judgement(State.LIVE, null, null, difference);
    }

    /** The first objection gives the code, all of them the words. */
    static Judgement against(State state, List<Objection> objections, @Nullable EditionDifference difference) {
        return new Judgement(
                state,
                objections.getFirst().kind().name(),
                objections.stream().map(Objection::words).collect(Collectors.joining("; ")),
                difference);
    }
}
