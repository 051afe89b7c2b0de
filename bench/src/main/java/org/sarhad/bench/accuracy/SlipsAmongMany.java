package org.sarhad.bench.accuracy;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.sarhad.bench.BenchmarkRun;
import org.sarhad.names.SubjectType;
import org.sarhad.screening.Hit;
import org.sarhad.screening.QueryName;
import org.sarhad.screening.ScreeningIndex;
import org.sarhad.screening.Strength;
import org.sarhad.screening.Traveller;
import org.sarhad.watchlists.Entry;
import org.sarhad.watchlists.ListEdition;
import org.sarhad.watchlists.Sex;

/** People of a very large list sought again with slips in their names, with their birth date and without. */
final class SlipsAmongMany {
    private final BenchmarkRun run;

    SlipsAmongMany(BenchmarkRun run) {
        this.run = run;
    }

    void measure() throws IOException {
        int count = run.option("records", 1_000_000);
        int asked = run.option("asked", 1_000);
        ListEdition people = new SyntheticPeople(run.data()).people(count);
        ScreeningIndex index = ScreeningIndex.build(List.of(people));
        for (Alterations alteration : Alterations.values()) {
            int withDate = 0;
            int nameAlone = 0;
            Random random = new Random(11);
            for (int i = 0; i < asked; i++) {
                Entry entry = people.entries().get(random.nextInt(count));
                String name = alteration.apply(entry.names().getFirst().text(), random);
                boolean dated = found(index, entry, name, true);
                withDate += dated ? 1 : 0;
                nameAlone += found(index, entry, name, false) ? 1 : 0;
                if (!dated
                        && alteration
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .equals(run.options().get("show"))) {
                    run.say(name + " | " + entry.names().getFirst().text());
                }
            }
            String group = alteration.name().toLowerCase(Locale.ROOT);
            run.figure("accuracy.million." + group + "_birthdate.found", (double) withDate / asked, "of-" + asked);
            run.figure("accuracy.million." + group + "_name.recall10", (double) nameAlone / asked, "of-" + asked);
        }
    }

    private static boolean found(ScreeningIndex index, Entry entry, String name, boolean dated) {
        Traveller traveller = new Traveller(
                List.of(QueryName.of(name)),
                dated ? entry.birthDates().getFirst() : null,
                Set.of(),
                Sex.UNSPECIFIED,
                List.of(),
                SubjectType.PERSON);
        List<Hit> hits = index.screen(traveller, 10, 0);
        return hits.stream()
                .anyMatch(hit -> hit.entry().id().equals(entry.id()) && (!dated || hit.strength() != Strength.WEAK));
    }
}
