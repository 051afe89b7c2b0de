package org.sarhad.exercise;

import java.time.LocalDate;
import java.util.List;

/**
 * A travel document of an invented person.
 *
 * @param kind what it is
 * @param issuer state or body that issued it, as the zone prints it
 * @param number document number
 * @param nationality as the zone prints it; {@code XXA} for a stateless person, {@code XXB} for a refugee
 * @param expires last day of validity
 * @param name the name as this document spells it
 * @param zone the lines of the machine-readable zone, all check digits right
 */
public record IssuedDocument(
        Kind kind,
        String issuer,
        String number,
        String nationality,
        LocalDate expires,
        LatinName name,
        List<String> zone) {
    /** Sorts of documents that travellers of the region show. */
    public enum Kind {
        PASSPORT,
        IDENTITY_CARD,
        STATELESS_TRAVEL_DOCUMENT,
        REFUGEE_TRAVEL_DOCUMENT
    }

    public IssuedDocument {
        zone = List.copyOf(zone);
    }
}
