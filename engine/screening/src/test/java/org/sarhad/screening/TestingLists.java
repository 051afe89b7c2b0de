package org.sarhad.screening;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sarhad.watchlists.Edition;
import org.sarhad.watchlists.Entry;
import org.sarhad.watchlists.EntryKind;
import org.sarhad.watchlists.ListEdition;
import org.sarhad.watchlists.Name;
import org.sarhad.watchlists.Provenance;

/** Small lists of invented people for tests. */
final class TestingLists {
    private TestingLists() {}

    /** An index over people who are known by one primary name each; their ids are p0, p1, ... */
    static ScreeningIndex ofNames(String... names) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            entries.add(person("p" + i).name(Name.primary(names[i])).build());
        }
        return ScreeningIndex.build(List.of(edition(entries)));
    }

    static Entry.Builder person(String id) {
        return Entry.builder(id, EntryKind.PERSON, new Provenance("test.csv", 1));
    }

    static ListEdition edition(List<Entry> entries) {
        Edition edition = new Edition(
                "test", "1", "0".repeat(64), null, Instant.EPOCH, Map.of(EntryKind.PERSON, entries.size()), 0, 0);
        return new ListEdition(edition, entries, List.of());
    }
}
