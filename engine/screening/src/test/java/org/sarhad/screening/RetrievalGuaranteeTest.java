package org.sarhad.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sarhad.testing.Seeds;

/** What retrieval promises never to miss, on invented names made of random syllables. */
@ExtendWith(Seeds.class)
class RetrievalGuaranteeTest {
    private static final String[] SYLLABLES = {
        "ba", "dur", "shah", "mir", "zo", "kha", "nov", "tsa", "ghul", "yar", "bek", "lo", "ri", "sen", "dzho", "vik"
    };
    private static final int PEOPLE = 3_000;
    private static final int TRIES = 300;

    @Test
    void findsANameWithOneSlipInAnyPart(Random random) {
        List<String> names = names(random);
        ScreeningIndex index = TestingLists.ofNames(names.toArray(String[]::new));
        for (int i = 0; i < TRIES; i++) {
            int wanted = random.nextInt(names.size());
            String slipped = slip(names.get(wanted), random);
            assertThat(found(index, slipped, wanted, names))
                    .as("%s for %s", slipped, names.get(wanted))
                    .isTrue();
        }
    }

    @Test
    void findsANameWithItsPartsSwapped(Random random) {
        List<String> names = names(random);
        ScreeningIndex index = TestingLists.ofNames(names.toArray(String[]::new));
        for (int i = 0; i < TRIES; i++) {
            int wanted = random.nextInt(names.size());
            String[] parts = names.get(wanted).split(" ");
            String swapped = parts[2] + " " + parts[0] + " " + parts[1];
            assertThat(found(index, swapped, wanted, names)).as(swapped).isTrue();
        }
    }

    @Test
    void findsANameWithoutItsMiddlePart(Random random) {
        List<String> names = names(random);
        ScreeningIndex index = TestingLists.ofNames(names.toArray(String[]::new));
        for (int i = 0; i < TRIES; i++) {
            int wanted = random.nextInt(names.size());
            String[] parts = names.get(wanted).split(" ");
            String shortened = parts[0] + " " + parts[2];
            assertThat(found(index, shortened, wanted, names)).as(shortened).isTrue();
        }
    }

    private static boolean found(ScreeningIndex index, String query, int wanted, List<String> names) {
        return index.screen(Traveller.named(query), 20, 0).stream()
                .anyMatch(hit -> hit.matchedName().equals(names.get(wanted)));
    }

    private static List<String> names(Random random) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            names.add(word(random) + " " + word(random) + " " + word(random));
        }
        return names;
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        int syllables = 2 + random.nextInt(2);
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        return word.toString();
    }

    private static String slip(String name, Random random) {
        StringBuilder slipped = new StringBuilder(name);
        int at = random.nextInt(name.length());
        while (slipped.charAt(at) == ' ') {
            at = random.nextInt(name.length());
        }
        char letter = (char) ('a' + random.nextInt(26));
        switch (random.nextInt(3)) {
            case 0 -> slipped.deleteCharAt(at);
            case 1 -> slipped.insert(at, letter);
            default -> slipped.setCharAt(at, letter);
        }
        return slipped.toString();
    }
}
