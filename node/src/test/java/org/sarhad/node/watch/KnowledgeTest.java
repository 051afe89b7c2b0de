package org.sarhad.node.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sarhad.screening.Hit;
import org.sarhad.screening.ScreeningIndex;
import org.sarhad.screening.Traveller;
import org.sarhad.testing.Seeds;
import org.sarhad.watchlists.Edition;
import org.sarhad.watchlists.Entry;
import org.sarhad.watchlists.EntryKind;
import org.sarhad.watchlists.ListEdition;
import org.sarhad.watchlists.Name;
import org.sarhad.watchlists.Provenance;

@ExtendWith(Seeds.class)
class KnowledgeTest {
    private static final List<String> GIVEN =
            List.of("Temirlan", "Olga", "Sohrab", "Gulbahar", "Viktor", "Jamila", "Beatriz", "Otabek");
    private static final List<String> FAMILY = List.of(
            "Saidumarov", "Stremberg", "Yaqubi", "Saparova", "Chernyshov", "Tursunova", "Fontecilla", "Haydarov");

    @Test
    void takesASmallChangeInBesideWhatIsIndexed() {
        Knowledge first = Knowledge.NOTHING.with(List.of(list("a", 1, people(0, 40))));
        List<Entry> changed = people(0, 40);
        changed.set(3, person("3", "Helga Brandvik"));
        changed.remove(7);
        Knowledge second = first.with(List.of(list("a", 2, changed)));

        assertThat(second.index().segments()).isEqualTo(2);
        assertThat(second.turnover()).isEqualTo(2);
        assertThat(found(second.index(), "Helga Brandvik")).containsKey("a 2 3");
        assertThat(found(first.index(), "Helga Brandvik")).isEmpty();
    }

    @Test
    void buildsTheIndexAsAWholeOnceMuchHasTurnedOver() {
        Knowledge knowledge = Knowledge.NOTHING.with(List.of(list("a", 1, people(0, 40))));
        assertThat(knowledge.with(List.of(list("a", 2, people(5, 40)))).index().segments())
                .isEqualTo(1);
        Knowledge grown = knowledge;
        for (int i = 1; i <= 14; i++) {
            grown = grown.with(List.of(list("a", i + 1, people(0, 40 + i))));
        }
        assertThat(grown.turnover()).isZero();
        assertThat(grown.index().segments()).isEqualTo(1);
    }

    @Test
    void forgetsBothOfTwoEntriesThatShareAnId() {
        List<Entry> twice = people(0, 40);
        twice.add(person("39", "Helga Brandvik"));
        Knowledge knowledge = Knowledge.NOTHING.with(List.of(list("a", 1, twice)));
        assertThat(found(knowledge.index(), "Helga Brandvik")).containsKey("a 1 39");
        Knowledge without = knowledge.with(List.of(list("a", 2, people(0, 39))));
        assertThat(without.index().size()).isEqualTo(39);
        assertThat(found(without.index(), "Helga Brandvik")).isEmpty();
    }

    @Test
    void answersAsAnIndexThatIsBuiltAsAWhole(Random random) {
        Knowledge knowledge = Knowledge.NOTHING;
        Map<String, ListEdition> lists = new TreeMap<>();
        for (int step = 1; step <= 60; step++) {
            String source = List.of("a", "b", "c").get(random.nextInt(3));
            ListEdition before = lists.get(source);
            ListEdition list = list(source, step, before == null ? people(0, 50) : mutated(before, step, random));
            lists.put(source, list);
            knowledge = knowledge.with(List.of(list));
            ScreeningIndex whole = ScreeningIndex.build(lists.values());
            String name = GIVEN.get(random.nextInt(GIVEN.size())) + " " + FAMILY.get(random.nextInt(FAMILY.size()));
            agree(found(knowledge.index(), name), found(whole, name));
            agree(found(whole, name), found(knowledge.index(), name));
            assertThat(knowledge.index().size()).isEqualTo(whole.size());
        }
    }

    private static List<Entry> mutated(ListEdition before, int step, Random random) {
        List<Entry> entries = new ArrayList<>(before.entries());
        for (int i = random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(entries.size());
            switch (random.nextInt(3)) {
                case 0 -> entries.remove(at);
                case 1 -> entries.set(at, person(entries.get(at).id(), name(random.nextInt(64))));
                default -> entries.add(person("new-" + step + "-" + i, name(random.nextInt(64))));
            }
        }
        return entries;
    }

    /** A part of a name weighs a little less where the same index knows a commoner spelling of it. */
    private static void agree(Map<String, Double> some, Map<String, Double> others) {
        some.forEach((hit, score) -> {
            if (score > 0.3) {
                assertThat(others.getOrDefault(hit, 0.0)).as(hit).isCloseTo(score, within(0.2));
            }
        });
    }

    /** Scores by list, edition and entry. */
    private static Map<String, Double> found(ScreeningIndex index, String name) {
        return index.screen(Traveller.named(name), 1_000, 0).stream()
                .collect(Collectors.toMap(
                        hit -> hit.edition().source() + " " + hit.edition().number() + " "
                                + hit.entry().id(),
                        Hit::score));
    }

    private static List<Entry> people(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> person(Integer.toString(i), name(i)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String name(int i) {
        return GIVEN.get(i % GIVEN.size()) + " " + FAMILY.get(i / GIVEN.size() % FAMILY.size());
    }

    private static Entry person(String id, String name) {
        return Entry.builder(id, EntryKind.PERSON, new Provenance("testing.csv", 1))
                .name(Name.primary(name))
                .build();
    }

    private static ListEdition list(String source, int number, List<Entry> entries) {
        Edition edition = new Edition(
                source,
                Integer.toString(number),
                "%064x".formatted(number),
                null,
                Instant.EPOCH,
                Map.of(EntryKind.PERSON, entries.size()),
                0);
        return new ListEdition(edition, entries, List.of());
    }
}
