package org.sarhad.watchlists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sarhad.testing.Seeds;

@ExtendWith(Seeds.class)
class EditionDifferenceTest {
    @Test
    void tellsFieldByFieldWhatChanged() {
        Entry before = entry("1", 3)
                .name(Name.alias("Old Alias", NameQuality.GOOD))
                .programme("A")
                .build();
        Entry after = entry("1", 99)
                .name(Name.alias("New Alias", NameQuality.WEAK))
                .birthDate(PartialDate.year(1971))
                .programme("A")
                .build();

        EditionDifference difference = EditionDifference.between(List.of(before), List.of(after));

        assertThat(difference.changed())
                .singleElement()
                .satisfies(change -> assertThat(change.fields())
                        .containsExactly(
                                new FieldChange(
                                        "names", List.of("Old Alias (ALIAS)"), List.of("New Alias (ALIAS) (WEAK)")),
                                new FieldChange("birthDates", List.of(), List.of("1971"))));
    }

    @Test
    void takesAnotherPlaceInTheFileForNoChange() {
        assertThat(EditionDifference.between(
                                List.of(entry("1", 3).build()),
                                List.of(entry("1", 4).build()))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void accountsForEveryEntryOfRandomEditions(Random random) {
        for (int round = 0; round < 50; round++) {
            List<Entry> before = new ArrayList<>();
            List<Entry> after = new ArrayList<>();
            int added = 0;
            int changed = 0;
            int lifted = 0;
            for (int i = 0; i < 100; i++) {
                Entry entry = entry("E" + i, i).build();
                switch (random.nextInt(4)) {
                    case 0 -> {
                        before.add(entry);
                        lifted++;
                    }
                    case 1 -> {
                        after.add(entry);
                        added++;
                    }
                    case 2 -> {
                        before.add(entry);
                        after.add(entry("E" + i, i).remarks("changed").build());
                        changed++;
                    }
                    default -> {
                        before.add(entry);
                        after.add(entry);
                    }
                }
            }
            java.util.Collections.shuffle(after, random);

            EditionDifference difference = EditionDifference.between(before, after);

            assertThat(difference.added()).hasSize(added);
            assertThat(difference.changed()).hasSize(changed);
            assertThat(difference.lifted()).hasSize(lifted);
        }
    }

    private static Entry.Builder entry(String id, long line) {
        return Entry.builder(id, EntryKind.PERSON, new Provenance("test", line)).name(Name.primary("Test " + id));
    }
}
