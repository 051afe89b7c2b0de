package org.sarhad.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sarhad.watchlists.Edition;
import org.sarhad.watchlists.Entry;
import org.sarhad.watchlists.Name;

class EditionDeltaTest {
    private static final Edition SECOND = new Edition("test", "2", "1".repeat(64), null, Instant.EPOCH, Map.of(), 0);

    private final ScreeningIndex first = TestingLists.ofNames("Temirlan Saidumarov", "Olga Stremberg");

    @Test
    void findsAnAddedEntryAndKeepsTheOthers() {
        ScreeningIndex second = first.with(SECOND, List.of(entry("p9", "Sohrab Yaqubi")), List.of());
        assertThat(ids(second, "Sohrab Yaqubi")).containsExactly("p9");
        assertThat(ids(second, "Olga Stremberg")).containsExactly("p1");
        assertThat(second.size()).isEqualTo(3);
    }

    @Test
    void noLongerFindsALiftedEntry() {
        ScreeningIndex second = first.with(SECOND, List.of(), List.of("p1"));
        assertThat(ids(second, "Olga Stremberg")).isEmpty();
        assertThat(second.size()).isEqualTo(1);
    }

    @Test
    void seesAChangedEntryOnlyAsItNowStands() {
        ScreeningIndex second = first.with(SECOND, List.of(entry("p1", "Helga Brandvik")), List.of());
        assertThat(ids(second, "Olga Stremberg")).isEmpty();
        assertThat(ids(second, "Helga Brandvik")).containsExactly("p1");
    }

    @Test
    void leavesTheOldIndexAsItWas() {
        first.with(SECOND, List.of(), List.of("p1"));
        assertThat(ids(first, "Olga Stremberg")).containsExactly("p1");
    }

    @Test
    void namesTheNewEditionForEntriesThatItLeftAlone() {
        ScreeningIndex second = first.with(SECOND, List.of(), List.of("p1"));
        assertThat(second.screen(Traveller.named("Temirlan Saidumarov"), 1, 0))
                .singleElement()
                .extracting(hit -> hit.edition().number())
                .isEqualTo("2");
    }

    @Test
    void staysSmallHoweverManyEditionsCome() {
        ScreeningIndex index = first;
        for (int i = 0; i < 40; i++) {
            index = index.with(SECOND, List.of(entry("q" + i, "Person Number" + (char) ('a' + i % 26))), List.of());
        }
        assertThat(index.segments()).isLessThan(8);
        assertThat(index.size()).isEqualTo(42);
        assertThat(ids(index, "Olga Stremberg")).containsExactly("p1");
    }

    @Test
    void scoresAnEntryThatWasTakenInAsAnIndexBuiltAsAWholeDoes() {
        List<Entry> many = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            many.add(entry("p" + i, "Qorvashti " + letters(i)));
        }
        List<Entry> fresh = List.of(entry("q1", "Zelmirakh Qorvashti"), entry("q2", "Uzgamdira Tholvessik"));
        ScreeningIndex taken =
                ScreeningIndex.build(List.of(TestingLists.edition(many))).with(SECOND, fresh, List.of());
        many.addAll(fresh);
        ScreeningIndex whole = ScreeningIndex.build(List.of(TestingLists.edition(many)));

        for (Entry entry : fresh) {
            Traveller traveller = Traveller.named(entry.names().getFirst().text());
            assertThat(best(taken, traveller).entry().id()).isEqualTo(entry.id());
            assertThat(best(taken, traveller).score())
                    .isCloseTo(best(whole, traveller).score(), within(0.01));
        }
    }

    private static Hit best(ScreeningIndex index, Traveller traveller) {
        return index.screen(traveller, 1, 0).getFirst();
    }

    /** A made-up word for each number. */
    private static String letters(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number + 1; rest > 0; rest /= 10) {
            word.append("bdfgklmrst".charAt(rest % 10)).append("aeiou".charAt(rest % 5));
        }
        return word.toString();
    }

    @Test
    void findsKnownTravellersWhomAChangeConcerns() {
        KnownTravellers known = KnownTravellers.of(List.of(
                Traveller.named("Beatriz Fontecilla"),
                Traveller.named("Сухроб Яқубӣ"),
                Traveller.named("Yakoubi Sohrabe")));
        List<KnownTravellers.Concerned> concerned =
                known.against(TestingLists.edition(List.of(entry("p9", "Sohrab Yaqubi"))), 0.1);
        assertThat(concerned).extracting(KnownTravellers.Concerned::traveller).containsExactly(1, 2);
    }

    private static Entry entry(String id, String name) {
        return TestingLists.person(id).name(Name.primary(name)).build();
    }

    private static List<String> ids(ScreeningIndex index, String name) {
        return index.screen(Traveller.named(name), 5, 0.2).stream()
                .map(hit -> hit.entry().id())
                .toList();
    }
}
