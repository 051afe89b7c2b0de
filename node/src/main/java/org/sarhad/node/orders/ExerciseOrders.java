package org.sarhad.node.orders;

import java.time.LocalDate;
import java.util.UUID;
import org.sarhad.documents.mrz.Mrz;
import org.sarhad.exercise.Cast;
import org.sarhad.node.movements.Person;
import org.sarhad.node.settings.NodeSettings;
import org.sarhad.watchlists.PartialDate;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Enters the orders of the invented court, on a node that runs on invented people and on no other (R32). */
@Component
final class ExerciseOrders implements SmartInitializingSingleton {
    private static final String COURT = "Exercise District Court";
    private static final String APPEAL = "Exercise Regional Court, within ten days of notice";

    private final CourtOrders orders;
    private final NodeSettings settings;

    ExerciseOrders(CourtOrders orders, NodeSettings settings) {
        this.orders = orders;
        this.settings = settings;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (settings.exercise() && orders.all().isEmpty()) {
            enter(Cast.Role.EXIT_BAN, "2-114/24", LocalDate.of(2024, 2, 1), LocalDate.of(2032, 1, 31));
            enter(Cast.Role.EXIT_BAN_LAPSED, "2-087/23", LocalDate.of(2023, 6, 14), LocalDate.of(2024, 6, 13));
        }
    }

    private void enter(Cast.Role role, String number, LocalDate decided, LocalDate expires) {
        org.sarhad.exercise.Person invented = Cast.member(role).person();
        Mrz zone = (Mrz) Mrz.read(String.join("\n", invented.document().zone()));
        Person person = new Person(
                zone.contents().primaryIdentifier(),
                zone.contents().secondaryIdentifier(),
                PartialDate.day(invented.birthDate()),
                invented.sex(),
                Cast.HOME_STATE);
        orders.add(new CourtOrder(UUID.randomUUID(), number, COURT, decided, expires, APPEAL, person, null));
    }
}
