package org.sarhad.bench.training;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sarhad.bench.Benchmark;
import org.sarhad.bench.BenchmarkRun;
import org.sarhad.bench.accuracy.Rows;
import org.sarhad.names.NameParser;
import org.sarhad.names.NamePart;
import org.sarhad.names.SubjectType;
import org.sarhad.names.sound.SoundCosts;
import org.sarhad.names.sound.Sounds;
import org.sarhad.names.sound.Spelling;

/**
 * Writes the resources that the matcher ships. Sources: Wikidata name parts (CC0 data, MIT-0 collection), Google's
 * ar2en (Apache-2.0), English nicknames (Apache-2.0).
 */
public final class NamesTraining implements Benchmark {
    private static final int NICKNAME_COST = 200;
    private static final int LEAST_COUNT = 8;
    private static final double HEBREW_WEIGHT = 0.3;

    @Override
    public String name() {
        return "names-training";
    }

    @Override
    public String summary() {
        return "learns the resources of the name matcher (--option out=FOLDER)";
    }

    @Override
    public void run(BenchmarkRun run) throws IOException {
        Path out = Path.of(run.options().getOrDefault("out", "target/names-training"));
        Files.createDirectories(out);
        SpellingPairs reader = new SpellingPairs(run.data());
        List<SpellingPairs.Pair> russian = reader.wikidata("russian");
        List<SpellingPairs.Pair> arabic = reader.wikidata("arabic");
        arabic.addAll(reader.google());
        List<SpellingPairs.Pair> hebrew = reader.wikidata("hebrew");
        run.say("read the pairs");
        SoundCosts mixed = new CostLearning().learn(SoundCosts.assumedMixed(), arabic, hebrew, HEBREW_WEIGHT);
        write(out.resolve("sound-costs.txt"), text -> {
            text.println(
                    "# Costs of differing sounds in hundredths of a nat between a vocalised and an unvocalised spelling;"
                            + " learned by NamesTraining.");
            print(text, "mixed", mixed);
        });
        VariantLearning variants = new VariantLearning();
        variants.learn(russian);
        variants.learn(arabic);
        variants.learn(hebrew);
        variants.learn(reader.wikidata("korean"));
        variants.learn(reader.wikidata("chinese"));
        nicknames(run.data(), variants);
        write(out.resolve("part-variants.txt"), text -> {
            text.println("# Customary variants of name parts, as sounds, with a cost; learned by NamesTraining.");
            variants.pairs().forEach((pair, cost) -> text.println(pair + "\t" + cost));
        });
        Map<String, Integer> counts = counts(List.of(russian, arabic, hebrew));
        write(out.resolve("part-frequencies.txt"), text -> {
            text.println("# How often name parts, as plain letters, occur among people of Wikidata; by NamesTraining.");
            text.println("*\t"
                    + counts.values().stream().mapToLong(Integer::longValue).sum());
            counts.forEach((part, count) -> {
                if (count >= LEAST_COUNT) {
                    text.println(part + "\t" + count);
                }
            });
        });
        run.figure("training.variants", variants.pairs().size(), "pairs");
    }

    private interface Content {
        void writeTo(PrintWriter text);
    }

    private static void write(Path file, Content content) {
        try (PrintWriter text = new PrintWriter(Files.newBufferedWriter(file))) {
            content.writeTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Differences in one word come together, so that each counts for half of what it would alone. */
    private static int tempered(int cost) {
        return (cost + 1) / 2;
    }

    private static void print(PrintWriter text, String table, SoundCosts costs) {
        for (int a = 1; a < Sounds.CODES; a++) {
            for (int b = 1; b < a; b++) {
                if (costs.replaced(a, b) < SoundCosts.SLIP - 20) {
                    text.println(table + "\t" + Sounds.character(b) + Sounds.character(a) + "\t"
                            + tempered(costs.replaced(a, b)));
                }
            }
            if (costs.added(a) != SoundCosts.SLIP_ADDED) {
                text.println(table + "\t" + Sounds.character(a) + "\t" + tempered(costs.added(a)));
            }
        }
    }

    private static void nicknames(Path data, VariantLearning variants) throws IOException {
        NameParser parser = new NameParser();
        for (Map<String, String> row : Rows.csv(data.resolve("names/nicknames/names.csv"))) {
            if ("has_nickname".equals(row.get("relationship"))) {
                List<NamePart> one = parser.parse(row.getOrDefault("name1", ""), SubjectType.OTHER)
                        .comparedParts();
                List<NamePart> other = parser.parse(row.getOrDefault("name2", ""), SubjectType.OTHER)
                        .comparedParts();
                if (one.size() == 1 && other.size() == 1) {
                    variants.put(one.getFirst().spelling(), other.getFirst().spelling(), NICKNAME_COST);
                }
            }
        }
    }

    /** Latin parts are counted once though they occur beside several scripts: the most that any of them shows. */
    private static Map<String, Integer> counts(List<List<SpellingPairs.Pair>> all) {
        Map<String, Integer> most = new TreeMap<>();
        for (List<SpellingPairs.Pair> pairs : all) {
            Map<String, Integer> own = new HashMap<>();
            for (SpellingPairs.Pair pair : pairs) {
                own.merge(key(pair.latin()), pair.count(), Integer::sum);
                own.merge(key(pair.other()), pair.count(), Integer::sum);
            }
            own.forEach((part, count) -> most.merge(part, count, Math::max));
        }
        return most;
    }

    private static String key(Spelling spelling) {
        return (spelling.unvocalised() ? "~" : "") + spelling.plain();
    }
}
