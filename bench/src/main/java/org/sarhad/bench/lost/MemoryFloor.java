package org.sarhad.bench.lost;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Random;
import org.sarhad.documents.lost.ResidentMemory;

/** What one random read of memory costs on this machine: each read says where the next one goes. */
final class MemoryFloor {
    private static final int LINE = 64;

    private MemoryFloor() {}

    /** Reads in a row between two looks at the clock. */
    private static final int GROUP = 32;

    /**
     * Nanoseconds for one dependent read of a 64-byte line in that much memory: the median over groups of {@value #GROUP}
     * reads, so that a moment in which the machine did something else does not count.
     */
    static double nanosPerRead(long bytes, int reads) {
        int lines = Math.toIntExact(Math.max(2, bytes / LINE));
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = ResidentMemory.allocate((long) lines * LINE, arena);
            link(memory, lines);
            Durations durations = new Durations(reads / GROUP);
            long at = 0;
            for (int group = 0; group < reads / GROUP; group++) {
                long start = System.nanoTime();
                for (int i = 0; i < GROUP; i++) {
                    at = memory.get(ValueLayout.JAVA_LONG, at * LINE);
                }
                durations.add(System.nanoTime() - start);
            }
            if (at < 0) {
                throw new IllegalStateException("the chain is broken");
            }
            return durations.quantile(0.5) / GROUP;
        }
    }

    /** Makes one cycle through all lines in random order (Sattolo's shuffle). */
    private static void link(MemorySegment memory, int lines) {
        int[] next = new int[lines];
        for (int i = 0; i < lines; i++) {
            next[i] = i;
        }
        Random random = new Random(1);
        for (int i = lines - 1; i > 0; i--) {
            int j = random.nextInt(i);
            int kept = next[i];
            next[i] = next[j];
            next[j] = kept;
        }
        for (int i = 0; i < lines; i++) {
            memory.set(ValueLayout.JAVA_LONG, (long) i * LINE, next[i]);
        }
    }
}
