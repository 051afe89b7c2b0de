package org.sarhad.node.safeguards;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sarhad.exercise.Cast;
import org.sarhad.node.access.Officer;
import org.sarhad.node.checkpoint.TravellerCheck;
import org.sarhad.node.checkpoint.decision.Circumstances.Line;
import org.sarhad.node.checkpoint.decision.Decision;
import org.sarhad.node.checkpoint.decision.DecisionKind;
import org.sarhad.node.checkpoint.decision.Reason;
import org.sarhad.node.movements.Movements;
import org.sarhad.node.movements.Purpose;
import org.sarhad.node.movements.RegisterException;
import org.sarhad.node.movements.RegisterSearch;
import org.sarhad.node.safeguards.SafeguardRun.Attempt;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Attempts against the register: to look without a purpose or unseen, and to leave a stale register as it is. Counts in
 * the tables themselves, where no module otherwise looks: what a module says of itself proves nothing.
 */
@Component
@Lazy
final class RegisterAttempts {
    private final Movements movements;
    private final LaneAttempts lane;
    private final JdbcClient jdbc;

    RegisterAttempts(Movements movements, LaneAttempts lane, JdbcClient jdbc) {
        this.movements = movements;
        this.lane = lane;
        this.jdbc = jdbc;
    }

    Map<Safeguard, Attempt> attempts(Officer officer) {
        return Map.of(
                Safeguard.R15, () -> actUnseen(officer),
                Safeguard.R17, this::searchWithoutPurpose,
                Safeguard.R31, () -> ignorePaper(officer));
    }

    private void actUnseen(Officer officer) {
        long before = records();
        TravellerCheck check = lane.swipe(Cast.Role.REFUGEE, officer);
        LaneAttempts.require(records() == before + 1, "a check left no record");
        lane.decide(check, Decision.of(DecisionKind.LET_PASS, officer.signIn()), Line.FIRST);
        LaneAttempts.require(records() == before + 3, "a decision and its crossing left no two records");
        Movements.Found found = search();
        LaneAttempts.require(records() == before + 4, "a search left no record");
        movements.timeline(found.search(), found.crossings().getFirst().id());
        LaneAttempts.require(records() == before + 5, "a look at a person's crossings left no record");
    }

    private void searchWithoutPurpose() {
        for (String words : List.of("", "   ", "why")) {
            try {
                movements.search(new RegisterSearch("Panjshiri", "", null, null, Purpose.BORDER_CHECK, words));
            } catch (RegisterException e) {
                continue;
            }
            throw new AssertionError("the register answered a search without a purpose");
        }
        try {
            movements.timeline(UUID.randomUUID(), UUID.randomUUID());
        } catch (RegisterException e) {
            return;
        }
        throw new AssertionError("the register answered a look without a search");
    }

    private void ignorePaper(Officer officer) {
        long before = count("select count(*) from movements.correction");
        TravellerCheck check = lane.swipe(Cast.Role.EXIT_BAN, officer);
        lane.decide(
                check,
                new Decision(
                        DecisionKind.PASS_ON_PAPER,
                        officer.signIn(),
                        Reason.PAPER_OF_COURT,
                        "original of the court's lifting of the order"),
                Line.FIRST);
        LaneAttempts.require(
                count("select count(*) from movements.correction") == before + 1, "no correction was opened");
    }

    private Movements.Found search() {
        return movements.search(
                new RegisterSearch("Panjshiri", "", null, null, Purpose.BORDER_CHECK, "tried by the safeguard run"));
    }

    private long records() {
        return count("select number from oversight.head");
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
