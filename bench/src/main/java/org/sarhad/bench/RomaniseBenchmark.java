package org.sarhad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sarhad.names.romanise.Romanisation;
import org.sarhad.names.romanise.Romanisations;

/**
 * How exactly the romanisation systems reproduce the vectors of the Interscript project: those of its table file and those
 * inside its map files.
 */
final class RomaniseBenchmark implements Benchmark {
    private static final Pattern RECORD = Pattern.compile("\\n(?=[a-z]+-[a-z]{3}-[^\\t\\n ]*\\t)");
    private static final String LITERAL = "\"((?:[^\"\\\\\\n]|\\\\.)*+)\"";
    private static final Pattern TEST =
            Pattern.compile("^[ \\t]*test[ \\t]+" + LITERAL + "\\s*,\\s*" + LITERAL, Pattern.MULTILINE);
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})|\\\\(.)");

    private record Vector(String source, String expected) {
        boolean singleName() {
            return !source.contains(" ");
        }
    }

    @Override
    public String name() {
        return "romanise";
    }

    @Override
    public String summary() {
        return "share of Interscript's vectors that each romanisation system reproduces exactly";
    }

    @Override
    public void run(BenchmarkRun run) throws IOException {
        Map<String, List<Vector>> vectors = vectors(run.data().resolve("names/interscript"));
        int systems = 0;
        int names = 0;
        int exactNames = 0;
        int enough = 0;
        for (Map.Entry<String, List<Vector>> entry : vectors.entrySet()) {
            Optional<Romanisation> system = Romanisations.find(entry.getKey());
            if (system.isEmpty()) {
                continue;
            }
            List<Vector> single =
                    entry.getValue().stream().filter(Vector::singleName).toList();
            long all = exact(run, system.get(), entry.getKey(), entry.getValue());
            long exact = single.stream()
                    .filter(vector -> system.get().apply(vector.source()).equals(vector.expected()))
                    .count();
            run.figure("romanise." + entry.getKey() + ".exact", share(exact, single.size()), "share");
            run.figure(
                    "romanise." + entry.getKey() + ".phrases",
                    share(all, entry.getValue().size()),
                    "share");
            systems++;
            names += single.size();
            exactNames += (int) exact;
            enough += share(exact, single.size()) >= 0.95 ? 1 : 0;
        }
        run.figure("romanise.systems", systems, "systems");
        run.figure("romanise.systems.at95", enough, "systems");
        run.figure("romanise.vectors", names, "names");
        run.figure("romanise.all.exact", share(exactNames, names), "share");
    }

    private static long exact(BenchmarkRun run, Romanisation system, String id, List<Vector> vectors) {
        long exact = 0;
        for (Vector vector : vectors) {
            String got = system.apply(vector.source());
            if (got.equals(vector.expected())) {
                exact++;
            } else {
                run.say(id + ": " + vector.source() + " is " + vector.expected() + ", not " + got);
            }
        }
        return exact;
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    private static Map<String, List<Vector>> vectors(Path folder) throws IOException {
        Map<String, List<Vector>> vectors = new TreeMap<>();
        String table = Files.readString(folder.resolve("transliteration_tests.tsv"));
        for (String lines : RECORD.split(table)) {
            String[] columns = lines.split("\t");
            if (columns.length == 3) {
                add(vectors, columns[0], unquoted(columns[1]), unquoted(columns[2]));
            }
        }
        try (Stream<Path> maps = Files.list(folder.resolve("maps"))) {
            for (Path map : maps.sorted().toList()) {
                String id = map.getFileName().toString().replace(".imp", "");
                Matcher test = TEST.matcher(Files.readString(map));
                while (test.find()) {
                    add(vectors, id, unescaped(test.group(1)), unescaped(test.group(2)));
                }
            }
        }
        return new LinkedHashMap<>(vectors);
    }

    private static void add(Map<String, List<Vector>> vectors, String id, String source, String expected) {
        Vector vector = new Vector(source, expected);
        List<Vector> known = vectors.computeIfAbsent(id, key -> new ArrayList<>());
        if (!source.contains("\n") && !expected.contains("\n") && !known.contains(vector)) {
            known.add(vector);
        }
    }

    private static String unquoted(String column) {
        String text = column.strip();
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1).replace("\"\"", "\"")
                : text;
    }

    private static String unescaped(String literal) {
        return ESCAPE.matcher(literal)
                .replaceAll(match -> Matcher.quoteReplacement(
                        match.group(1) == null
                                ? match.group(2)
                                : String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
