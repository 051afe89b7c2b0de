package org.sarhad.node.checkpoint.lane;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sarhad.node.checkpoint.KnownHit;
import org.sarhad.node.checkpoint.TravellerCheck;
import org.sarhad.node.checkpoint.decision.DecisionKind;
import org.sarhad.node.checkpoint.decision.Ruling;
import org.sarhad.node.checkpoint.decision.Ruling.Locked;
import org.sarhad.node.checkpoint.decision.Ruling.Permitted;
import org.sarhad.node.movements.Crossing;
import org.sarhad.screening.Strength;
import org.sarhad.watchlists.Measure;
import org.sarhad.watchlists.PartialDate;

/**
 * A check as the lane shows it.
 *
 * @param check the check
 * @param before the traveller's last crossings
 */
public record LaneView(TravellerCheck check, List<Crossing> before) {
    private static final int OF_AGE = 18;

    public LaneView {
        before = List.copyOf(before);
    }

    /** Hits to be shown in full, strongest first. */
    public List<KnownHit> hits() {
        return loud().filter(hit -> hit.law().strength() != Strength.WEAK).toList();
    }

    /** What the first hit that may act asks for first; nothing where none may act. */
    public @Nullable Measure firstMeasure() {
        return hits().stream()
                .filter(hit -> hit.law().mayAct())
                .flatMap(hit -> hit.measures().stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Hits too weak to stop anybody for, shown in one line each. */
    public List<KnownHit> weakHits() {
        return loud().filter(hit -> hit.law().strength() == Strength.WEAK).toList();
    }

    /** Hits whose measure a traveller must not notice: a small note to the officer and nothing else (R27). */
    public List<KnownHit> quietHits() {
        return check.findings().hits().stream()
                .filter(hit -> hit.law().quiet() && hit.law().strength() != Strength.WEAK)
                .toList();
    }

    /** What may be decided, in the order of the keys. */
    public List<Permitted> permitted() {
        return check.rulings().stream()
                .filter(Permitted.class::isInstance)
                .map(Permitted.class::cast)
                .toList();
    }

    /** What is locked and worth a word why. */
    public List<Locked> locked() {
        return check.rulings().stream()
                .filter(Locked.class::isInstance)
                .map(Locked.class::cast)
                .filter(ruling -> ruling.lock().worthShowing())
                .filter(ruling -> ruling.kind() != DecisionKind.REFUSE_EXIT || asksForExitRefusal())
                .toList();
    }

    /** The decision that the facts point to; only an outline on the screen, never a default of a key. */
    public DecisionKind suggested() {
        return switch (check.verdict()) {
            case CLEAR -> DecisionKind.LET_PASS;
            case LOOK, STOP -> DecisionKind.REFER;
            case PROTECT ->
                check.rulings().stream().anyMatch(LaneView::permitsProtection)
                        ? DecisionKind.PROTECT
                        : DecisionKind.REFER;
        };
    }

    /** Whether the traveller is younger than eighteen by the birth date that makes the youngest. */
    public boolean child() {
        PartialDate birth = check.arrival().person().birthDate();
        return birth != null
                && LocalDate.ofInstant(check.at(), ZoneId.systemDefault())
                        .isBefore(birth.latest().plusYears(OF_AGE));
    }

    /** Whether the document states a status instead of a nationality, or none (R29). */
    public boolean withoutNationality() {
        return Set.of("", "XXA", "XXB", "XXC", "XXX")
                .contains(check.arrival().person().nationality());
    }

    /** Whether there is nothing to compare. */
    public boolean nothingToShow() {
        return loud().findAny().isEmpty()
                && check.findings().lost().isEmpty()
                && check.findings().orders().isEmpty();
    }

    /** Listed entries asked, over all lists. */
    public int entries() {
        return check.findings().lists().stream()
                .mapToInt(list -> list.entries())
                .sum();
    }

    private Stream<KnownHit> loud() {
        return check.findings().hits().stream().filter(hit -> !hit.law().quiet());
    }

    /** Without an alert that asks for it, nobody thinks of refusing exit: no word about it then. */
    private boolean asksForExitRefusal() {
        return check.findings().hits().stream().anyMatch(hit -> hit.measures().contains(Measure.REFUSE_EXIT));
    }

    private static boolean permitsProtection(Ruling ruling) {
        return ruling instanceof Permitted(DecisionKind kind, boolean ignored, var reasons)
                && kind == DecisionKind.PROTECT;
    }
}
