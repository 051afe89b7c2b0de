package org.sarhad.node.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sarhad.watchlists.Measure;
import org.sarhad.watchlists.Sex;

/**
 * An alert of this node's own list owners, as filed.
 *
 * @param id of the record
 * @param names every spelling, the first one the primary
 * @param birthDate as text that {@code PartialDate.parse} reads
 * @param nationality ISO 3166 alpha-3 or ICAO code
 * @param sex as stated
 * @param documentNumber of the document that the alert names
 * @param documentCountry its issuing state
 * @param measure what the officer is asked to do
 * @param authority who answers for the alert
 * @param legalBasis the order, warrant or article
 * @param reason why, in words
 * @param expires last day on which it acts
 * @param review day by which its owner has to look at it again; without that it stops acting
 * @param created when
 * @param createdBy by whom
 * @param withdrawn when it was withdrawn, where it was
 */
record Alert(
        long id,
        List<String> names,
        @Nullable String birthDate,
        @Nullable String nationality,
        Sex sex,
        @Nullable String documentNumber,
        @Nullable String documentCountry,
        Measure measure,
        String authority,
        String legalBasis,
        String reason,
        LocalDate expires,
        LocalDate review,
        Instant created,
        String createdBy,
        @Nullable Instant withdrawn) {
    Alert {
        names = List.copyOf(names);
    }

    /** Whether it acts on a day. */
    public boolean actsOn(LocalDate day) {
        return withdrawn == null && !expires.isBefore(day) && !review.isBefore(day);
    }
}
