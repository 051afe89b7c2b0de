package org.sarhad.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sarhad.exercise.Culture;
import org.sarhad.exercise.Person;
import org.sarhad.exercise.Spellings;
import org.sarhad.exercise.World;
import org.sarhad.names.SubjectType;
import org.sarhad.screening.Hit;
import org.sarhad.screening.QueryName;
import org.sarhad.screening.ScreeningIndex;
import org.sarhad.screening.Strength;
import org.sarhad.screening.Traveller;
import org.sarhad.watchlists.Edition;
import org.sarhad.watchlists.Entry;
import org.sarhad.watchlists.EntryKind;
import org.sarhad.watchlists.ListEdition;
import org.sarhad.watchlists.Name;
import org.sarhad.watchlists.PartialDate;
import org.sarhad.watchlists.Provenance;
import org.sarhad.watchlists.Sex;

/**
 * Whether every spelling that a romanisation system gives to a name finds the entry that lists the same name in another
 * spelling: invented people, each listed in one spelling, asked for in all the others.
 */
final class SpellingsBenchmark implements Benchmark {
    private static final int LIMIT = 10;
    private static final Instant RECEIVED = Instant.parse("2026-11-20T00:00:00Z");

    private record Listed(Person person, String system, Map<String, String> spellings) {}

    private static final class Tally {
        private int asked;
        private int found;
        private int foundByName;
    }

    @Override
    public String name() {
        return "spellings";
    }

    @Override
    public String summary() {
        return "share of spellings by any romanisation system that find the entry listed in another";
    }

    @Override
    public void run(BenchmarkRun run) {
        List<Listed> listed = listed(run.option("records", 150));
        ScreeningIndex index = ScreeningIndex.build(List.of(edition(listed)));
        Map<String, Tally> languages = new TreeMap<>();
        Map<String, List<String>> misses = new TreeMap<>();
        Tally all = new Tally();
        for (Listed each : listed) {
            String language = Spellings.language(each.person().culture());
            Tally tally = languages.computeIfAbsent(language, key -> new Tally());
            each.spellings().forEach((system, spelling) -> {
                if (!system.equals(each.system())) {
                    ask(index, each, language, system, spelling, tally, misses);
                }
            });
        }
        languages.forEach((language, tally) -> {
            run.figure("spellings." + language + ".found", share(tally.found, tally.asked), "share");
            run.figure("spellings." + language + ".named", share(tally.foundByName, tally.asked), "share");
            all.asked += tally.asked;
            all.found += tally.found;
            all.foundByName += tally.foundByName;
        });
        run.figure("spellings.asked", all.asked, "queries");
        run.figure("spellings.all.found", share(all.found, all.asked), "share");
        run.figure("spellings.all.named", share(all.foundByName, all.asked), "share");
        misses.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<String>> entry) ->
                                entry.getValue().size())
                        .reversed())
                .limit(run.option("misses", 40))
                .forEach(entry -> run.say(entry.getValue().size() + " missed: " + entry.getKey() + ": "
                        + String.join(
                                "; ",
                                entry.getValue().stream().distinct().limit(3).toList())));
    }

    private static void ask(
            ScreeningIndex index,
            Listed each,
            String language,
            String system,
            String spelling,
            Tally tally,
            Map<String, List<String>> misses) {
        tally.asked++;
        PartialDate birth = PartialDate.day(each.person().birthDate());
        boolean found = finds(index, each, spelling, birth, true);
        boolean byName = finds(index, each, spelling, null, false);
        tally.found += found ? 1 : 0;
        tally.foundByName += byName ? 1 : 0;
        if (!found || !byName) {
            misses.computeIfAbsent(language + " " + each.system() + " asked by " + system, key -> new ArrayList<>())
                    .add(each.spellings().get(each.system()) + " / " + spelling + (found ? "" : " (with date)"));
        }
    }

    /** Whether the entry is among the hits; where a birth date is given, as more than a weak one. */
    private static boolean finds(
            ScreeningIndex index, Listed each, String spelling, @Nullable PartialDate birth, boolean strong) {
        Traveller traveller = new Traveller(
                List.of(QueryName.of(spelling)), birth, Set.of(), Sex.UNSPECIFIED, List.of(), SubjectType.PERSON);
        for (Hit hit : index.screen(traveller, LIMIT, 0)) {
            if (hit.entry().id().equals(each.person().id())) {
                return !strong || hit.strength() != Strength.WEAK;
            }
        }
        return false;
    }

    /** People of each culture, no two with the same name, each to be listed in the next spelling of its row. */
    private static List<Listed> listed(int each) {
        World world = World.generate(200_000, 11);
        Map<Culture, Map<String, Listed>> chosen = new EnumMap<>(Culture.class);
        for (int i = 0; i < 60_000; i++) {
            Person person = world.person(i);
            Map<String, Listed> names = chosen.computeIfAbsent(person.culture(), key -> new LinkedHashMap<>());
            Map<String, String> spellings = Spellings.of(person);
            String original = spellings.getOrDefault(Spellings.ORIGINAL, "");
            if (names.size() < each && spellings.size() > 1 && !names.containsKey(original)) {
                List<String> systems = List.copyOf(spellings.keySet());
                names.put(original, new Listed(person, systems.get(names.size() % systems.size()), spellings));
            }
        }
        return chosen.values().stream()
                .flatMap(names -> names.values().stream())
                .toList();
    }

    private static ListEdition edition(List<Listed> listed) {
        List<Entry> entries = new ArrayList<>();
        for (Listed each : listed) {
            Person person = each.person();
            String spelling = each.spellings().getOrDefault(each.system(), "");
            entries.add(Entry.builder(person.id(), EntryKind.PERSON, new Provenance("spellings", entries.size() + 1L))
                    .name(Name.primary(spelling))
                    .birthDate(PartialDate.day(person.birthDate()))
                    .build());
        }
        Edition edition = new Edition(
                "spellings", "1", "0".repeat(64), null, RECEIVED, Map.of(EntryKind.PERSON, entries.size()), 0);
        return new ListEdition(edition, entries, List.of());
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
