package org.sarhad.screening.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sarhad.names.PartRarity;
import org.sarhad.names.sound.Folding;
import org.sarhad.names.sound.PartVariants;
import org.sarhad.names.sound.Spelling;
import org.sarhad.testing.Seeds;

/** Key lookup against a plain look at every part. */
@ExtendWith(Seeds.class)
class SimilarPartsTest {
    private static final String LETTERS = "abdeghiklmnorstuvyz";

    @Test
    void missesNoPartWithinOneLetter(Random random) {
        Folding folding = new Folding();
        Vocabulary.Builder builder = new Vocabulary.Builder(PartRarity.population());
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            String word = word(random);
            words.add(word);
            builder.number(folding.fold(word, 0, word.length()));
        }
        Vocabulary vocabulary = builder.build(1);
        SimilarParts similar = new SimilarParts(vocabulary);
        for (int i = 0; i < 200; i++) {
            String query = word(random);
            Spelling spelling = folding.fold(query, 0, query.length());
            SimilarParts.Found found = similar.of(spelling, PartVariants.NONE);
            for (String word : words) {
                if (oneLetterApart(query, word)) {
                    Spelling wanted = folding.fold(word, 0, word.length());
                    assertThat(found.parts).as("%s for %s", word, query).contains(builder.number(wanted));
                }
            }
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        int length = 4 + random.nextInt(3);
        for (int i = 0; i < length; i++) {
            String choice = i % 2 == 0 ? "bdgklmnrstvz" : "aeiou";
            word.append(choice.charAt(random.nextInt(choice.length())));
        }
        return word.toString();
    }

    private static boolean oneLetterApart(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        for (int i = 0; i < a.length(); i++) {
            String without = a.substring(0, i) + a.substring(i + 1);
            if (without.equals(b)) {
                return true;
            }
            for (int k = 0; k < LETTERS.length(); k++) {
                char c = LETTERS.charAt(k);
                if (b.equals(a.substring(0, i) + c + a.substring(i + 1))
                        || b.equals(a.substring(0, i) + c + a.substring(i))) {
                    return true;
                }
            }
        }
        return false;
    }
}
