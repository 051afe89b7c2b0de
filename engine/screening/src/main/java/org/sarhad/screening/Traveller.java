package org.sarhad.screening;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sarhad.watchlists.PartialDate;
import org.sarhad.watchlists.Sex;

/**
 * The person (or other subject) who is asked about.
 *
 * @param names every spelling at hand, in any script; at least one
 * @param birthDate birth date as far as known
 * @param nationalities ISO 3166 alpha-3 or ICAO codes; empty where unknown
 * @param sex as the document states it
 * @param documents documents shown
 * @param type the sort of subject
 */
public record Traveller(
        List<QueryName> names,
        @Nullable PartialDate birthDate,
        Set<String> nationalities,
        Sex sex,
        List<QueryDocument> documents,
        org.sarhad.names.SubjectType type) {
    public Traveller {
        names = List.copyOf(names);
        nationalities = Set.copyOf(nationalities);
        documents = List.copyOf(documents);
        Objects.requireNonNull(sex, "sex");
        Objects.requireNonNull(type, "type");
        if (names.isEmpty() && documents.isEmpty()) {
            throw new IllegalArgumentException("a traveller needs a name or a document");
        }
    }

    /** A person known by one name alone. */
    public static Traveller named(String name) {
        return new Traveller(
                List.of(QueryName.of(name)),
                null,
                Set.of(),
                Sex.UNSPECIFIED,
                List.of(),
                org.sarhad.names.SubjectType.PERSON);
    }
}
