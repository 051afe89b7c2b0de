package org.sarhad.bench.lost.peers;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.sarhad.bench.BenchmarkRun;

/** Eight random bytes for each document, as a keyed hash would give them, and the measuring that all stores share. */
final class PeerKeys {
    private static final int ASKED = 200_000;

    private PeerKeys() {}

    /** Asks a store for one key. */
    interface Question {
        boolean isThere(ByteBuffer key);
    }

    static long key(long i) {
        long mixed = (i + 1) * 0x9e3779b97f4a7c15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    /** The keys in the order of their bytes, in which stores are filled fastest. */
    static long[] sorted(int records) {
        long[] keys = new long[records];
        Arrays.setAll(keys, i -> key(i) ^ Long.MIN_VALUE);
        Arrays.parallelSort(keys);
        for (int i = 0; i < records; i++) {
            keys[i] ^= Long.MIN_VALUE;
        }
        return keys;
    }

    static void ask(BenchmarkRun run, String name, int records, ByteBuffer key, Question question) {
        times(run, name + ".miss", records, records, key, question, false);
        times(run, name + ".hit", records, 0, key, question, true);
    }

    private static void times(
            BenchmarkRun run, String name, int range, long from, ByteBuffer key, Question question, boolean expected) {
        Random random = new Random(3);
        long[] nanos = new long[ASKED];
        for (int i = 0; i < ASKED; i++) {
            key.putLong(0, key(from + random.nextInt(range)));
            long start = System.nanoTime();
            boolean there = question.isThere(key);
            nanos[i] = System.nanoTime() - start;
            if (there != expected) {
                throw new IllegalStateException(name + " answered wrongly");
            }
        }
        Arrays.sort(nanos);
        run.figure(name + ".p50", nanos[ASKED / 2] / 1000.0, "us");
        run.figure(name + ".p99", nanos[ASKED * 99 / 100] / 1000.0, "us");
    }

    static void size(BenchmarkRun run, String name, Path folder, int records) throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
        }
        run.figure(name + ".bytes", (double) bytes / records, "B/record");
    }
}
