package org.sarhad.node.checkpoint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sarhad.node.checkpoint.decision.CourtOrderInForce;
import org.sarhad.node.checkpoint.decision.Ruling;
import org.sarhad.node.movements.Direction;

/**
 * One traveller's check from the reading to the last decision.
 *
 * @param id its identifier, chosen by whoever asked, so that asking twice checks once
 * @param at when the traveller was read
 * @param officer sign-in name of the officer at the lane
 * @param post code of the post
 * @param lane name of the lane
 * @param direction which way
 * @param arrival the traveller as read
 * @param verdict what the lane said
 * @param findings what the lists and registers knew at that moment
 * @param rulings what may be decided now; empty once it is decided
 * @param status where it stands
 * @param decisions what was decided, first first
 */
public record TravellerCheck(
        UUID id,
        Instant at,
        String officer,
        String post,
        String lane,
        Direction direction,
        Arrival arrival,
        Verdict verdict,
        Findings findings,
        List<Ruling> rulings,
        CheckStatus status,
        List<MadeDecision> decisions) {
    public TravellerCheck {
        rulings = List.copyOf(rulings);
        decisions = List.copyOf(decisions);
    }

    /**
     * What was known.
     *
     * @param hits matches, best first
     * @param cleared matches left out because they were found wrong for this traveller before (R25)
     * @param lost what the register of lost and stolen documents holds on the document shown
     * @param orders court orders that keep the traveller from leaving
     * @param asylumRequested whether the traveller has asked for asylum
     * @param lists the lists that answered
     * @param micros time from the reading to the verdict, in microseconds
     * @param engine version of the program that judged
     */
    public record Findings(
            List<KnownHit> hits,
            List<KnownHit> cleared,
            List<LostPaper> lost,
            List<CourtOrderInForce> orders,
            boolean asylumRequested,
            List<ListState> lists,
            long micros,
            String engine) {
        public Findings {
            hits = List.copyOf(hits);
            cleared = List.copyOf(cleared);
            lost = List.copyOf(lost);
            orders = List.copyOf(orders);
            lists = List.copyOf(lists);
        }
    }

    /** The decision that counts, if one was made. */
    public Optional<MadeDecision> lastDecision() {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
    }

    /** The same check with other rulings. */
    TravellerCheck ruled(List<Ruling> now) {
        return new TravellerCheck(
                id, at, officer, post, lane, direction, arrival, verdict, findings, now, status, decisions);
    }

    /** The same check with the decisions made on it. */
    TravellerCheck decided(List<MadeDecision> made) {
        return new TravellerCheck(
                id, at, officer, post, lane, direction, arrival, verdict, findings, rulings, status, made);
    }
}
