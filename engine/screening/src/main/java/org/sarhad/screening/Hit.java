package org.sarhad.screening;

import java.util.List;
import org.sarhad.watchlists.Edition;
import org.sarhad.watchlists.Entry;

/**
 * A match that a person must judge.
 *
 * @param entry the listed subject
 * @param edition the edition that lists it
 * @param matchedName the listed name that fitted best, as written in the list
 * @param score calibrated probability, 0 to 1, that traveller and entry are the same
 * @param nameScore strength of the name alone, 0 to 1
 * @param identityScore strength of birth date, nationality, sex and documents, 0 to 1, where 0.5 says nothing
 * @param strength the class of the hit
 * @param evidence everything that counted, strongest first
 */
public record Hit(
        Entry entry,
        Edition edition,
        String matchedName,
        double score,
        double nameScore,
        double identityScore,
        Strength strength,
        List<Evidence> evidence) {
    public Hit {
        evidence = List.copyOf(evidence);
    }
}
