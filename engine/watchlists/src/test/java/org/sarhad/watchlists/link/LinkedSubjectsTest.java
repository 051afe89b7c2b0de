package org.sarhad.watchlists.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sarhad.watchlists.Edition;
import org.sarhad.watchlists.Entry;
import org.sarhad.watchlists.EntryKind;
import org.sarhad.watchlists.EntryLink;
import org.sarhad.watchlists.ListEdition;
import org.sarhad.watchlists.ListedDocument;
import org.sarhad.watchlists.Name;
import org.sarhad.watchlists.PartialDate;
import org.sarhad.watchlists.Provenance;

class LinkedSubjectsTest {
    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
    private static final EntryRef UN = new EntryRef("un-sc", "U1");
    private static final EntryRef UK = new EntryRef("uk-sanctions", "K1");
    private static final EntryRef US = new EntryRef("us-ofac-sdn", "S1");

    @Test
    void linksByTheReferenceThatAListStates() {
        Entry un = person("U1").name(Name.primary("Davron Iskandarov")).build();
        Entry uk = person("K1")
                .name(Name.primary("Quite Another"))
                .link(new EntryLink("same-as", "un-sc/U1"))
                .build();

        assertThat(propose(un, uk)).singleElement().satisfies(link -> {
            assertThat(link.score()).isGreaterThan(EntryLinker.SURE);
            assertThat(link.reasons()).contains("one list names the other's number");
        });
    }

    @Test
    void linksByNameAndBirthDateThroughRomanisations() {
        Entry un = person("U1")
                .name(Name.primary("MOHAMMED AL-TESTI AHMED"))
                .birthDate(PartialDate.parse("1971-05-23"))
                .nationality("TJK")
                .build();
        Entry uk = person("K1")
                .name(Name.primary("Ahmad Muhammad Testi"))
                .birthDate(PartialDate.parse("1971-05-23"))
                .nationality("TJK")
                .build();

        assertThat(propose(un, uk))
                .singleElement()
                .satisfies(link -> assertThat(link.score()).isGreaterThan(EntryLinker.SURE));
    }

    @Test
    void doesNotLinkNamesakesBornOnDifferentDays() {
        Entry un = person("U1")
                .name(Name.primary("Davron Iskandarov"))
                .birthDate(PartialDate.parse("1971-05-23"))
                .build();
        Entry uk = person("K1")
                .name(Name.primary("Davron Iskandarov"))
                .birthDate(PartialDate.parse("1985-01-02"))
                .build();

        assertThat(propose(un, uk)).isEmpty();
    }

    @Test
    void linksByAPassportAndANameThatAgrees() {
        Entry un = person("U1")
                .name(Name.primary("Davron Iskandarov"))
                .document(new ListedDocument("passport", "T 0000017", "TJK", null))
                .build();
        Entry uk = person("K1")
                .name(Name.primary("Dawron Iskandarow"))
                .document(new ListedDocument("passport", "T0000017", null, null))
                .build();

        assertThat(propose(un, uk))
                .singleElement()
                .satisfies(link -> assertThat(link.score()).isGreaterThan(EntryLinker.SURE));
    }

    @Test
    void groupsWhatIsSureAndLeavesTheRestToAPerson() {
        LinkedSubjects subjects = LinkedSubjects.of(List.of(link(UK, UN, 0.99), link(UN, US, 0.7)), List.of());

        assertThat(subjects.group(UN)).containsExactly(UK, UN);
        assertThat(subjects.group(US)).containsExactly(US);
        assertThat(subjects.open()).hasSize(1);
    }

    @Test
    void followsAPersonsWordAndItsUndoing() {
        List<ProposedLink> links = List.of(link(UK, UN, 0.99), link(UN, US, 0.7));
        LinkDecision same = new LinkDecision(UN, US, true, "officer", NOW);
        LinkDecision undone = new LinkDecision(UN, US, false, "officer", NOW.plusSeconds(60));

        assertThat(LinkedSubjects.of(links, List.of(same)).group(US)).containsExactly(UK, UN, US);
        assertThat(LinkedSubjects.of(links, List.of(undone, same)).group(US)).containsExactly(US);
    }

    @Test
    void neverJoinsByAThirdWhatAPersonHeldApart() {
        List<ProposedLink> links = List.of(link(UK, UN, 0.99), link(UN, US, 0.98));
        LinkDecision apart = new LinkDecision(UK, US, false, "officer", NOW);

        LinkedSubjects subjects = LinkedSubjects.of(links, List.of(apart));

        assertThat(subjects.group(UK)).containsExactly(UK, UN);
        assertThat(subjects.group(US)).containsExactly(US);
        assertThat(subjects.open()).containsExactly(link(UN, US, 0.98));
    }

    private static List<ProposedLink> propose(Entry un, Entry uk) {
        return new EntryLinker().propose(List.of(list("un-sc", un), list("uk-sanctions", uk)));
    }

    private static ProposedLink link(EntryRef first, EntryRef second, double score) {
        return new ProposedLink(first, second, score, List.of());
    }

    private static Entry.Builder person(String id) {
        return Entry.builder(id, EntryKind.PERSON, new Provenance("test", 1));
    }

    private static ListEdition list(String source, Entry entry) {
        Edition edition = new Edition(source, "1", "hash", null, NOW, Map.of(EntryKind.PERSON, 1), 0);
        return new ListEdition(edition, List.of(entry), List.of());
    }
}
