package org.sarhad.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sarhad.names.SubjectType;
import org.sarhad.watchlists.Name;
import org.sarhad.watchlists.NameQuality;
import org.sarhad.watchlists.PartialDate;
import org.sarhad.watchlists.Sex;

class ScreeningIndexTest {
    private static final PartialDate BORN = PartialDate.day(LocalDate.of(1981, 4, 9));

    private final ScreeningIndex index = TestingLists.ofNames(
            "Dovudjon Qahhorov", "Temirlan Saidumarov", "Sohrab Yaqubi", "Olga Stremberg", "Abdurrahman Nazriev");

    @Test
    void findsTheSameNameInAnotherRomanisation() {
        assertThat(firstFor("Davudzhon Kakhkharov")).isEqualTo("p0");
        assertThat(firstFor("Saidoumarov Temirlane")).isEqualTo("p1");
    }

    @Test
    void findsTheSameNameInAnotherScript() {
        assertThat(firstFor("Довуджон Қаҳҳоров")).isEqualTo("p0");
        assertThat(firstFor("سهراب یعقوبی")).isEqualTo("p2");
        assertThat(firstFor("عبدالرحمن نذری")).isEqualTo("p4");
    }

    @Test
    void findsANameWithOneSlip() {
        assertThat(firstFor("Olga Strembarg")).isEqualTo("p3");
        assertThat(firstFor("Olga Stermberg")).isEqualTo("p3");
    }

    @Test
    void givesNoHitToAStranger() {
        assertThat(index.screen(Traveller.named("Beatriz Fontecilla"), 5, 0.5)).isEmpty();
    }

    @Test
    void neverCallsANameAloneStrong() {
        assertThat(index.screen(Traveller.named("Dovudjon Qahhorov"), 1, 0))
                .singleElement()
                .extracting(Hit::strength)
                .isEqualTo(Strength.POSSIBLE);
    }

    @Test
    void callsNameAndBirthDateTogetherStrong() {
        ScreeningIndex dated = ScreeningIndex.build(List.of(TestingLists.edition(List.of(TestingLists.person("p")
                .name(Name.primary("Temirlan Saidumarov"))
                .birthDate(BORN)
                .build()))));
        assertThat(dated.screen(born("Saidumarov Temirlan", BORN), 1, 0))
                .singleElement()
                .extracting(Hit::strength)
                .isEqualTo(Strength.STRONG);
    }

    @Test
    void callsAWeakAliasAloneWeak() {
        ScreeningIndex aliased = ScreeningIndex.build(List.of(TestingLists.edition(List.of(TestingLists.person("p")
                .name(Name.alias("Temirlan Saidumarov", NameQuality.WEAK))
                .build()))));
        assertThat(aliased.screen(Traveller.named("Temirlan Saidumarov"), 1, 0))
                .singleElement()
                .extracting(Hit::strength)
                .isEqualTo(Strength.WEAK);
    }

    @Test
    void givesTheSameAnswerEachTime() {
        Traveller traveller = Traveller.named("Temirlan Saidoumarov");
        assertThat(index.screen(traveller, 5, 0)).isEqualTo(index.screen(traveller, 5, 0));
    }

    private static Traveller born(String name, PartialDate date) {
        return new Traveller(
                List.of(QueryName.of(name)), date, Set.of(), Sex.UNSPECIFIED, List.of(), SubjectType.PERSON);
    }

    private String firstFor(String name) {
        List<Hit> hits = index.screen(Traveller.named(name), 1, 0);
        return hits.isEmpty() ? "nobody" : hits.getFirst().entry().id();
    }
}
