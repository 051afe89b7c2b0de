package org.sarhad.node.checkpoint;

import java.util.List;
import java.util.Set;
import org.sarhad.names.SubjectType;
import org.sarhad.node.movements.Person;
import org.sarhad.node.movements.TravelPaper;
import org.sarhad.screening.QueryDocument;
import org.sarhad.screening.QueryName;
import org.sarhad.screening.Traveller;

/** Turns who stands at the lane into the question that the lists are asked. */
final class Travellers {
    /** Codes of Doc 9303-3, section 5, part D: they say that there is no nationality, which is neither for nor against. */
    private static final Set<String> NO_NATIONALITY = Set.of("", "XXA", "XXB", "XXC", "XXX");

    private Travellers() {}

    static Traveller query(Arrival arrival) {
        Person person = arrival.person();
        TravelPaper paper = arrival.paper();
        return new Traveller(
                List.of(QueryName.ofMrz(person.surname(), person.givenNames(), arrival.nameMayBeCut())),
                person.birthDate(),
                NO_NATIONALITY.contains(person.nationality()) ? Set.of() : Set.of(person.nationality()),
                person.sex(),
                paper == null
                        ? List.of()
                        : List.of(
                                new QueryDocument(paper.number(), paper.state().isEmpty() ? null : paper.state())),
                SubjectType.PERSON);
    }
}
