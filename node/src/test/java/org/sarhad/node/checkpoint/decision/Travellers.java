package org.sarhad.node.checkpoint.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.sarhad.node.movements.Direction;
import org.sarhad.screening.Strength;
import org.sarhad.watchlists.Measure;

/** Circumstances for tests: an adult foreigner who enters, unless said otherwise. */
record Travellers(
        Direction direction,
        Set<String> nationalities,
        OptionalInt age,
        Set<DocumentFault> faults,
        List<OpenHit> hits,
        List<CourtOrderInForce> orders,
        boolean asylum,
        Circumstances.Line line) {
    static final CourtOrderInForce ORDER = new CourtOrderInForce(
            "2-417/2026", "Court of Bartang", LocalDate.of(2026, 3, 1), LocalDate.of(2027, 3, 1), "Regional court");

    static Travellers foreigner() {
        return new Travellers(
                Direction.ENTRY,
                Set.of("UTO"),
                OptionalInt.of(40),
                Set.of(),
                List.of(),
                List.of(),
                false,
                Circumstances.Line.FIRST);
    }

    static OpenHit strong(Measure... measures) {
        return new OpenHit("national", "N-1", Set.of(measures), Strength.STRONG, false, true, false);
    }

    static OpenHit nameAlone(Measure measure) {
        return new OpenHit("national", "N-2", Set.of(measure), Strength.STRONG, false, false, false);
    }

    static OpenHit weakAlias(Measure measure) {
        return new OpenHit("un-sc", "QDi.1", Set.of(measure), Strength.STRONG, true, true, false);
    }

    static OpenHit listedDocument(Measure measure) {
        return new OpenHit("lost", "D-1", Set.of(measure), Strength.POSSIBLE, false, true, true);
    }

    Travellers leaving() {
        return new Travellers(Direction.EXIT, nationalities, age, faults, hits, orders, asylum, line);
    }

    Travellers nationals(String... codes) {
        return new Travellers(direction, Set.of(codes), age, faults, hits, orders, asylum, line);
    }

    Travellers aged(int years) {
        return new Travellers(direction, nationalities, OptionalInt.of(years), faults, hits, orders, asylum, line);
    }

    Travellers fault(DocumentFault fault) {
        return new Travellers(direction, nationalities, age, Set.of(fault), hits, orders, asylum, line);
    }

    Travellers hit(OpenHit... found) {
        return new Travellers(direction, nationalities, age, faults, List.of(found), orders, asylum, line);
    }

    Travellers ordered(CourtOrderInForce order) {
        return new Travellers(direction, nationalities, age, faults, hits, List.of(order), asylum, line);
    }

    Travellers asksForAsylum() {
        return new Travellers(direction, nationalities, age, faults, hits, orders, true, line);
    }

    Travellers atSecondLine() {
        return new Travellers(direction, nationalities, age, faults, hits, orders, asylum, Circumstances.Line.SECOND);
    }

    Circumstances at(String ownState) {
        return new Circumstances(direction, ownState, nationalities, age, faults, hits, orders, asylum, line);
    }

    Circumstances at() {
        return at("TJK");
    }
}
