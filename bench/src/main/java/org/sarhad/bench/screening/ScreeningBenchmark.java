package org.sarhad.bench.screening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.sarhad.bench.Benchmark;
import org.sarhad.bench.BenchmarkRun;
import org.sarhad.bench.accuracy.RealLists;
import org.sarhad.bench.accuracy.Rows;
import org.sarhad.bench.accuracy.SyntheticPeople;
import org.sarhad.names.SubjectType;
import org.sarhad.screening.QueryName;
import org.sarhad.screening.ScreeningIndex;
import org.sarhad.screening.Traveller;
import org.sarhad.watchlists.Entry;
import org.sarhad.watchlists.EntryKind;
import org.sarhad.watchlists.ListEdition;
import org.sarhad.watchlists.Name;
import org.sarhad.watchlists.PartialDate;
import org.sarhad.watchlists.Sex;

/** Screenings a second on one thread, explanation included, and how long single ones take. */
public final class ScreeningBenchmark implements Benchmark {
    private static final int LIMIT = 5;
    private static final double THRESHOLD = 0.02;
    private static final int LISTED_SHARE = 10;

    @Override
    public String name() {
        return "screening";
    }

    @Override
    public String summary() {
        return "screenings a second and their times, on real lists and a million people (--records N, 0 skips them)";
    }

    @Override
    public void run(BenchmarkRun run) throws IOException {
        RealLists lists = new RealLists(run.data());
        List<ListEdition> real = lists.all();
        long begun = System.nanoTime();
        ScreeningIndex index = ScreeningIndex.build(real);
        run.figure("screening.real.build", seconds(begun), "s");
        run.figure("screening.real.entries", index.size(), "entries");
        List<Traveller> travellers = travellers(run, real);
        measure(run, "real", index, travellers, run.option("asked", 20_000));
        double linear = linear(run, real, travellers);
        run.figure("screening.linear.throughput", linear, "1/s");
        manyAliases(run, index);
        int million = run.option("records", 1_000_000);
        if (million > 0) {
            million(run, million);
        }
    }

    private void million(BenchmarkRun run, int count) throws IOException {
        ListEdition people = new SyntheticPeople(run.data()).people(count);
        System.gc();
        long before = used();
        long begun = System.nanoTime();
        ScreeningIndex index = ScreeningIndex.build(List.of(people));
        run.figure("screening.million.build", seconds(begun), "s");
        System.gc();
        run.figure("screening.million.index", (used() - before) / 1e6, "MB");
        measure(run, "million", index, travellers(run, List.of(people)), run.option("asked", 20_000) / 4);
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    /** Mostly people who are nobody, with their birth dates, and every tenth one a listed name with a slip. */
    private static List<Traveller> travellers(BenchmarkRun run, List<ListEdition> lists) throws IOException {
        List<Traveller> travellers = new ArrayList<>();
        for (String file : List.of("negatives_global.csv", "negatives_us.csv")) {
            List<Map<String, String>> rows = Rows.csv(run.data().resolve("names/travellers_not_listed/" + file));
            for (int i = 0; i < rows.size(); i += 10) {
                travellers.add(traveller(
                        rows.get(i).getOrDefault("full_name", ""),
                        PartialDate.parse(rows.get(i).getOrDefault("date_of_birth", ""))));
            }
        }
        Random random = new Random(3);
        List<Entry> people = lists.stream()
                .flatMap(list -> list.entries().stream())
                .filter(entry -> entry.kind() == EntryKind.PERSON)
                .toList();
        int listed = travellers.size() / (LISTED_SHARE - 1);
        for (int i = 0; i < listed; i++) {
            Entry entry = people.get(random.nextInt(people.size()));
            StringBuilder name = new StringBuilder(entry.names().getFirst().text());
            name.setCharAt(random.nextInt(name.length()), (char) ('a' + random.nextInt(26)));
            travellers.add(traveller(
                    name.toString(),
                    entry.birthDates().isEmpty()
                            ? PartialDate.year(1970)
                            : entry.birthDates().getFirst()));
        }
        Collections.shuffle(travellers, random);
        return travellers;
    }

    private static Traveller traveller(String name, PartialDate born) {
        return new Traveller(
                List.of(QueryName.of(name)), born, Set.of(), Sex.UNSPECIFIED, List.of(), SubjectType.PERSON);
    }

    private static void measure(
            BenchmarkRun run, String what, ScreeningIndex index, List<Traveller> travellers, int asked) {
        for (int i = 0; i < asked / 2; i++) {
            index.screen(travellers.get(i % travellers.size()), LIMIT, THRESHOLD);
        }
        long[] times = new long[asked];
        com.sun.management.ThreadMXBean threads =
                (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        long allocated = threads.getCurrentThreadAllocatedBytes();
        long processor = threads.getCurrentThreadCpuTime();
        long begun = System.nanoTime();
        int hits = 0;
        for (int i = 0; i < asked; i++) {
            long one = System.nanoTime();
            hits += index.screen(travellers.get((asked / 2 + i) % travellers.size()), LIMIT, THRESHOLD)
                    .size();
            times[i] = System.nanoTime() - one;
        }
        double wall = seconds(begun);
        double cpu = (threads.getCurrentThreadCpuTime() - processor) / 1e9;
        Arrays.sort(times);
        String figure = "screening." + what;
        run.figure(figure + ".throughput", asked / wall, "1/s");
        run.figure(figure + ".throughput-cpu", asked / cpu, "1/cpu-s");
        run.figure(figure + ".p50", times[asked / 2] / 1e3, "us");
        run.figure(figure + ".p99", times[(int) (asked * 0.99)] / 1e3, "us");
        run.figure(figure + ".hits", (double) hits / asked, "a-query");
        run.figure(
                figure + ".allocated",
                (threads.getCurrentThreadAllocatedBytes() - allocated) / (double) asked,
                "bytes-a-query");
    }

    /** What a plain matcher does: compare the query with every listed name. */
    private static double linear(BenchmarkRun run, List<ListEdition> lists, List<Traveller> travellers) {
        String[] names = lists.stream()
                .flatMap(list -> list.entries().stream())
                .flatMap(entry -> entry.names().stream())
                .map(Name::text)
                .map(text -> text.toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
        JaroWinkler jaroWinkler = new JaroWinkler();
        int asked = run.option("linear", 60);
        double best = 0;
        long begun = System.nanoTime();
        for (int i = 0; i < asked; i++) {
            String query = travellers.get(i).names().getFirst().text().toLowerCase(Locale.ROOT);
            for (String name : names) {
                best = Math.max(best, jaroWinkler.similarity(query, name));
            }
        }
        double rate = asked / seconds(begun);
        run.say("the linear scan's best likeness was " + best);
        return rate;
    }

    private static void manyAliases(BenchmarkRun run, ScreeningIndex index) throws IOException {
        Path file = run.data().resolve("names/name_bench/many_scripts_one_person.txt");
        List<QueryName> names = Files.readAllLines(file).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(QueryName::of)
                .toList();
        Traveller traveller = new Traveller(names, null, Set.of(), Sex.UNSPECIFIED, List.of(), SubjectType.PERSON);
        int rounds = 40;
        long[] times = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            long begun = System.nanoTime();
            index.screen(traveller, LIMIT, THRESHOLD);
            times[i] = System.nanoTime() - begun;
        }
        Arrays.sort(times);
        run.figure("screening.aliases" + names.size() + ".p50", times[rounds / 2] / 1e6, "ms");
    }
}
