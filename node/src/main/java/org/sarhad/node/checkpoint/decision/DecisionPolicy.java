package org.sarhad.node.checkpoint.decision;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sarhad.node.checkpoint.decision.Ruling.Lock;
import org.sarhad.node.checkpoint.decision.Ruling.Locked;
import org.sarhad.node.checkpoint.decision.Ruling.Permitted;
import org.sarhad.node.movements.Direction;
import org.sarhad.watchlists.Measure;

/**
 * The law of decisions at the border. It permits and locks; it never decides. The same policy rules what the lane
 * offers and what any path into the program may do, so that a button that is not shown cannot be pressed by other
 * means.
 */
public final class DecisionPolicy {
    private static final Set<DecisionKind> REFUSALS = EnumSet.of(
            DecisionKind.REFUSE_ENTRY, DecisionKind.REFUSE_EXIT, DecisionKind.SEIZE_DOCUMENT, DecisionKind.HOLD);

    private DecisionPolicy() {}

    /** What the law says about every decision, in the order of the number keys. */
    public static List<Ruling> rulings(Circumstances of) {
        return Arrays.stream(DecisionKind.values())
                .filter(kind -> directionOf(kind).map(of.direction()::equals).orElse(true))
                .map(kind -> ruling(kind, of))
                .toList();
    }

    /** What the law says about one decision. */
    public static Ruling ruling(DecisionKind kind, Circumstances of) {
        Optional<Lock> lock = lock(kind, of);
        if (lock.isPresent()) {
            return new Locked(kind, lock.get());
        }
        boolean needed = reasonNeeded(kind, of);
        return new Permitted(kind, needed, needed ? reasons(kind, of) : Set.of());
    }

    /**
     * Lets a decision through or says what is wrong with it.
     *
     * @throws ForbiddenDecisionException where the law forbids the decision, or an adverse one has no named officer, no
     *     reason or no words
     */
    public static void require(Decision decision, Circumstances of) {
        if (decision.officer().isEmpty()) {
            throw new ForbiddenDecisionException("officer-missing", "R08", "A decision needs a named officer.");
        }
        switch (ruling(decision.kind(), of)) {
            case Locked(DecisionKind kind, Lock lock) ->
                throw new ForbiddenDecisionException(
                        lock.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        lock.safeguard(),
                        kind + " is locked: " + lock);
            case Permitted permitted -> requireReason(decision, permitted);
        }
    }

    private static void requireReason(Decision decision, Permitted permitted) {
        if (!permitted.reasonNeeded()) {
            return;
        }
        Optional<Reason> reason = decision.chosenReason();
        if (reason.isEmpty()) {
            throw new ForbiddenDecisionException("reason-missing", "R08", decision.kind() + " needs a reason.");
        }
        if (!permitted.reasons().contains(reason.get())) {
            throw new ForbiddenDecisionException(
                    "reason-not-open", "R08", reason.get() + " is no reason for " + decision.kind() + " here.");
        }
        if (decision.words().isEmpty()) {
            throw new ForbiddenDecisionException(
                    "words-missing", "R08", decision.kind() + " needs the officer's own words.");
        }
    }

    private static Optional<Direction> directionOf(DecisionKind kind) {
        return switch (kind) {
            case REFUSE_ENTRY -> Optional.of(Direction.ENTRY);
            case REFUSE_EXIT -> Optional.of(Direction.EXIT);
            case LET_PASS, REFER, SEIZE_DOCUMENT, HOLD, PROTECT, PASS_ON_PAPER, ASYLUM -> Optional.empty();
        };
    }

    private static Optional<Lock> lock(DecisionKind kind, Circumstances of) {
        if (directionOf(kind).filter(direction -> direction != of.direction()).isPresent()) {
            return Optional.of(Lock.OTHER_DIRECTION);
        }
        if (of.asylumRequested() && REFUSALS.contains(kind)) {
            return Optional.of(Lock.ASYLUM);
        }
        return switch (kind) {
            case REFUSE_ENTRY -> refuseEntry(of);
            case REFUSE_EXIT -> of.courtOrders().isEmpty() ? Optional.of(Lock.NO_COURT_ORDER) : childAtFirstLine(of);
            case SEIZE_DOCUMENT -> mayTakeDocument(of) ? Optional.empty() : Optional.of(Lock.NO_GROUND);
            case HOLD -> hold(of);
            case PASS_ON_PAPER -> hasSomethingToOverride(of) ? Optional.empty() : Optional.of(Lock.NOTHING_TO_OVERRIDE);
            case LET_PASS, REFER, PROTECT, ASYLUM -> Optional.empty();
        };
    }

    private static Optional<Lock> refuseEntry(Circumstances of) {
        return of.ownNational() ? Optional.of(Lock.OWN_NATIONAL) : childAtFirstLine(of);
    }

    private static Optional<Lock> childAtFirstLine(Circumstances of) {
        return of.child() && of.line() == Circumstances.Line.FIRST ? Optional.of(Lock.CHILD) : Optional.empty();
    }

    /** A person to be protected is never held: protection has its own decision. */
    private static Optional<Lock> hold(Circumstances of) {
        if (of.child()) {
            return Optional.of(Lock.CHILD);
        }
        boolean grounded = of.hits().stream().anyMatch(DecisionPolicy::mayHold);
        return grounded ? Optional.empty() : Optional.of(Lock.NO_ACTING_HIT);
    }

    private static boolean mayHold(OpenHit hit) {
        return !hit.measures().contains(Measure.PROTECT)
                && (hit.mayAct(Measure.PROVISIONAL_ARREST) || hit.mayAct(Measure.SPECIFIC_CHECK));
    }

    private static boolean mayTakeDocument(Circumstances of) {
        return of.line() == Circumstances.Line.SECOND
                || of.hits().stream().anyMatch(hit -> hit.documentAgrees() && hit.mayAct(Measure.SEIZE_DOCUMENT));
    }

    private static boolean hasSomethingToOverride(Circumstances of) {
        return !of.faults().isEmpty()
                || !of.courtOrders().isEmpty()
                || of.hits().stream().anyMatch(OpenHit::worthStopping);
    }

    /** Letting pass asks for a reason only where a hit that may act, an order or the register of lost documents says otherwise. */
    private static boolean reasonNeeded(DecisionKind kind, Circumstances of) {
        return switch (kind) {
            case REFUSE_ENTRY, REFUSE_EXIT, SEIZE_DOCUMENT, HOLD, PROTECT, PASS_ON_PAPER -> true;
            case LET_PASS ->
                of.hits().stream().anyMatch(hit -> hit.mayAct() && hit.worthStopping())
                        || of.faults().contains(DocumentFault.REPORTED_LOST)
                        || (!of.courtOrders().isEmpty() && of.direction() == Direction.EXIT);
            case REFER, ASYLUM -> false;
        };
    }

    private static Set<Reason> reasons(DecisionKind kind, Circumstances of) {
        Set<Reason> open = EnumSet.copyOf(Reason.of(kind));
        if (of.hits().stream().noneMatch(hit -> hit.mayAct(Measure.REFUSE_ENTRY))) {
            open.remove(Reason.ALERT_REFUSE_ENTRY);
        }
        if (of.hits().stream().noneMatch(hit -> hit.mayAct(Measure.PROVISIONAL_ARREST))) {
            open.remove(Reason.ALERT_ARREST);
        }
        if (of.hits().stream().noneMatch(hit -> hit.mayAct(Measure.SPECIFIC_CHECK))) {
            open.remove(Reason.ALERT_OTHER);
        }
        if (of.hits().stream().noneMatch(hit -> hit.documentAgrees() && hit.mayAct(Measure.SEIZE_DOCUMENT))) {
            open.remove(Reason.LISTED_DOCUMENT);
        }
        if (kind == DecisionKind.PROTECT && !of.child()) {
            open.remove(Reason.CHILD_WITHOUT_GUARDIAN);
        }
        return open;
    }
}
