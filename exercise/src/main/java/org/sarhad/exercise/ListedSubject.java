package org.sarhad.exercise;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sarhad.watchlists.ListedDocument;
import org.sarhad.watchlists.Measure;
import org.sarhad.watchlists.PartialDate;
import org.sarhad.watchlists.Sex;

/**
 * Somebody whom one of the invented lists names.
 *
 * @param list the list
 * @param id the list's own number for the subject
 * @param name primary name
 * @param aliases other spellings that the owner vouches for
 * @param weakAliases names that the owner does not vouch for
 * @param original name in its own script, where the list gives it
 * @param birthDates what the list knows of the day of birth; may be empty
 * @param sex sex
 * @param nationality ISO 3166 alpha-3 code, where the list gives one
 * @param birthPlace town and state
 * @param documents document numbers
 * @param programme the ground on which the subject is listed, in the list's words
 * @param measures what the alert asks; only the national list states it
 * @param legalBasis decision that the alert rests on; only the national list states it
 * @param listed day of listing
 * @param expires last day on which the alert holds, where it ends
 * @param remarks what the owner adds
 * @param truth who the subject is to the travellers of this world
 */
public record ListedSubject(
        SourceList list,
        String id,
        LatinName name,
        List<LatinName> aliases,
        List<String> weakAliases,
        @Nullable String original,
        List<PartialDate> birthDates,
        Sex sex,
        @Nullable String nationality,
        @Nullable String birthPlace,
        List<ListedDocument> documents,
        String programme,
        Set<Measure> measures,
        @Nullable String legalBasis,
        LocalDate listed,
        @Nullable LocalDate expires,
        @Nullable String remarks,
        Truth truth) {
    /** The invented lists, each in the shape of an official one. */
    public enum SourceList {
        UN,
        OFAC,
        FOLLOW_THE_MONEY,
        NATIONAL
    }

    /** What the makers of this world know and an officer must find out. */
    public sealed interface Truth {
        /** The subject is this traveller. */
        record Same(String person) implements Truth {}

        /** The subject bears this traveller's name but is somebody else. */
        record LookAlike(String person) implements Truth {}

        /** The subject never travels. */
        record Nobody() implements Truth {}
    }

    public ListedSubject {
        aliases = List.copyOf(aliases);
        weakAliases = List.copyOf(weakAliases);
        birthDates = List.copyOf(birthDates);
        documents = List.copyOf(documents);
        measures = Set.copyOf(measures);
    }
}
