package org.sarhad.bench.accuracy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sarhad.bench.BenchmarkRun;
import org.sarhad.names.NameComparer;
import org.sarhad.names.SubjectType;

/** Pairs of names that people judged, scored one by one; the best open matcher's own scores beside ours. */
final class LabelledPairs {
    private static final double THRESHOLD = 0.5;
    private static final double PEER_THRESHOLD = 0.7;

    private final BenchmarkRun run;

    LabelledPairs(BenchmarkRun run) {
        this.run = run;
    }

    private record Judged(String schema, String one, String other, boolean same, double score) {}

    void measure() throws IOException {
        NameComparer comparer = new NameComparer();
        List<Judged> ours = new ArrayList<>();
        for (Map<String, String> row : Rows.csv(run.data().resolve("names/name_bench/cases.csv"))) {
            String schema = row.getOrDefault("schema", "");
            String one = row.getOrDefault("name1", "");
            String other = row.getOrDefault("name2", "");
            double score = comparer.compare(one, other, type(schema)).score();
            ours.add(new Judged(schema, one, other, "true".equals(row.get("is_match")), score));
        }
        report("name_bench", ours, THRESHOLD);
        List<Judged> peer = new ArrayList<>();
        for (Map<String, String> row : Rows.csv(run.data().resolve("names/name_bench/logicv2-frozen.csv"))) {
            peer.add(new Judged(
                    row.getOrDefault("schema", ""),
                    "",
                    "",
                    "true".equals(row.get("is_match")),
                    Double.parseDouble(row.getOrDefault("score", "0"))));
        }
        report("name_bench_peer", peer, PEER_THRESHOLD);
        if ("pairs".equals(run.options().get("show"))) {
            show(ours);
        }
    }

    private static SubjectType type(String schema) {
        return switch (schema) {
            case "Person" -> SubjectType.PERSON;
            case "Vessel" -> SubjectType.VESSEL;
            default -> SubjectType.ORGANISATION;
        };
    }

    private void report(String set, List<Judged> pairs, double threshold) {
        run.figure("accuracy." + set + ".all.f1", f1(pairs, threshold), "of-" + pairs.size());
        List<Judged> people =
                pairs.stream().filter(pair -> pair.schema().equals("Person")).toList();
        run.figure("accuracy." + set + ".people.f1", f1(people, threshold), "of-" + people.size());
        List<Judged> others =
                pairs.stream().filter(pair -> !pair.schema().equals("Person")).toList();
        run.figure("accuracy." + set + ".others.f1", f1(others, threshold), "of-" + others.size());
    }

    private static double f1(List<Judged> pairs, double threshold) {
        long found = pairs.stream().filter(pair -> pair.score() >= threshold).count();
        long same = pairs.stream().filter(Judged::same).count();
        long both = pairs.stream()
                .filter(pair -> pair.same() && pair.score() >= threshold)
                .count();
        return found + same == 0 ? 0 : 2.0 * both / (found + same);
    }

    private void show(List<Judged> pairs) {
        pairs.stream()
                .filter(pair -> pair.same() != pair.score() >= THRESHOLD)
                .sorted(Comparator.comparingDouble(pair -> -Math.abs(pair.score() - THRESHOLD)))
                .limit(run.option("misses", 40))
                .forEach(pair -> run.say(String.format(
                        Locale.ROOT,
                        "%.3f %s %s | %s | %s",
                        pair.score(),
                        pair.same(),
                        pair.schema(),
                        pair.one(),
                        pair.other())));
    }
}
