package org.sarhad.exercise;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Who crosses where between six and twelve. */
final class Morning {
    private static final List<String> POSTS =
            List.of("Tugai Bridge", "Shirin Pass", "Kokdala Road", "Ak-Bulak Station", "Lalazor Airport");
    private static final LocalTime OPENS = LocalTime.of(6, 0);
    private static final int SECONDS = 6 * 60 * 60;

    private final long seed;
    private final LocalDate day;
    private final Population population;
    private final int count;
    private final int people;

    Morning(long seed, LocalDate day, Population population, int count, int people) {
        this.seed = seed;
        this.day = day;
        this.population = population;
        this.count = count;
        this.people = people;
    }

    List<Crossing> crossings() {
        List<Crossing> crossings = new ArrayList<>(count + 16);
        LocalDateTime time = day.atTime(OPENS);
        for (CastMember member : Cast.members()) {
            crossings.add(new Crossing(
                    time,
                    POSTS.getFirst(),
                    "1",
                    member.direction(),
                    member.person().id(),
                    member.typed(),
                    member.fault()));
            time = time.plusMinutes(4);
        }
        for (int i = 0; i < count; i++) {
            crossings.add(crossing(i));
        }
        crossings.sort(Comparator.comparing(Crossing::time));
        return List.copyOf(crossings);
    }

    private Crossing crossing(int number) {
        Dice dice = Dice.of(seed, "crossing", number);
        Person person = population.traveller((int) ((long) number * people / count));
        Crossing.Fault fault = Reader.fault(dice);
        return new Crossing(
                day.atTime(OPENS).plusSeconds(dice.below(SECONDS)),
                dice.one(POSTS),
                Integer.toString(1 + dice.below(4)),
                dice.percent(52) ? Crossing.Direction.ENTRY : Crossing.Direction.EXIT,
                person.id(),
                Reader.typed(person.document().zone(), fault, dice),
                fault);
    }
}
