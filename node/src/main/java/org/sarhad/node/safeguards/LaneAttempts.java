package org.sarhad.node.safeguards;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sarhad.exercise.Cast;
import org.sarhad.exercise.CastMember;
import org.sarhad.exercise.Crossing;
import org.sarhad.node.access.Officer;
import org.sarhad.node.checkpoint.Arrival;
import org.sarhad.node.checkpoint.CheckStatus;
import org.sarhad.node.checkpoint.Checks;
import org.sarhad.node.checkpoint.KnownHit;
import org.sarhad.node.checkpoint.TravellerCheck;
import org.sarhad.node.checkpoint.Verdict;
import org.sarhad.node.checkpoint.decision.Circumstances.Line;
import org.sarhad.node.checkpoint.decision.Decision;
import org.sarhad.node.checkpoint.decision.DecisionKind;
import org.sarhad.node.checkpoint.decision.ForbiddenDecisionException;
import org.sarhad.node.checkpoint.decision.Reason;
import org.sarhad.node.checkpoint.decision.Ruling.Permitted;
import org.sarhad.node.checkpoint.reader.Reading.ReadZone;
import org.sarhad.node.checkpoint.reader.ZoneReader;
import org.sarhad.node.hits.HitReviews;
import org.sarhad.node.hits.Review.Outcome;
import org.sarhad.node.movements.Direction;
import org.sarhad.node.safeguards.SafeguardRun.Attempt;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Attempts against what protects travellers at the lane, with the invented cast. */
@Component
@Lazy
final class LaneAttempts {
    private static final int CROSSINGS = 100;

    private final Checks checks;
    private final ZoneReader reader;
    private final HitReviews reviews;

    LaneAttempts(Checks checks, ZoneReader reader, HitReviews reviews) {
        this.checks = checks;
        this.reader = reader;
        this.reviews = reviews;
    }

    Map<Safeguard, Attempt> attempts(Officer officer) {
        return Map.of(
                Safeguard.R01, () -> refuseAfterAsylum(officer),
                Safeguard.R04, () -> refuseExitWithoutOrder(officer),
                Safeguard.R07, () -> refuseNational(officer),
                Safeguard.R08, () -> refuseWithoutOfficerOrReason(officer),
                Safeguard.R24, () -> holdOnWeakAlias(officer),
                Safeguard.R25, () -> stopAfterWrongMatch(officer),
                Safeguard.R27, () -> seeDiscreetCheck(officer),
                Safeguard.R28, () -> refuseChild(officer),
                Safeguard.R29, () -> stopStatelessPeople(officer));
    }

    private void refuseAfterAsylum(Officer officer) {
        TravellerCheck check = swipe(Cast.Role.LOOK_ALIKE, officer);
        decide(check, Decision.of(DecisionKind.ASYLUM, officer.signIn()), Line.FIRST);
        forbidden(swipe(Cast.Role.LOOK_ALIKE, officer), DecisionKind.REFUSE_ENTRY, Reason.NO_VISA, officer);
    }

    private void refuseExitWithoutOrder(Officer officer) {
        forbidden(swipe(Cast.Role.EXIT_BAN_LAPSED, officer), DecisionKind.REFUSE_EXIT, Reason.COURT_ORDER, officer);
        forbidden(swipe(Cast.Role.STATELESS, officer), DecisionKind.REFUSE_EXIT, Reason.COURT_ORDER, officer);
        TravellerCheck ordered = swipe(Cast.Role.EXIT_BAN, officer);
        require(permits(ordered, DecisionKind.REFUSE_EXIT), "an order in force was not seen");
        require(!ordered.findings().orders().isEmpty(), "the order is not shown");
    }

    private void refuseNational(Officer officer) {
        forbidden(swipe(Cast.Role.COMING_HOME, officer), DecisionKind.REFUSE_ENTRY, Reason.NO_VALID_DOCUMENT, officer);
        forbidden(
                swipe(Cast.Role.EXPIRED_DOCUMENT, officer),
                DecisionKind.REFUSE_ENTRY,
                Reason.NO_VALID_DOCUMENT,
                officer);
    }

    private void refuseWithoutOfficerOrReason(Officer officer) {
        TravellerCheck check = swipe(Cast.Role.CLEAR, officer);
        refused(check, new Decision(DecisionKind.REFUSE_ENTRY, "", Reason.NO_VISA, "no visa"));
        refused(check, new Decision(DecisionKind.REFUSE_ENTRY, officer.signIn(), null, "no visa"));
        refused(check, new Decision(DecisionKind.REFUSE_ENTRY, officer.signIn(), Reason.NO_VISA, " "));
    }

    private void holdOnWeakAlias(Officer officer) {
        forbidden(swipe(Cast.Role.WEAK_ALIAS, officer), DecisionKind.HOLD, Reason.ALERT_ARREST, officer);
        forbidden(swipe(Cast.Role.CLEAR, officer), DecisionKind.HOLD, Reason.ALERT_ARREST, officer);
    }

    private void stopAfterWrongMatch(Officer officer) {
        TravellerCheck check = swipe(Cast.Role.TRUE_HIT, officer);
        require(check.verdict() == Verdict.STOP, "the true hit was not found to begin with");
        for (KnownHit hit : check.findings().hits()) {
            reviews.review(check, hit.list(), hit.entry(), Outcome.NOT_THE_SAME, "tried by the safeguard run");
        }
        for (int i = 0; i < CROSSINGS; i++) {
            TravellerCheck again = swipe(Cast.Role.TRUE_HIT, officer);
            require(again.verdict() == Verdict.CLEAR, "stopped again at crossing " + (i + 1));
            decide(again, Decision.of(DecisionKind.LET_PASS, officer.signIn()), Line.FIRST);
        }
    }

    private void seeDiscreetCheck(Officer officer) {
        TravellerCheck quiet = swipe(Cast.Role.DISCREET_CHECK, officer);
        TravellerCheck clear = swipe(Cast.Role.CLEAR, officer);
        require(!quiet.findings().hits().isEmpty(), "the discreet alert was not found to begin with");
        require(quiet.verdict() == clear.verdict(), "the verdict differs");
        require(quiet.rulings().equals(clear.rulings()), "the choices differ");
    }

    private void refuseChild(Officer officer) {
        TravellerCheck child = swipe(Cast.Role.MISSING_CHILD, officer);
        require(child.verdict() == Verdict.PROTECT, "a missing child is not shown as to be protected");
        forbidden(child, DecisionKind.HOLD, Reason.ALERT_ARREST, officer);
        forbidden(child, DecisionKind.REFUSE_EXIT, Reason.COURT_ORDER, officer);
        require(permits(child, DecisionKind.PROTECT), "protection is not offered");
    }

    private void stopStatelessPeople(Officer officer) {
        for (Cast.Role role : List.of(Cast.Role.STATELESS, Cast.Role.REFUGEE)) {
            TravellerCheck check = swipe(role, officer);
            require(check.verdict() == Verdict.CLEAR, role + " is not clear");
            require(check.arrival().faults().isEmpty(), role + " has a fault");
            TravellerCheck passed = decide(check, Decision.of(DecisionKind.LET_PASS, officer.signIn()), Line.FIRST);
            require(passed.status() == CheckStatus.DECIDED, role + " did not pass");
        }
    }

    /** What a member of the cast shows, checked. */
    TravellerCheck swipe(Cast.Role role, Officer officer) {
        CastMember member = Cast.member(role);
        Direction direction = member.direction() == Crossing.Direction.ENTRY ? Direction.ENTRY : Direction.EXIT;
        if (!(reader.read(member.typedText(), false) instanceof ReadZone zone)) {
            throw new AssertionError("the zone of " + role + " is not read");
        }
        Arrival arrival = zone.arrival();
        return checks.check(UUID.randomUUID(), arrival, direction, new Checks.Place(officer.signIn(), officer.post()));
    }

    TravellerCheck decide(TravellerCheck check, Decision decision, Line line) {
        return checks.decide(check.id(), decision, line, null);
    }

    private void forbidden(TravellerCheck check, DecisionKind kind, Reason reason, Officer officer) {
        refused(check, new Decision(kind, officer.signIn(), reason, "tried by the safeguard run"));
    }

    private void refused(TravellerCheck check, Decision decision) {
        for (Line line : Line.values()) {
            try {
                decide(check, decision, line);
            } catch (ForbiddenDecisionException e) {
                continue;
            }
            throw new AssertionError(decision.kind() + " went through at the " + line + " line");
        }
    }

    private static boolean permits(TravellerCheck check, DecisionKind kind) {
        return check.rulings().stream().anyMatch(ruling -> ruling instanceof Permitted && ruling.kind() == kind);
    }

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
