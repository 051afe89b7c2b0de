package org.sarhad.node.movements;

import org.jspecify.annotations.Nullable;
import org.sarhad.watchlists.PartialDate;
import org.sarhad.watchlists.Sex;

/**
 * A person as a document describes the person.
 *
 * @param surname the family name, or the whole name where the document does not part it
 * @param givenNames the given names; blank where the document has none
 * @param birthDate as far as the document tells
 * @param sex as the document states it
 * @param nationality ISO 3166 alpha-3 or ICAO code; blank where there is none, which is a normal case
 */
public record Person(
        String surname, String givenNames, @Nullable PartialDate birthDate, Sex sex, String nationality) {
    public Person {
        surname = surname.strip();
        givenNames = givenNames.strip();
        nationality = nationality.strip();
        if (surname.isEmpty() && givenNames.isEmpty()) {
            throw new IllegalArgumentException("a person needs a name");
        }
    }

    /** Family name and given names in one. */
    public String fullName() {
        return (surname + " " + givenNames).strip();
    }
}
