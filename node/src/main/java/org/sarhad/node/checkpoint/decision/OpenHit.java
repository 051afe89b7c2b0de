package org.sarhad.node.checkpoint.decision;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.sarhad.screening.Evidence;
import org.sarhad.screening.Hit;
import org.sarhad.screening.Strength;
import org.sarhad.watchlists.Entry;
import org.sarhad.watchlists.Measure;

/**
 * A hit reduced to what the law asks about it.
 *
 * @param source the list
 * @param entryId the entry's identifier within its list
 * @param measures what the list asks of the officer
 * @param strength the class of the hit
 * @param weakAlias whether the name that fits is one that the list owner does not vouch for
 * @param identityAgrees whether something besides the name speaks for the hit: birth date, nationality or document; sex
 *     alone does not count
 * @param documentAgrees whether the traveller's very document is listed
 */
public record OpenHit(
        String source,
        String entryId,
        Set<Measure> measures,
        Strength strength,
        boolean weakAlias,
        boolean identityAgrees,
        boolean documentAgrees) {
    private static final Set<Measure> QUIET = Set.of(Measure.DISCREET_CHECK, Measure.INFORM);

    public OpenHit {
        measures = measures.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(measures));
    }

    /** Reduces a hit of the screening index. */
    public static OpenHit of(Hit hit) {
        Entry entry = hit.entry();
        boolean document = supports(hit, Evidence.Field.DOCUMENT);
        boolean identity =
                document || supports(hit, Evidence.Field.BIRTH_DATE) || supports(hit, Evidence.Field.NATIONALITY);
        boolean weakAlias = hit.evidence().stream()
                .filter(Evidence.NameEvidence.class::isInstance)
                .map(Evidence.NameEvidence.class::cast)
                .anyMatch(Evidence.NameEvidence::weakAlias);
        return new OpenHit(
                hit.edition().source(), entry.id(), entry.measures(), hit.strength(), weakAlias, identity, document);
    }

    private static boolean supports(Hit hit, Evidence.Field field) {
        return hit.evidence().stream()
                .anyMatch(piece -> piece instanceof Evidence.FieldEvidence found
                        && found.field() == field
                        && found.contribution() > 0);
    }

    /** Whether the hit may ground an adverse decision: never a weak alias or a name alone (R24). */
    public boolean mayAct() {
        return documentAgrees || (strength == Strength.STRONG && identityAgrees && !weakAlias);
    }

    /** Whether the hit may act and its list asks for the measure. */
    public boolean mayAct(Measure measure) {
        return mayAct() && measures.contains(measure);
    }

    /** Whether all that the list asks for is to be done without the traveller noticing (R27). */
    public boolean quiet() {
        return QUIET.containsAll(measures);
    }

    /** Whether the list asks for something that should make the officer stop the flow and look. */
    public boolean worthStopping() {
        return !quiet() && strength != Strength.WEAK;
    }
}
