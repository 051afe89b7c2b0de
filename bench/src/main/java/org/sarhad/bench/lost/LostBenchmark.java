package org.sarhad.bench.lost;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.sarhad.bench.Benchmark;
import org.sarhad.bench.BenchmarkRun;
import org.sarhad.documents.lost.DocumentKey;
import org.sarhad.documents.lost.LostBuilder;
import org.sarhad.documents.lost.LostChange;
import org.sarhad.documents.lost.LostRegister;
import org.sarhad.documents.lost.LostStat;
import org.sarhad.documents.lost.NearNumbers;
import org.sarhad.documents.lost.NodeKey;

/**
 * The lost-and-stolen register at the size of the world's: build, open, ask, change, merge; beside the cost of one random
 * read of memory, and beside RocksDB and LMDB where they are there.
 */
public final class LostBenchmark implements Benchmark {
    private static final NodeKey KEY = NodeKey.of("a key for measuring only".getBytes(StandardCharsets.US_ASCII));
    private static final int ASKED = 1_000_000;
    private static final int CHANGES = 100_000;
    private static final int THREADS = 2;

    @Override
    public String name() {
        return "lost";
    }

    @Override
    public String summary() {
        return "lost-and-stolen register: build, open, lookups against one memory read, changes (--records N)";
    }

    @Override
    public void run(BenchmarkRun run) throws IOException {
        long records = run.option("records", 5_000_000);
        Path folder = Files.createTempDirectory(
                Path.of(run.options().getOrDefault("folder", System.getProperty("java.io.tmpdir"))),
                "sarhad-bench-lost");
        try {
            measure(run, folder, records);
            if (run.options().containsKey("layouts")) {
                LostLayouts.measure(run, run.option("layouts", 0));
            }
            peers(run, folder, run.option("peers", 20_000_000));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            delete(folder);
        }
    }

    private static void measure(BenchmarkRun run, Path folder, long records) throws IOException, InterruptedException {
        Path file = folder.resolve("bench.lost");
        build(run, file, records);
        open(run, file, records);
        try (LostRegister register = LostRegister.open(file, KEY, LostRegister.Options.usual())) {
            long start = System.nanoTime();
            register.awaitResident();
            run.figure("lost.resident", seconds(start), "s");
            LostStat stat = register.stat();
            run.figure("lost.bytes", stat.bytesPerRecord(), "B/record");
            run.figure("lost.bytes.disk", (double) stat.fileBytes() / records, "B/record");
            run.figure("lost.lines.spilled", 100.0 * stat.spilledLines() / stat.lines(), "%");
            lookups(run, register, records, "lost.lookup", stat.residentBytes());
            hits(run, register, records);
            neighbours(run, register, records);
            changes(run, register, records);
        }
        try (LostRegister mapped = LostRegister.open(file, KEY, LostRegister.Options.mapped())) {
            run.say("the same file mapped, without a copy in huge pages, with the changes beside it");
            Durations durations = ask(mapped, records, ASKED / 4, 3);
            run.figure("lost.mapped.p50", durations.quantile(0.5), "ns");
            run.figure("lost.mapped.p99", durations.quantile(0.99), "ns");
            if (run.options().containsKey("merge")) {
                long start = System.nanoTime();
                mapped.merge();
                run.figure("lost.merge", seconds(start), "s");
            }
        }
    }

    private static void build(BenchmarkRun run, Path file, long records) throws IOException, InterruptedException {
        run.say("building a register of " + records + " documents");
        long start = System.nanoTime();
        long cpu = cpuNanos();
        try (LostBuilder builder = LostBuilder.create(file, KEY, "bench", Instant.now())) {
            List<Thread> threads = new ArrayList<>();
            List<IOException> failures = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                long from = records * i / THREADS;
                long to = records * (i + 1) / THREADS;
                LostBuilder.Lane lane = builder.lane();
                threads.add(Thread.ofPlatform().start(() -> {
                    try {
                        for (long record = from; record < to; record++) {
                            lane.add(LostWorld.record(record));
                        }
                    } catch (IOException e) {
                        synchronized (failures) {
                            failures.add(e);
                        }
                    }
                }));
            }
            for (Thread thread : threads) {
                thread.join();
            }
            if (!failures.isEmpty()) {
                throw failures.getFirst();
            }
            run.figure("lost.build.records", seconds(start), "s");
            builder.finish(THREADS);
        }
        run.figure("lost.build", seconds(start), "s");
        run.figure("lost.build.cpu", (cpuNanos() - cpu) / 1e9 / THREADS, "s/core");
    }

    private static void open(BenchmarkRun run, Path file, long records) throws IOException {
        long start = System.nanoTime();
        try (LostRegister register = LostRegister.open(file, KEY, LostRegister.Options.usual())) {
            if (register.lookup(LostWorld.document(records / 2)).isEmpty()) {
                throw new IllegalStateException("a document of the register was not found");
            }
            run.figure("lost.open", seconds(start), "s");
        }
    }

    /** Misses, which is what nearly all questions at a border are. */
    private static void lookups(BenchmarkRun run, LostRegister register, long records, String name, long bytes) {
        ask(register, records, ASKED / 4, 1);
        int rounds = 3;
        double[] ratios = new double[rounds];
        double[] floors = new double[rounds];
        double[] medians = new double[rounds];
        double[] p99 = new double[rounds];
        double[] p999 = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            floors[round] = MemoryFloor.nanosPerRead(bytes, ASKED);
            Durations durations = ask(register, records, ASKED, 2 + round);
            medians[round] = durations.quantile(0.5);
            ratios[round] = medians[round] / floors[round];
            p99[round] = durations.quantile(0.99);
            p999[round] = durations.quantile(0.999);
        }
        run.figure("lost.memory.read", median(floors), "ns");
        run.figure(name + ".p50", median(medians), "ns");
        run.figure(name + ".p99", median(p99), "ns");
        run.figure(name + ".p999", median(p999), "ns");
        run.figure(name + ".ratio", median(ratios), "x");
    }

    private static Durations ask(LostRegister register, long records, int count, int seed) {
        Random random = new Random(seed);
        Durations durations = new Durations(count);
        int found = 0;
        for (int i = 0; i < count; i++) {
            DocumentKey key = LostWorld.document(records + CHANGES + random.nextInt(1 << 30));
            String number = key.number();
            long start = System.nanoTime();
            boolean hit = register.lookup(DocumentKey.of(number, key.type(), key.issuingState()))
                    .isPresent();
            durations.add(System.nanoTime() - start);
            found += hit ? 1 : 0;
        }
        if (found > 0) {
            throw new IllegalStateException(found + " documents were found that are not in the register");
        }
        return durations;
    }

    private static void hits(BenchmarkRun run, LostRegister register, long records) {
        int count = 100_000;
        Random random = new Random(7);
        Durations durations = new Durations(count);
        int missed = 0;
        for (int i = 0; i < count; i++) {
            DocumentKey key = LostWorld.document((long) (random.nextDouble() * records));
            long start = System.nanoTime();
            boolean hit = register.lookup(key).isPresent();
            durations.add(System.nanoTime() - start);
            missed += hit ? 0 : 1;
        }
        run.figure("lost.hit.p50", durations.quantile(0.5) / 1000, "us");
        run.figure("lost.hit.p99", durations.quantile(0.99) / 1000, "us");
        run.figure("lost.hit.missed", missed, "of " + count);
    }

    private static void neighbours(BenchmarkRun run, LostRegister register, long records) {
        int count = 100_000;
        NearNumbers table = NearNumbers.standard();
        Random random = new Random(11);
        Durations durations = new Durations(count);
        Durations generation = new Durations(count);
        long asked = 0;
        for (int i = 0; i < count; i++) {
            DocumentKey key = LostWorld.document(records + CHANGES + random.nextInt(1 << 30));
            long before = System.nanoTime();
            List<DocumentKey> readings = table.readings(key, NearNumbers.USUAL);
            long start = System.nanoTime();
            register.lookupAll(readings);
            durations.add(System.nanoTime() - start);
            generation.add(start - before);
            asked += readings.size();
        }
        run.figure("lost.neighbours16", durations.quantile(0.5) / 1000, "us");
        run.figure("lost.neighbours16.p99", durations.quantile(0.99) / 1000, "us");
        run.figure("lost.neighbours16.readings", (double) asked / count, "a question");
        run.figure("lost.neighbours16.making", generation.quantile(0.5) / 1000, "us");
        list(run, register, records);
    }

    /** A train's list, each passenger with all readings. */
    private static void list(BenchmarkRun run, LostRegister register, long records) {
        List<DocumentKey> passengers = LongStream.range(0, 300)
                .mapToObj(i -> LostWorld.document(records + CHANGES + i * 977))
                .toList();
        Durations durations = new Durations(50);
        for (int round = 0; round < 50; round++) {
            long start = System.nanoTime();
            for (DocumentKey passenger : passengers) {
                register.lookupAll(NearNumbers.standard().readings(passenger, NearNumbers.USUAL));
            }
            durations.add(System.nanoTime() - start);
        }
        run.figure("lost.list300", durations.quantile(0.5) / 1e6, "ms");
    }

    private static void changes(BenchmarkRun run, LostRegister register, long records) throws IOException {
        List<LostChange> changes = LongStream.range(records, records + CHANGES)
                .<LostChange>mapToObj(i -> new LostChange.Report(LostWorld.record(i)))
                .toList();
        long start = System.nanoTime();
        register.apply(changes);
        boolean visible =
                register.lookup(LostWorld.document(records + CHANGES - 1)).isPresent();
        run.figure("lost.delta", seconds(start), "s");
        if (!visible) {
            throw new IllegalStateException("a change is not visible");
        }
        Durations durations = ask(register, records, ASKED / 2, 5);
        run.figure("lost.delta.lookup.p50", durations.quantile(0.5), "ns");
        run.figure("lost.delta.lookup.p99", durations.quantile(0.99), "ns");
    }

    private static void peers(BenchmarkRun run, Path folder, int records) throws IOException {
        List<LostPeer> peers = ServiceLoader.load(LostPeer.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        if (peers.isEmpty()) {
            run.say("RocksDB and LMDB are left out; build with -Ppeers to have them measured in the same run");
        }
        if (records == 0) {
            return;
        }
        for (LostPeer peer : peers) {
            run.say("the same documents in " + peer.name() + ", " + records + " of them");
            peer.measure(run, Files.createDirectory(folder.resolve(peer.name())), records);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static double median(double[] values) {
        java.util.Arrays.sort(values);
        return values[values.length / 2];
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static long cpuNanos() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }
}
