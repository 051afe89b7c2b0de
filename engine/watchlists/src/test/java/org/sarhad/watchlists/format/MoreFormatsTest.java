package org.sarhad.watchlists.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.sarhad.watchlists.format.Fixtures.detail;
import static org.sarhad.watchlists.format.Fixtures.edition;
import static org.sarhad.watchlists.format.Fixtures.entry;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sarhad.watchlists.Entry;
import org.sarhad.watchlists.EntryKind;
import org.sarhad.watchlists.EntryLink;
import org.sarhad.watchlists.ListEdition;
import org.sarhad.watchlists.ListedDocument;
import org.sarhad.watchlists.Measure;
import org.sarhad.watchlists.Name;
import org.sarhad.watchlists.NameKind;
import org.sarhad.watchlists.NameParts;
import org.sarhad.watchlists.NameQuality;
import org.sarhad.watchlists.PartialDate;
import org.sarhad.watchlists.RejectedRecord;
import org.sarhad.watchlists.Sex;

class MoreFormatsTest {
    @Test
    void gathersTheRowsOfTheUkListBySubject() {
        ListEdition list = edition("uk-list.csv");
        Entry person = entry(list, "AQD9001");

        assertThat(list.edition().number()).isEqualTo("01-Mar-2026");
        assertThat(list.edition().attached()).isEqualTo(1);
        assertThat(person.names())
                .extracting(Name::text, Name::kind, Name::quality)
                .containsExactly(
                        tuple("Davron ISKANDAROV", NameKind.PRIMARY, NameQuality.GOOD),
                        tuple("Даврон Искандаров", NameKind.ORIGINAL_SCRIPT, NameQuality.GOOD),
                        tuple("ABU TEST", NameKind.ALIAS, NameQuality.WEAK));
        assertThat(person.birthDates()).extracting(PartialDate::toString).containsExactly("1971-05-23", "1973");
        assertThat(person.measures()).containsExactly(Measure.REFUSE_ENTRY, Measure.FREEZE_ASSETS);
        assertThat(person.links()).containsExactly(new EntryLink("same-as", "un-sc/QDi.9001"));
        assertThat(entry(list, "RUS9002").documents())
                .containsExactly(new ListedDocument("imo", "9990001", null, null));
        assertThat(entry(list, "RUS9002").birthDates()).containsExactly(PartialDate.year(2004));
        assertThat(list.rejected()).hasSize(1);
    }

    @Test
    void readsTheOlderUkListWithItsNumberedValues() {
        ListEdition list = edition("uk-ofsi.csv");
        Entry person = entry(list, "99001");

        assertThat(list.edition().source()).isEqualTo("uk-sanctions");
        assertThat(person.nationalities()).containsExactly("TJK", "RUS");
        assertThat(person.documents())
                .containsExactly(
                        new ListedDocument("passport", "T0000017", null, "Issued in Dushanbe"),
                        new ListedDocument("passport", "T0000018", null, "Expired"));
        assertThat(person.birthDates()).containsExactly(PartialDate.year(1971));
        assertThat(person.names()).hasSize(2);
    }

    @Test
    void joinsTheTablesOfTheUkListAndRejectsRowsWithoutSubject() {
        ListEdition list = edition("uk-tables");
        Entry person = entry(list, "AQD9001");

        assertThat(person.birthDates()).extracting(PartialDate::toString).containsExactly("1971-05-23", "1973");
        assertThat(person.names()).extracting(Name::quality).containsExactly(NameQuality.GOOD, NameQuality.WEAK);
        assertThat(person.nationalities()).containsExactly("TJK");
        assertThat(list.edition().attached()).isEqualTo(9);
        assertThat(list.rejected())
                .extracting(RejectedRecord::reason)
                .containsExactly("the table of subjects has no 'RUS9999'");
    }

    @Test
    void readsTheConsolidatedScreeningListWithItsNonproliferationEntries() {
        ListEdition list = edition("us-csl.csv");
        Entry person = entry(list, "SDN/990001");
        Entry works = entry(list, "ISN/abc");

        assertThat(person.documents()).containsExactly(new ListedDocument("passport", "T0000017", "TJK", null));
        assertThat(person.sex()).isEqualTo(Sex.MALE);
        assertThat(person.links()).containsExactly(new EntryLink("same-as", "us-ofac-sdn/990001"));
        assertThat(person.nationalities()).containsExactly("TJK", "RUS");
        assertThat(works.kind()).isEqualTo(EntryKind.ORGANISATION);
        assertThat(works.measures()).containsExactly(Measure.EXPORT_CONTROL);
        assertThat(works.expires()).isEqualTo(LocalDate.of(2028, 1, 22));
        assertThat(entry(list, "ISN/abc#2").names()).containsExactly(Name.primary("Nowhere Rocket Works"));
        assertThat(list.rejected())
                .singleElement()
                .satisfies(record -> assertThat(record.reason()).contains("7 values"));
    }

    @Test
    void readsTheConsolidatedScreeningListAsJson() {
        ListEdition list = edition("us-csl.json");

        assertThat(entry(list, "SDN/990001").documents())
                .containsExactly(new ListedDocument("passport", "T0000017", "TJK", null));
        assertThat(list.edition().created()).isNotNull();
        assertThat(list.rejected()).hasSize(1);
    }

    @Test
    void givesEachColourOfNoticeItsMeasures() {
        ListEdition page = edition("interpol-page.json");
        Entry red = entry(page, "red/2026/99001");

        assertThat(red.names())
                .containsExactly(new Name(
                        "DAVRON ISKANDAROV",
                        NameKind.PRIMARY,
                        NameQuality.GOOD,
                        new NameParts("DAVRON", null, "ISKANDAROV", null, null)));
        assertThat(red.measures()).containsExactly(Measure.PROVISIONAL_ARREST);
        assertThat(entry(page, "yellow/2026/99002").measures()).containsExactly(Measure.PROTECT);
        assertThat(page.rejected())
                .singleElement()
                .satisfies(record -> assertThat(record.reason()).contains("entity_id"));
        for (String colour : InterpolColours.ALL) {
            assertThat(InterpolColours.measures(colour)).isNotEmpty();
        }
    }

    @Test
    void readsOneNoticeWithItsWarrant() {
        Entry notice = entry(edition("interpol-one.json"), "red/2026/99001");

        assertThat(detail(notice, "charge")).isEqualTo("Invented charge, warrant issued by TJ");
        assertThat(detail(notice, "eye-colour")).isEqualTo("BRO");
        assertThat(detail(notice, "weight")).isEmpty();
        assertThat(notice.birthDates()).containsExactly(PartialDate.day(LocalDate.of(1971, 5, 23)));
    }

    @Test
    void readsNoticesSharedAsMispObjects() {
        ListEdition list = edition("interpol-misp.json");

        assertThat(list.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.measures()).containsExactly(Measure.LOCATE, Measure.DISCREET_CHECK);
            assertThat(entry.nationalities()).containsExactly("TJK");
            assertThat(detail(entry, "eye-colour")).isEqualTo("brown");
        });
        assertThat(list.rejected())
                .singleElement()
                .satisfies(record -> assertThat(record.reason()).contains("vehicle"));
    }

    @Test
    void readsTheKyrgyzListInItsOwnScript() {
        ListEdition list = edition("kg-fiu.xml");
        Entry person = list.entries().getFirst();

        assertThat(person.names().getFirst().text()).isEqualTo("Искандаров Даврон Тестович");
        assertThat(person.birthDates()).containsExactly(PartialDate.day(LocalDate.of(1971, 5, 23)));
        assertThat(person.places())
                .singleElement()
                .satisfies(place -> assertThat(place.country()).isEqualTo("KGZ"));
        assertThat(person.legalBasis()).startsWith("Решение суда");
        assertThat(list.entries().get(1).birthDates()).containsExactly(PartialDate.day(LocalDate.of(1985, 3, 4)));
        assertThat(list.entries().get(2).names()).hasSize(2);
    }

    @Test
    void tiesFollowTheMoneyRecordsToTheirSubjectsWhereverTheyStand() {
        ListEdition list = edition("ftm.jsonl");
        Entry person = entry(list, "p-1");

        assertThat(list.edition().source()).isEqualTo("kg_test");
        assertThat(person.owner()).isEqualTo("Invented Council");
        assertThat(person.listed()).isEqualTo(LocalDate.of(2020, 2, 5));
        assertThat(person.expires()).isEqualTo(LocalDate.of(2030, 2, 5));
        assertThat(person.measures()).containsExactly(Measure.REFUSE_ENTRY, Measure.FREEZE_ASSETS);
        assertThat(person.documents())
                .containsExactlyInAnyOrder(
                        new ListedDocument("national-id", "990017", null, null),
                        new ListedDocument("passport", "T0000017", "TJK", "expires 2029-08-05"));
        assertThat(person.places()).extracting(place -> place.text()).contains("1 Example Street, Kulob, Tajikistan");
        assertThat(person.links()).containsExactly(new EntryLink("ownership: director", "c-1"));
        assertThat(list.edition().attached()).isEqualTo(4);
        assertThat(list.rejected()).extracting(record -> record.where().line()).containsExactlyInAnyOrder(8L, 9L, 10L);
        assertThat(list.edition().entries()
                        + list.edition().attached()
                        + list.edition().rejected())
                .isEqualTo(10);
    }

    @Test
    void readsANationalListAndTellsTheClerkWhatIsWrongWhere() {
        ListEdition list = edition("national.csv");
        Entry person = entry(list, "KG-1");

        assertThat(list.edition().source()).isEqualTo("kg-national");
        assertThat(list.edition().number()).isEqualTo("7");
        assertThat(person.names()).hasSize(5);
        assertThat(person.names().getFirst().parts())
                .isEqualTo(new NameParts("Davron", "Testovich", "Iskandarov", null, null));
        assertThat(person.nationalities()).containsExactly("KGZ", "TJK");
        assertThat(person.documents())
                .containsExactly(
                        new ListedDocument("passport", "AN0000017", "KGZ", null),
                        new ListedDocument("national-id", "990017", null, null));
        assertThat(person.measures()).containsExactly(Measure.REFUSE_EXIT, Measure.DISCREET_CHECK);
        assertThat(person.listed()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(person.remarks()).isEqualTo("Two lines\nof remarks");
        assertThat(list.rejected())
                .extracting(record -> record.where().line(), RejectedRecord::field)
                .containsExactly(tuple(5L, "birth_date"), tuple(6L, "kind"), tuple(7L, "id"), tuple(8L, "remarks"));
        assertThat(list.rejected().get(1).reason()).contains("choose one of person, organisation");
        assertThat(entry(list, "KG-6").kind()).isEqualTo(EntryKind.VESSEL);
    }

    @Test
    void readsANationalListAsJson() {
        ListEdition list = edition("national.json");

        assertThat(list.edition().number()).isEqualTo("8");
        assertThat(entry(list, "KG-1").names()).hasSize(3);
        assertThat(list.rejected())
                .singleElement()
                .satisfies(record -> assertThat(record.field()).isEqualTo("shoe_size"));
    }
}
