package org.sarhad.bench.accuracy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sarhad.bench.BenchmarkRun;
import org.sarhad.names.SubjectType;
import org.sarhad.screening.Hit;
import org.sarhad.screening.QueryName;
import org.sarhad.screening.ScreeningIndex;
import org.sarhad.screening.Strength;
import org.sarhad.screening.Traveller;
import org.sarhad.watchlists.Countries;
import org.sarhad.watchlists.Entry;
import org.sarhad.watchlists.ListEdition;
import org.sarhad.watchlists.Name;
import org.sarhad.watchlists.PartialDate;
import org.sarhad.watchlists.Sex;

/** Travellers who are nobody, and listed people under altered names, against all real lists together. */
final class Travellers {
    private final BenchmarkRun run;
    private final RealLists lists;

    Travellers(BenchmarkRun run, RealLists lists) {
        this.run = run;
        this.lists = lists;
    }

    void measure(List<String> sets) throws IOException {
        List<ListEdition> all = lists.all();
        ScreeningIndex index = ScreeningIndex.build(all);
        run.say("all lists: " + index.size() + " entries, "
                + all.stream()
                        .flatMap(list -> list.entries().stream())
                        .mapToInt(entry -> entry.names().size())
                        .sum()
                + " names");
        if (sets.contains("nobody")) {
            nobody(index, "negatives_global.csv", "global");
            nobody(index, "negatives_us.csv", "us");
        }
        if (sets.contains("altered")) {
            for (Alterations alteration : Alterations.values()) {
                altered(index, all.getFirst(), alteration);
            }
        }
    }

    private void nobody(ScreeningIndex index, String file, String group) throws IOException {
        int sample = run.option("records", 10_000);
        List<Map<String, String>> rows = Rows.csv(run.data().resolve("names/travellers_not_listed/" + file));
        int step = Math.max(1, rows.size() / sample);
        int asked = 0;
        int nameAlone = 0;
        int withDate = 0;
        int withAll = 0;
        for (int i = 0; i < rows.size(); i += step) {
            Map<String, String> row = rows.get(i);
            String name = row.getOrDefault("full_name", "");
            PartialDate born = PartialDate.parse(row.getOrDefault("date_of_birth", ""));
            Set<String> states = Countries.code(row.getOrDefault("nationality", ""))
                    .map(Set::of)
                    .orElse(Set.of());
            Sex sex = row.getOrDefault("gender", "").startsWith("m") ? Sex.MALE : Sex.FEMALE;
            asked++;
            nameAlone += alerts(index, traveller(name, null, Set.of(), Sex.UNSPECIFIED), group + " name") ? 1 : 0;
            withDate += alerts(index, traveller(name, born, Set.of(), Sex.UNSPECIFIED), group + " date") ? 1 : 0;
            withAll += alerts(index, traveller(name, born, states, sex), "") ? 1 : 0;
        }
        run.figure("accuracy.nobody." + group + "_name.per10000", nameAlone * 10_000.0 / asked, "of-" + asked);
        run.figure("accuracy.nobody." + group + "_birthdate.per10000", withDate * 10_000.0 / asked, "of-" + asked);
        run.figure("accuracy.nobody." + group + "_all.per10000", withAll * 10_000.0 / asked, "of-" + asked);
    }

    private boolean alerts(ScreeningIndex index, Traveller traveller, String label) {
        List<Hit> hits = index.screen(traveller, 1, 0.5);
        boolean alert = hits.stream().anyMatch(hit -> hit.strength() != Strength.WEAK);
        if (alert && label.equals(run.options().get("show"))) {
            Hit hit = hits.getFirst();
            run.say(String.format(
                    Locale.ROOT,
                    "%.3f %.3f %.3f %s | %s",
                    hit.score(),
                    hit.nameScore(),
                    hit.identityScore(),
                    traveller.names().getFirst().text(),
                    hit.matchedName()));
        }
        return alert;
    }

    private static Traveller traveller(String name, @Nullable PartialDate born, Set<String> states, Sex sex) {
        return new Traveller(List.of(QueryName.of(name)), born, states, sex, List.of(), SubjectType.PERSON);
    }

    private void altered(ScreeningIndex index, ListEdition un, Alterations alteration) throws IOException {
        int asked = 0;
        int found = 0;
        int first = 0;
        Random random = new Random(7);
        for (Map<String, String> row : Rows.csv(run.data().resolve("names/positives_un_untreated.csv"))) {
            String name = row.getOrDefault("full_name", "");
            Set<String> expected = expected(un, name);
            if (expected.isEmpty() || row.getOrDefault("date_of_birth", "").isBlank()) {
                continue;
            }
            List<PartialDate> dates = new ArrayList<>();
            String date = row.getOrDefault("date_of_birth", "");
            if (!date.isBlank()) {
                dates.add(PartialDate.parse(date));
            }
            String changed = alteration.apply(name, random);
            List<Hit> hits = index.screen(
                    traveller(changed, dates.isEmpty() ? null : dates.getFirst(), Set.of(), Sex.UNSPECIFIED), 10, 0);
            boolean hit = hits.stream()
                    .anyMatch(each -> each.strength() != Strength.WEAK
                            && expected.contains(each.entry().id()));
            asked++;
            found += hit ? 1 : 0;
            first += hits.stream()
                            .anyMatch(each -> expected.contains(each.entry().id()))
                    ? 1
                    : 0;
            if (!hit
                    && ("altered " + alteration.name().toLowerCase(Locale.ROOT))
                            .equals(run.options().get("show"))) {
                run.say(changed + " | " + name + " | " + date + " | "
                        + hits.stream()
                                .filter(each -> expected.contains(each.entry().id()))
                                .map(each -> each.score() + " " + each.nameScore())
                                .toList());
            }
        }
        String group = alteration.name().toLowerCase(Locale.ROOT);
        run.figure("accuracy.altered." + group + ".possible", (double) found / asked, "of-" + asked);
        run.figure("accuracy.altered." + group + ".recall10", (double) first / asked, "of-" + asked);
    }

    private static Set<String> expected(ListEdition un, String name) {
        Set<String> words = words(name);
        Set<String> ids = new HashSet<>();
        for (Entry entry : un.entries()) {
            for (Name listed : entry.names()) {
                if (words(listed.text()).equals(words)) {
                    ids.add(entry.id());
                }
            }
        }
        return ids;
    }

    private static Set<String> words(String name) {
        return java.util.Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
