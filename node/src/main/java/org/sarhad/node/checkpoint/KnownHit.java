package org.sarhad.node.checkpoint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sarhad.node.checkpoint.decision.OpenHit;
import org.sarhad.screening.Evidence;
import org.sarhad.screening.Evidence.FieldEvidence;
import org.sarhad.screening.Evidence.NameEvidence;
import org.sarhad.screening.Hit;
import org.sarhad.watchlists.Edition;
import org.sarhad.watchlists.Entry;
import org.sarhad.watchlists.Measure;
import org.sarhad.watchlists.Name;

/**
 * A hit as it stood at the moment of the check: kept with the check, so that the verdict can be explained when the list
 * has long changed.
 *
 * @param list the list's short name
 * @param edition the edition's number
 * @param editionHash SHA-256 of the edition
 * @param editionTime when the edition was made, or received where its source does not say
 * @param entry the entry's identifier within its list
 * @param name the listed name to show first
 * @param matchedName the listed name that fitted best
 * @param score calibrated probability that traveller and entry are the same, 0 to 1
 * @param nameScore strength of the name alone
 * @param identityScore strength of birth date, nationality, sex and documents; 0.5 says nothing
 * @param measures what the list asks for, first first
 * @param programme regime, notice colour or programme
 * @param legalBasis what the measure rests on
 * @param owner who answers for the entry
 * @param expires the day it stops acting
 * @param handling handling codes
 * @param names the names letter by letter
 * @param fields the fields of identity
 * @param law what decides about the hit
 */
public record KnownHit(
        String list,
        String edition,
        String editionHash,
        Instant editionTime,
        String entry,
        String name,
        String matchedName,
        double score,
        double nameScore,
        double identityScore,
        List<Measure> measures,
        @Nullable String programme,
        @Nullable String legalBasis,
        @Nullable String owner,
        @Nullable LocalDate expires,
        Set<String> handling,
        List<NameEvidence> names,
        List<FieldEvidence> fields,
        OpenHit law) {
    public KnownHit {
        measures = List.copyOf(measures);
        handling = Set.copyOf(handling);
        names = List.copyOf(names);
        fields = List.copyOf(fields);
    }

    /** Keeps what a check needs of a hit. */
    static KnownHit of(Hit hit) {
        Entry entry = hit.entry();
        Edition edition = hit.edition();
        Instant created = edition.created();
        return new KnownHit(
                edition.source(),
                edition.number(),
                edition.hash(),
                created == null ? edition.received() : created,
                entry.id(),
                entry.primaryName().map(Name::text).orElse(hit.matchedName()),
                hit.matchedName(),
                hit.score(),
                hit.nameScore(),
                hit.identityScore(),
                entry.measures().stream().sorted().toList(),
                entry.programme(),
                entry.legalBasis(),
                entry.owner(),
                entry.expires(),
                entry.handling(),
                pieces(hit, NameEvidence.class),
                pieces(hit, FieldEvidence.class),
                OpenHit.of(hit));
    }

    private static <T extends Evidence> List<T> pieces(Hit hit, Class<T> type) {
        return hit.evidence().stream().filter(type::isInstance).map(type::cast).toList();
    }
}
