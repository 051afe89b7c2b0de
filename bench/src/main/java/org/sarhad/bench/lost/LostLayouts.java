package org.sarhad.bench.lost;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.sarhad.bench.BenchmarkRun;
import org.sarhad.documents.lost.ResidentMemory;

/**
 * The layouts between which the register's index was chosen, on the same hashes and without anything around them: sorted
 * remainders behind a table of buckets, twelve remainders of 40 bits in a line, 21 tags of 24 bits in a line; each in huge
 * pages and in pages of 4 kB. Hashing is left out; every question is one that finds nothing.
 */
final class LostLayouts {
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfByte BYTE = ValueLayout.JAVA_BYTE;
    private static final long MASK40 = (1L << 40) - 1;
    private static final int LINE = 64;
    private static final int ASKED = 500_000;

    private LostLayouts() {}

    private interface Layout {
        long bytes();

        void fill(long[] sorted);

        boolean holds(long hash);
    }

    static void measure(BenchmarkRun run, int records) {
        long[] hashes = new SplittableRandom(1).longs(records).toArray();
        for (int i = 0; i < records; i++) {
            hashes[i] ^= Long.MIN_VALUE;
        }
        Arrays.parallelSort(hashes);
        for (int i = 0; i < records; i++) {
            hashes[i] ^= Long.MIN_VALUE;
        }
        for (boolean huge : new boolean[] {true, false}) {
            String pages = huge ? "huge" : "small";
            try (Arena arena = Arena.ofConfined()) {
                one(run, "sorted." + pages, new Sorted(records, arena, huge), hashes);
            }
            try (Arena arena = Arena.ofConfined()) {
                one(run, "line12x40." + pages, new Twelve(records, arena, huge), hashes);
            }
            try (Arena arena = Arena.ofConfined()) {
                one(run, "line21x24." + pages, new TwentyOne(records, arena, huge), hashes);
            }
        }
    }

    private static void one(BenchmarkRun run, String name, Layout layout, long[] hashes) {
        layout.fill(hashes);
        for (int i = 0; i < hashes.length; i += hashes.length / 1000) {
            if (!layout.holds(hashes[i])) {
                throw new IllegalStateException(name + " lost a hash");
            }
        }
        SplittableRandom random = new SplittableRandom(2);
        Durations durations = new Durations(ASKED);
        int found = 0;
        for (int i = -ASKED; i < ASKED; i++) {
            long hash = random.nextLong();
            long start = System.nanoTime();
            boolean there = layout.holds(hash);
            long end = System.nanoTime();
            found += there ? 1 : 0;
            if (i >= 0) {
                durations.add(end - start);
            }
        }
        if (found > ASKED / 100) {
            throw new IllegalStateException(name + " finds what is not there");
        }
        run.figure("lost.layout." + name + ".p50", durations.quantile(0.5), "ns");
        run.figure("lost.layout." + name + ".p99", durations.quantile(0.99), "ns");
        run.figure("lost.layout." + name + ".bytes", (double) layout.bytes() / hashes.length, "B/record");
    }

    private static MemorySegment allocate(long bytes, Arena arena, boolean huge) {
        return huge ? ResidentMemory.allocate(bytes, arena) : arena.allocate(bytes, LINE);
    }

    /** Remainders of 40 bits in order; a table of four bytes a bucket says where each bucket begins: two touches. */
    private static final class Sorted implements Layout {
        private final int shift;
        private final MemorySegment starts;
        private final MemorySegment remainders;

        Sorted(int records, Arena arena, boolean huge) {
            int bits = 64 - Long.numberOfLeadingZeros(Math.max(1, records / 8));
            shift = 64 - bits;
            starts = allocate(((1L << bits) + 1) * Integer.BYTES, arena, huge);
            remainders = allocate(records * 5L + 8, arena, huge);
        }

        @Override
        public long bytes() {
            return starts.byteSize() + remainders.byteSize();
        }

        @Override
        public void fill(long[] sorted) {
            int bucket = 0;
            for (int i = 0; i < sorted.length; i++) {
                for (int own = (int) (sorted[i] >>> shift); bucket <= own; bucket++) {
                    starts.setAtIndex(INT, bucket, i);
                }
                remainders.set(LONG, i * 5L, sorted[i] & MASK40);
            }
            for (; bucket * 4L < starts.byteSize(); bucket++) {
                starts.setAtIndex(INT, bucket, sorted.length);
            }
        }

        @Override
        public boolean holds(long hash) {
            long bucket = hash >>> shift;
            int from = starts.getAtIndex(INT, bucket);
            int to = starts.getAtIndex(INT, bucket + 1);
            long wanted = hash & MASK40;
            for (int i = from; i < to; i++) {
                if ((remainders.get(LONG, i * 5L) & MASK40) == wanted) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Lines of bytes with their number in the last byte, the highest bit of which says that the line spilled. */
    private abstract static class Lines implements Layout {
        final MemorySegment memory;
        private final long lines;
        private final int slots;

        Lines(int records, double average, int slots, Arena arena, boolean huge) {
            lines = (long) Math.ceil(records / average) + 64;
            this.slots = slots;
            memory = allocate(lines * LINE, arena, huge);
        }

        abstract void put(long at, int slot, long hash);

        abstract boolean lineHolds(long at, int count, long hash);

        @Override
        public long bytes() {
            return memory.byteSize();
        }

        @Override
        public void fill(long[] sorted) {
            for (long hash : sorted) {
                long at = home(hash);
                int count = memory.get(BYTE, at + LINE - 1) & 127;
                while (count == slots) {
                    memory.set(BYTE, at + LINE - 1, (byte) (128 | count));
                    at += LINE;
                    count = memory.get(BYTE, at + LINE - 1) & 127;
                }
                put(at, count, hash);
                memory.set(BYTE, at + LINE - 1, (byte) (count + 1));
            }
        }

        private long home(long hash) {
            return Math.unsignedMultiplyHigh(hash, lines - 64) * LINE;
        }

        @Override
        public boolean holds(long hash) {
            for (long at = home(hash); ; at += LINE) {
                int meta = memory.get(BYTE, at + LINE - 1);
                if (lineHolds(at, meta & 127, hash)) {
                    return true;
                }
                if (meta >= 0) {
                    return false;
                }
            }
        }
    }

    private static final class Twelve extends Lines {
        Twelve(int records, Arena arena, boolean huge) {
            super(records, 9.6, 12, arena, huge);
        }

        @Override
        void put(long at, int slot, long hash) {
            memory.set(INT, at + slot * 5L, (int) hash);
            memory.set(BYTE, at + slot * 5L + 4, (byte) (hash >>> 32));
        }

        @Override
        boolean lineHolds(long at, int count, long hash) {
            long wanted = hash & MASK40;
            for (int i = 0; i < count; i++) {
                if ((memory.get(LONG, at + i * 5L) & MASK40) == wanted) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final class TwentyOne extends Lines {
        private static final long ONES = 0x0001_0001_0001_0001L;
        private static final long TOPS = 0x8000_8000_8000_8000L;

        TwentyOne(int records, Arena arena, boolean huge) {
            super(records, 14, 21, arena, huge);
        }

        @Override
        void put(long at, int slot, long hash) {
            memory.set(BYTE, at + slot * 2L, (byte) hash);
            memory.set(BYTE, at + slot * 2L + 1, (byte) (hash >>> 8));
            memory.set(BYTE, at + 42 + slot, (byte) (hash >>> 16));
        }

        @Override
        boolean lineHolds(long at, int count, long hash) {
            long wanted = (hash & 0xffff) * ONES;
            long found = zeros(at, wanted)
                    | zeros(at + 8, wanted)
                    | zeros(at + 16, wanted)
                    | zeros(at + 24, wanted)
                    | zeros(at + 32, wanted)
                    | zeros(at + 34, wanted);
            if (found == 0) {
                return false;
            }
            for (int i = 0; i < count; i++) {
                int low = (memory.get(BYTE, at + i * 2L) & 0xff) | (memory.get(BYTE, at + i * 2L + 1) & 0xff) << 8;
                if ((low | (memory.get(BYTE, at + 42 + i) & 0xff) << 16) == (hash & 0xff_ffff)) {
                    return true;
                }
            }
            return false;
        }

        private long zeros(long at, long wanted) {
            long value = memory.get(LONG, at) ^ wanted;
            return (value - ONES) & ~value & TOPS;
        }
    }
}
