package org.sarhad.node.checkpoint.decision;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.sarhad.node.movements.Direction;

/**
 * All that the law asks about one traveller at one moment.
 *
 * @param direction which way the traveller goes
 * @param ownState the state whose border this is, as documents write it
 * @param nationalities codes as the documents state them; empty or a stateless code is a normal case (R29)
 * @param age in whole years; empty where the birth date does not tell
 * @param faults what is wrong with the document
 * @param hits what the lists know, without matches known to be wrong (R25)
 * @param courtOrders orders against leaving that name this traveller and are in force
 * @param asylumRequested whether this traveller has asked for asylum
 * @param line where the officer stands
 */
public record Circumstances(
        Direction direction,
        String ownState,
        Set<String> nationalities,
        OptionalInt age,
        Set<DocumentFault> faults,
        List<OpenHit> hits,
        List<CourtOrderInForce> courtOrders,
        boolean asylumRequested,
        Line line) {
    private static final int OF_AGE = 18;

    /** First line or second line (Schengen Borders Code art. 2(12) and (13)). */
    public enum Line {
        FIRST,
        SECOND
    }

    public Circumstances {
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(line, "line");
        nationalities = Set.copyOf(nationalities);
        faults = faults.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(faults));
        hits = List.copyOf(hits);
        courtOrders = List.copyOf(courtOrders);
    }

    /** Whether the traveller is a national of the own state. */
    public boolean ownNational() {
        return nationalities.contains(ownState);
    }

    /** Whether the traveller is known to be younger than eighteen years. */
    public boolean child() {
        return age.isPresent() && age.getAsInt() < OF_AGE;
    }
}
