package org.sarhad.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sarhad.watchlists.Edition;
import org.sarhad.watchlists.EditionDifference;
import org.sarhad.watchlists.EntryKind;
import org.sarhad.watchlists.ListEdition;
import org.sarhad.watchlists.format.ListFiles;
import org.sarhad.watchlists.link.EntryLinker;
import org.sarhad.watchlists.link.ProposedLink;

/**
 * Loading of the real lists: seconds, memory, entries, and whether every record present was read or rejected, counted
 * apart from the readers; a day's difference; and links between lists, measured on the cross-references that lists state.
 */
final class ListsBenchmark implements Benchmark {
    private static final Map<String, String> SOURCES = sources();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static Map<String, String> sources() {
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put("un-sc", "un_sc/un_consolidated-2026-02-27.xml");
        sources.put("us-ofac-sdn", "us_ofac/2024-06-selfxyz");
        sources.put("us-ofac-sdn-trio", "us_ofac/2021-07-moov");
        sources.put("us-csl", "us_csl");
        sources.put("uk-sanctions", "uk_sanctions");
        sources.put("eu-ojeu", "eu_ojeu/consolidated");
        return sources;
    }

    @Override
    public String name() {
        return "lists";
    }

    @Override
    public String summary() {
        return "loading, accounting and linking of the real lists";
    }

    @Override
    public void run(BenchmarkRun run) throws IOException {
        Path lists = run.data().resolve("lists");
        int rounds = run.option("rounds", 5);
        List<Path> all = new ArrayList<>();
        for (Map.Entry<String, String> source : SOURCES.entrySet()) {
            Path path = lists.resolve(source.getValue());
            if (!Files.exists(path)) {
                run.say("not there, not measured: " + path);
                continue;
            }
            all.add(path);
            measure("lists." + source.getKey(), List.of(path), rounds, run);
        }
        measure("lists.all", all, rounds, run);
        difference(lists.resolve("us_ofac/daily"), rounds, run);
        links(lists, run);
    }

    private static void measure(String figure, List<Path> paths, int rounds, BenchmarkRun run) throws IOException {
        run.figure(figure + ".first", seconds(paths), "s");
        double[] times = new double[rounds];
        double[] processor = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            times[i] = seconds(paths);
            processor[i] = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
        }
        Arrays.sort(times);
        Arrays.sort(processor);
        run.figure(figure + ".load", times[rounds / 2], "s");
        run.figure(figure + ".load.cpu", processor[rounds / 2], "s");
        content(figure, paths, run);
    }

    /** What the lists hold, what memory that takes, and whether every record present was read or rejected. */
    private static void content(String figure, List<Path> paths, BenchmarkRun run) throws IOException {
        long before = usedMemory();
        List<ListEdition> editions = ListFiles.read(paths).editions();
        try {
            run.figure(figure + ".memory", (usedMemory() - before) / 1e6, "MB");
        } finally {
            Reference.reachabilityFence(editions);
        }
        long entries = 0;
        long people = 0;
        long accounted = 0;
        for (ListEdition edition : editions) {
            Edition counts = edition.edition();
            entries += counts.entries();
            people += counts.count(EntryKind.PERSON);
            accounted += (long) counts.entries() + counts.attached() + counts.rejected();
        }
        long present = 0;
        for (Path path : paths) {
            present += RecordCount.of(path);
        }
        run.figure(figure + ".entries", entries, "entries");
        run.figure(figure + ".people", people, "entries");
        run.figure(figure + ".present", present, "records");
        run.figure(figure + ".unaccounted", present - accounted, "records");
    }

    private static double seconds(List<Path> paths) {
        long start = System.nanoTime();
        ListFiles.read(paths);
        return (System.nanoTime() - start) / 1e9;
    }

    private static long usedMemory() {
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** A real day's change: reading the new edition and comparing it with the one in memory. */
    private static void difference(Path daily, int rounds, BenchmarkRun run) {
        Path old = daily.resolve("sdn-2024-04-26.csv.gz");
        Path now = daily.resolve("sdn-2024-05-03.csv.gz");
        if (!Files.exists(old) || !Files.exists(now)) {
            run.say("not there, not measured: " + old + " and " + now);
            return;
        }
        ListEdition before = ListFiles.read(old).editions().getFirst();
        double[] read = new double[rounds];
        double[] compare = new double[rounds];
        EditionDifference difference = null;
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            ListEdition after = ListFiles.read(now).editions().getFirst();
            long middle = System.nanoTime();
            difference = EditionDifference.between(before.entries(), after.entries());
            read[i] = (middle - start) / 1e9;
            compare[i] = (System.nanoTime() - middle) / 1e9;
        }
        Arrays.sort(read);
        Arrays.sort(compare);
        run.figure("lists.delta.read", read[rounds / 2], "s");
        run.figure("lists.delta.difference", compare[rounds / 2], "s");
        if (difference != null) {
            run.figure("lists.delta.added", difference.added().size(), "entries");
            run.figure("lists.delta.changed", difference.changed().size(), "entries");
            run.figure("lists.delta.lifted", difference.lifted().size(), "entries");
        }
    }

    /** Links found without the cross-references of the lists, held against those cross-references. */
    private static void links(Path lists, BenchmarkRun run) {
        List<Path> paths = new ArrayList<>();
        for (String source : List.of("un-sc", "us-ofac-sdn", "us-csl", "uk-sanctions", "eu-ojeu")) {
            Path path = lists.resolve(SOURCES.get(source));
            if (Files.exists(path)) {
                paths.add(path);
            }
        }
        List<ListEdition> editions = ListFiles.read(paths).editions();
        long start = THREADS.getCurrentThreadCpuTime();
        List<ProposedLink> links = new EntryLinker(false).propose(editions);
        run.figure("lists.link.cpu", (THREADS.getCurrentThreadCpuTime() - start) / 1e9, "s");
        run.figure("lists.link.proposed", links.size(), "links");
        LinkAccuracy accuracy = new LinkAccuracy(editions, links);
        accuracy.against("uk-sanctions", "un-sc", run);
        accuracy.against("us-csl", "us-ofac-sdn", run);
    }
}
