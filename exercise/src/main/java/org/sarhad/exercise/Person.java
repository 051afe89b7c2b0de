package org.sarhad.exercise;

import java.time.LocalDate;
import java.util.List;
import org.sarhad.watchlists.Sex;

/**
 * Somebody who does not exist.
 *
 * @param id {@code P} and a number, or the name of a role of the {@link Cast}
 * @param culture whose names the person bears
 * @param name name in its own script
 * @param sex sex
 * @param birthDate day of birth
 * @param birthPlace town and state of birth
 * @param documents travel documents, the one in use first
 */
public record Person(
        String id,
        Culture culture,
        OriginalName name,
        Sex sex,
        LocalDate birthDate,
        String birthPlace,
        List<IssuedDocument> documents) {
    public Person {
        documents = List.copyOf(documents);
    }

    /** The document in use. */
    public IssuedDocument document() {
        return documents.getFirst();
    }
}
