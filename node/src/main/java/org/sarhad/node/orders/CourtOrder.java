package org.sarhad.node.orders;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sarhad.node.movements.Person;

/**
 * A court's order that a person may not leave the country.
 *
 * @param id its own identifier
 * @param number the number that the court gave it
 * @param court the court
 * @param decided the day of the order
 * @param expires the last day of its force; an order without an end is not taken
 * @param appeal where and until when the person may appeal
 * @param person whom it names; the birth date must be known to the day
 * @param lifted the day on which it was paid, quashed or withdrawn
 */
public record CourtOrder(
        UUID id,
        String number,
        String court,
        LocalDate decided,
        LocalDate expires,
        String appeal,
        Person person,
        @Nullable LocalDate lifted) {
    /** Refuses an order that does not say what the law asks for (R04). */
    public CourtOrder {
        if (number.isBlank() || court.isBlank() || appeal.isBlank()) {
            throw new IllegalArgumentException("an order needs its number, its court and the way to appeal");
        }
        if (expires.isBefore(decided)) {
            throw new IllegalArgumentException("an order cannot end on " + expires + " before it begins on " + decided);
        }
        if (person.birthDate() == null || !person.birthDate().isDay()) {
            throw new IllegalArgumentException("an order needs the person's full birth date");
        }
    }

    /** Whether the order binds on a day. */
    public boolean inForce(LocalDate day) {
        return !day.isBefore(decided) && !day.isAfter(expires) && (lifted == null || day.isBefore(lifted));
    }
}
