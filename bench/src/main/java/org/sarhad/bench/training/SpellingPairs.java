package org.sarhad.bench.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sarhad.names.NameParser;
import org.sarhad.names.NamePart;
import org.sarhad.names.SubjectType;
import org.sarhad.names.sound.Spelling;

/** Reads pairs of spellings of one name part. */
final class SpellingPairs {
    /**
     * Two spellings of one part.
     *
     * @param count how often the pair was seen
     */
    record Pair(Spelling latin, Spelling other, int count) {}

    private final NameParser parser = new NameParser();
    private final Path names;

    SpellingPairs(Path data) {
        names = data.resolve("names");
    }

    /** Parts of Wikidata labels in Latin and in another script; the letters of the latter are parted by blanks. */
    List<Pair> wikidata(String script) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (String share : List.of("64", "16")) {
            Path file = names.resolve("wd_translit/wd_" + script + "_" + share + ".tsv");
            for (String line : Files.readAllLines(file)) {
                String[] row = line.split("\t");
                if (row.length == 3) {
                    add(pairs, row[0], row[1].replace(" ", ""), Integer.parseInt(row[2]));
                }
            }
        }
        return pairs;
    }

    /** Google's Arabic to English pairs. */
    List<Pair> google() throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (String line : Files.readAllLines(names.resolve("google_ar2en/ar2en-train.txt"))) {
            String[] row = line.split("\t");
            if (row.length == 2) {
                add(pairs, row[1], row[0], 2);
            }
        }
        return pairs;
    }

    private void add(List<Pair> pairs, String latin, String other, int count) {
        Spelling one = single(latin.toLowerCase(Locale.ROOT));
        Spelling two = single(other);
        if (one != null && two != null && one.length() > 1 && two.length() > 0) {
            pairs.add(new Pair(one, two, count));
        }
    }

    private @org.jspecify.annotations.Nullable Spelling single(String word) {
        List<NamePart> parts = parser.parse(word, SubjectType.OTHER).comparedParts();
        return parts.size() == 1 ? parts.getFirst().spelling() : null;
    }
}
