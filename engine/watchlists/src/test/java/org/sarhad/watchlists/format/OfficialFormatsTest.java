package org.sarhad.watchlists.format;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.sarhad.watchlists.NameQuality;
import org.sarhad.watchlists.PartialDate;
import org.sarhad.watchlists.Place;
import org.sarhad.watchlists.RejectedRecord;
import org.sarhad.watchlists.Sex;

class OfficialFormatsTest {
    @Test
    void readsPersonOfTheUnList() {
        ListEdition list = edition("un.xml");
        Entry entry = entry(list, "QDi.9001");

        assertThat(entry.kind()).isEqualTo(EntryKind.PERSON);
        assertThat(entry.names())
                .containsExactly(
                        Name.primary("DAVRON ISKANDAROV TESTI"),
                        Fixtures.name("Даврон Искандаров", NameKind.ORIGINAL_SCRIPT, NameQuality.GOOD),
                        Name.alias("Davron Eskandarov", NameQuality.GOOD),
                        Name.alias("Dawron Iskandarow", NameQuality.GOOD),
                        Name.alias("Abu Test", NameQuality.WEAK),
                        Fixtures.name("Davron Testi", NameKind.FORMER, NameQuality.GOOD));
        assertThat(entry.birthDates())
                .extracting(PartialDate::toString)
                .containsExactly("1971-05-23", "~1973-11", "1968/1972");
        assertThat(entry.places())
                .containsExactlyInAnyOrder(
                        new Place("address", "Kulob, (previous address), Tajikistan", "TJK"),
                        new Place("birth", "Kulob, Tajikistan", "TJK"));
        assertThat(entry.nationalities()).containsExactly("TJK");
        assertThat(entry.documents())
                .containsExactly(
                        new ListedDocument("passport", "T0000017", "TJK", "issued 2010-02-18"),
                        new ListedDocument("national-id", "990017", null, null));
        assertThat(entry.sex()).isEqualTo(Sex.MALE);
        assertThat(entry.measures()).containsExactly(Measure.REFUSE_ENTRY, Measure.FREEZE_ASSETS);
        assertThat(entry.legalBasis()).contains("1267");
        assertThat(entry.listed()).isEqualTo(LocalDate.of(2015, 4, 7));
        assertThat(entry.updated()).isEqualTo(LocalDate.of(2020, 2, 1));
        assertThat(detail(entry, "title")).isEqualTo("Haji");
        assertThat(detail(entry, "position")).isEqualTo("Treasurer");
        assertThat(entry.provenance().file()).isEqualTo("un.xml");
        assertThat(entry.provenance().line()).isEqualTo(4);
    }

    @Test
    void keepsWhatItCannotUnderstandOfAnUnRecordAndRejectsOneWithoutName() {
        ListEdition list = edition("un.xml");

        assertThat(list.edition().source()).isEqualTo("un-sc");
        assertThat(list.edition().number()).isEqualTo("2026-03-01T00:00:09.554Z");
        assertThat(list.edition().count(EntryKind.PERSON)).isEqualTo(2);
        assertThat(list.edition().count(EntryKind.ORGANISATION)).isEqualTo(1);
        assertThat(list.warnings()).extracting(warning -> warning.value()).containsExactly("1971-13-45", "Atlantis");
        assertThat(detail(entry(list, "IQi.9001"), "nationality")).isEqualTo("Atlantis");
        assertThat(entry(list, "IQi.9001").measures()).containsExactly(Measure.FREEZE_ASSETS);
        assertThat(list.rejected())
                .singleElement()
                .satisfies(record -> assertThat(record.reason()).contains("no name"))
                .satisfies(record -> assertThat(record.where().line()).isEqualTo(41));
        assertThat(entry(list, "KPe.9001").names())
                .contains(Fixtures.name("Nowhere Shipping", NameKind.FORMER, NameQuality.GOOD));
    }

    @Test
    void joinsTheThreeFilesOfTheSdnListAndReadsItsRemarks() {
        ListEdition list = edition("ofac");
        Entry person = entry(list, "990001");

        assertThat(person.names())
                .extracting(Name::text, Name::kind, Name::quality)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("ISKANDAROV, Davron", NameKind.PRIMARY, NameQuality.GOOD),
                        org.assertj.core.groups.Tuple.tuple("ESKANDAROV, Davron", NameKind.ALIAS, NameQuality.GOOD),
                        org.assertj.core.groups.Tuple.tuple("ABU TEST", NameKind.ALIAS, NameQuality.WEAK));
        assertThat(person.names().getFirst().parts()).isNotNull();
        assertThat(person.birthDates()).extracting(PartialDate::toString).containsExactly("~1971", "1970/1972");
        assertThat(person.nationalities()).containsExactly("TJK", "RUS");
        assertThat(person.documents())
                .containsExactly(
                        new ListedDocument("passport", "T0000017", "TJK", "expires 05 Aug 2029"),
                        new ListedDocument("passport", "007671811", "SRB", null),
                        new ListedDocument("national-id", "990017", "TJK", "National ID No."),
                        new ListedDocument("tax-id", "9700000000", "RUS", "Tax ID No."));
        assertThat(person.sex()).isEqualTo(Sex.MALE);
        assertThat(person.programme()).isEqualTo("SDGT; TCO");
        assertThat(person.links()).containsExactly(new EntryLink("linked-to", "NOWHERE TRADING COMPANY"));
        assertThat(person.remarks()).isEqualTo("Member of the Invented Council");
        assertThat(person.places())
                .containsExactlyInAnyOrder(
                        new Place("address", "Kulob, Tajikistan", "TJK"),
                        new Place("birth", "Kulob, Tajikistan", "TJK"));
    }

    @Test
    void readsVesselsAircraftAndOrganisationsOfTheSdnListAsFullyAsPeople() {
        ListEdition list = edition("ofac");
        Entry vessel = entry(list, "990003");
        Entry aircraft = entry(list, "990004");
        Entry company = entry(list, "990002");

        assertThat(vessel.documents())
                .extracting(ListedDocument::type, ListedDocument::number)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("call-sign", "HMZZ"),
                        org.assertj.core.groups.Tuple.tuple("imo", "9990001"),
                        org.assertj.core.groups.Tuple.tuple("mmsi", "445990001"));
        assertThat(vessel.places()).extracting(Place::country).containsExactly("PRK");
        assertThat(detail(vessel, "vessel-type")).isEqualTo("Bulk Carrier");
        assertThat(detail(vessel, "former-flag")).isEqualTo("Cyprus");
        assertThat(aircraft.documents())
                .extracting(ListedDocument::type, ListedDocument::number)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("aircraft-serial", "99386"),
                        org.assertj.core.groups.Tuple.tuple("aircraft-serial", "99149"),
                        org.assertj.core.groups.Tuple.tuple("aircraft-registration", "XX-990"));
        assertThat(aircraft.birthDates()).containsExactly(PartialDate.day(LocalDate.of(1995, 2, 15)));
        assertThat(detail(aircraft, "aircraft-operator")).isEqualTo("Invented Air");
        assertThat(company.documents())
                .containsExactly(new ListedDocument("registration", "1027700000000", "RUS", "Registration Number"));
        assertThat(detail(company, "email")).isEqualTo("nobody@example.org");
    }

    @Test
    void accountsForEveryRowOfTheSdnFiles() {
        ListReading reading = ListFiles.read(Fixtures.path("ofac"));
        ListEdition list = reading.editions().getFirst();

        assertThat(list.edition().entries()).isEqualTo(4);
        assertThat(list.edition().attached()).isEqualTo(4);
        assertThat(list.rejected())
                .extracting(RejectedRecord::reason)
                .containsExactlyInAnyOrder(
                        "no kind of subject is called ghost",
                        "value 2 goes on after its closing quotation mark",
                        "the SDN file has no subject 999999");
        assertThat(reading.skipped())
                .singleElement()
                .satisfies(file -> assertThat(file.file()).endsWith("names.json"));
    }

    @Test
    void readsTheSdnListAsXml() {
        ListEdition list = edition("ofac-sdn.xml");
        Entry person = entry(list, "990001");

        assertThat(list.edition().number()).isEqualTo("2026-03-01");
        assertThat(person.names())
                .extracting(Name::text, Name::quality)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("ISKANDAROV, Davron", NameQuality.GOOD),
                        org.assertj.core.groups.Tuple.tuple("ABU TEST", NameQuality.WEAK),
                        org.assertj.core.groups.Tuple.tuple("ESKANDAROV, Davron", NameQuality.GOOD));
        assertThat(person.documents())
                .containsExactly(new ListedDocument("passport", "T0000017", "TJK", "expires 05 Aug 2029"));
        assertThat(person.sex()).isEqualTo(Sex.MALE);
        assertThat(entry(list, "990003").documents())
                .extracting(ListedDocument::type)
                .containsExactly("imo", "call-sign");
    }

    @Test
    void readsTheAdvancedXmlThroughItsReferences() {
        ListEdition list = edition("ofac-advanced.xml");
        Entry person = entry(list, "990001");

        assertThat(person.kind()).isEqualTo(EntryKind.PERSON);
        assertThat(person.names())
                .extracting(Name::text, Name::kind, Name::quality)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("ISKANDAROV, Davron", NameKind.PRIMARY, NameQuality.GOOD),
                        org.assertj.core.groups.Tuple.tuple(
                                "Искандаров, Даврон", NameKind.ORIGINAL_SCRIPT, NameQuality.GOOD),
                        org.assertj.core.groups.Tuple.tuple("ABU TEST", NameKind.ALIAS, NameQuality.WEAK));
        assertThat(person.birthDates()).extracting(PartialDate::toString).containsExactly("1970/1972");
        assertThat(person.documents()).containsExactly(new ListedDocument("passport", "T0000017", "TJK", null));
        assertThat(person.nationalities()).containsExactly("TJK");
        assertThat(person.programme()).isEqualTo("SDGT");
        assertThat(person.legalBasis()).isEqualTo("Executive Order 13224 (Terrorism)");
        assertThat(person.listed()).isEqualTo(LocalDate.of(2015, 4, 7));
        assertThat(person.links()).containsExactly(new EntryLink("acting-for-or-on-behalf-of", "990002"));
        assertThat(list.rejected())
                .singleElement()
                .satisfies(record -> assertThat(record.reason()).isEqualTo("the party has no profile"));
    }

    @Test
    void readsTheEuFinancialSanctionsFile() {
        ListEdition list = edition("eu-fsf.xml");
        Entry person = entry(list, "EU.9901.1");

        assertThat(person.names())
                .extracting(Name::text, Name::kind, Name::quality)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Davron Iskandarov", NameKind.PRIMARY, NameQuality.GOOD),
                        org.assertj.core.groups.Tuple.tuple(
                                "Даврон Искандаров", NameKind.ORIGINAL_SCRIPT, NameQuality.GOOD),
                        org.assertj.core.groups.Tuple.tuple("Abu Test", NameKind.ALIAS, NameQuality.WEAK));
        assertThat(person.birthDates()).extracting(PartialDate::toString).containsExactly("~1971");
        assertThat(list.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.reason()).contains("ISLAMIC"));
        assertThat(person.documents())
                .containsExactly(new ListedDocument("passport", "T0000017", "TJK", "knownExpired"));
        assertThat(person.links()).containsExactly(new EntryLink("same-as", "un-sc/QDi.9001"));
        assertThat(person.legalBasis()).isEqualTo("2015/9999 (OJ L99)");
        assertThat(entry(list, "EU.9902.1").kind()).isEqualTo(EntryKind.ORGANISATION);
    }

    @Test
    void readsDesignationsOfTheOfficialJournal() {
        ListEdition list = edition("eu-ojeu.csv");
        Entry person = entry(list, "32099R0001:I.A:Person:1");

        assertThat(person.names())
                .extracting(Name::text)
                .containsExactly("Davron Iskandarov", "Davron Eskandarov", "Iskandarov; Davron", "Abu Test");
        assertThat(person.birthDates()).extracting(PartialDate::toString).containsExactly("1971-05-23", "~1973");
        assertThat(person.listed()).isEqualTo(LocalDate.of(2011, 2, 28));
        assertThat(person.sex()).isEqualTo(Sex.MALE);
        assertThat(person.measures()).containsExactly(Measure.FREEZE_ASSETS);
        assertThat(entry(list, "32099R0001:II:Vessel:INVENTED STAR").documents())
                .extracting(ListedDocument::type)
                .containsExactlyInAnyOrder("imo", "mmsi");
        assertThat(list.rejected())
                .singleElement()
                .satisfies(record -> assertThat(record.reason()).isEqualTo("no schema is called 'Ghost'"));
    }
}
