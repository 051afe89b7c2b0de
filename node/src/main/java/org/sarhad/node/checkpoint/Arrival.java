package org.sarhad.node.checkpoint;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sarhad.node.checkpoint.decision.DocumentFault;
import org.sarhad.node.movements.IdentityKeys;
import org.sarhad.node.movements.Person;
import org.sarhad.node.movements.TravelPaper;

/**
 * A traveller as read at the lane.
 *
 * @param person who the document says it is
 * @param paper the document; null for a traveller without one
 * @param origin how the data came in
 * @param nameMayBeCut whether the zone was too short for the whole name
 * @param faults what is wrong with the document
 * @param digits the check digits, in the order of the zone
 * @param lines the zone as read; empty for a traveller entered by hand
 * @param remarks what is unusual but no fault, as message codes
 */
public record Arrival(
        Person person,
        @Nullable TravelPaper paper,
        Origin origin,
        boolean nameMayBeCut,
        Set<DocumentFault> faults,
        List<Digit> digits,
        List<String> lines,
        List<String> remarks) {
    /** How a traveller's data came in. */
    public enum Origin {
        /** A reader read the zone, and every check digit was taken as printed. */
        READ,
        /** The reading was mended and the officer confirmed the mended zone. */
        MENDED,
        /** Typed from the document by the officer. */
        BY_HAND
    }

    /**
     * One check digit.
     *
     * @param field what it covers
     * @param expected what it should be
     * @param found what is printed
     * @param ok whether it agrees
     */
    public record Digit(String field, int expected, String found, boolean ok) {}

    public Arrival {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(origin, "origin");
        faults = faults.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(faults));
        digits = List.copyOf(digits);
        lines = List.copyOf(lines);
        remarks = List.copyOf(remarks);
    }

    /** The keys under which this traveller is known again. */
    public IdentityKeys keys() {
        return IdentityKeys.of(person, paper);
    }
}
