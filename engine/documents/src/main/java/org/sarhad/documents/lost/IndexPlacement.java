package org.sarhad.documents.lost;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntBinaryOperator;

/**
 * Puts the hashes of a new register into its index lines, one partition of neighbouring lines after another, so that the
 * work stays in the processor's cache.
 *
 * <p>A full line is marked as spilled and its late-comers go to the next line that has room. Two records on the same
 * document meet in the same home line, and only the later one stays.
 */
final class IndexPlacement {
    /** How many tags a line holds on average: two thirds of its slots, so that about one line in twenty spills. */
    static final int AVERAGE = 14;

    /** Fewer lines than this are filled by one thread. */
    private static final long PARALLEL_FROM = 64L * HashPartitions.COUNT;

    /** Places of records as they stand in the file. */
    static final ValueLayout.OfInt LOCATOR = ValueLayout.JAVA_INT.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final HashPartitions partitions;
    private final IntBinaryOperator resolver;
    private final long lineCount;
    private final MemorySegment lines;
    private final MemorySegment locators;
    private final List<Integer> superseded = new ArrayList<>();
    private long spilled;
    private final List<Carried> carried = new ArrayList<>();

    /**
     * @param resolver given the places of two records whose tags are the same: 1 when the first replaces the second, 2 when the
     *     second replaces the first, 0 when they are about different documents
     * @param arena holds the index while it is made
     */
    IndexPlacement(HashPartitions partitions, Arena arena, IntBinaryOperator resolver) {
        this.partitions = partitions;
        this.resolver = resolver;
        lineCount = lineCount(partitions.total());
        lines = ResidentMemory.allocate(lineCount * IndexLine.BYTES, arena);
        locators = ResidentMemory.allocate(lineCount * IndexLine.SLOTS * Integer.BYTES, arena);
    }

    static long lineCount(long records) {
        return Math.max(2, (records + AVERAGE - 1) / AVERAGE);
    }

    MemorySegment lines() {
        return lines;
    }

    MemorySegment locators() {
        return locators;
    }

    long count() {
        return lineCount;
    }

    /** Places of records that a later one on the same document replaced, ascending; after {@link #place}. */
    int[] superseded() {
        return superseded.stream()
                .sorted(Integer::compareUnsigned)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Lines that spilled; after {@link #place}. */
    long spilled() {
        return spilled;
    }

    private void countSpilled() {
        for (long line = 0; line < lineCount; line++) {
            if (IndexLine.hasSpilled(lines, line * IndexLine.BYTES)) {
                spilled++;
            }
        }
    }

    /** Fills all lines, on as many threads as asked. */
    void place(int threads) throws IOException, InterruptedException {
        int workers = lineCount < PARALLEL_FROM ? 1 : threads;
        // Neighbouring partitions share the line on their border: even ones first, then odd ones.
        placeEverySecond(0, workers);
        placeEverySecond(1, workers);
        carried.forEach(this::spillAnywhere);
        countSpilled();
    }

    private void placeEverySecond(int first, int workers) throws IOException, InterruptedException {
        AtomicInteger next = new AtomicInteger(first);
        Threads.run("lost-place", workers, () -> {
            for (int p = next.getAndAdd(2); p < HashPartitions.COUNT; p = next.getAndAdd(2)) {
                new Range(p).fill();
            }
        });
    }

    private long home(long hash) {
        return IndexLine.home(hash, lineCount);
    }

    private void setLocator(long line, int slot, int place) {
        locators.setAtIndex(LOCATOR, line * IndexLine.SLOTS + slot, place);
    }

    /** Puts a late-comer into the first line with room from the given one on, and marks those that it passes. */
    private boolean spill(long hash, int place, long from, long limit) {
        for (long line = from; line < limit; line++) {
            int slot = IndexLine.put(lines, line * IndexLine.BYTES, IndexLine.tag(hash));
            if (slot >= 0) {
                setLocator(line, slot, place);
                return true;
            }
            IndexLine.markSpilled(lines, line * IndexLine.BYTES);
        }
        return false;
    }

    private void spillWithin(long hash, int place, long limit) {
        if (!spill(hash, place, home(hash), limit)) {
            synchronized (carried) {
                carried.add(new Carried(hash, place, limit % lineCount));
            }
        }
    }

    private void spillAnywhere(Carried late) {
        if (!spill(late.hash, late.place, late.from, lineCount) && !spill(late.hash, late.place, 0, late.from)) {
            throw new IllegalStateException("no line has room: the index was made too small");
        }
    }

    /** A late-comer for which its own partition had no room. */
    private record Carried(long hash, int place, long from) {}

    /** The lines of one partition while they are filled. */
    private final class Range {
        private final HashPartitions.Partition entries;
        private final long limit;
        private long[] lateHashes = new long[64];
        private int[] latePlaces = new int[64];
        private int late;

        Range(int partition) {
            entries = partitions.get(partition);
            long lowest = (long) partition << (64 - HashPartitions.BITS);
            limit = home(lowest | (-1L >>> HashPartitions.BITS)) + 1;
        }

        void fill() {
            long[] chunkHashes = new long[HashPartitions.CHUNK];
            int[] chunkPlaces = new int[HashPartitions.CHUNK];
            int chunk = 0;
            for (int count = entries.read(chunk, chunkHashes, chunkPlaces);
                    count > 0;
                    count = entries.read(++chunk, chunkHashes, chunkPlaces)) {
                for (int i = 0; i < count; i++) {
                    put(chunkHashes[i], chunkPlaces[i]);
                }
            }
            spillLate();
        }

        private void put(long hash, int place) {
            long line = home(hash);
            int tag = IndexLine.tag(hash);
            if (IndexLine.glance(lines, line * IndexLine.BYTES, tag) != 0 && isSettled(line, tag, place)) {
                return;
            }
            int slot = IndexLine.put(lines, line * IndexLine.BYTES, tag);
            if (slot < 0) {
                addLate(hash, place);
            } else {
                setLocator(line, slot, place);
            }
        }

        /**
         * Whether an earlier record on the same document is in the home line; then only one of the two stays. An equal tag
         * alone says little: the records are compared in clear.
         */
        private boolean isSettled(long line, int tag, int place) {
            long at = line * IndexLine.BYTES;
            for (int slot = IndexLine.find(lines, at, tag, 0);
                    slot >= 0;
                    slot = IndexLine.find(lines, at, tag, slot + 1)) {
                int other = locators.getAtIndex(LOCATOR, line * IndexLine.SLOTS + slot);
                int kept = settle(place, other);
                if (kept != DISTINCT) {
                    setLocator(line, slot, kept == FIRST ? place : other);
                    return true;
                }
            }
            return false;
        }

        private int settle(int place, int other) {
            int verdict = resolver.applyAsInt(place, other);
            if (verdict != DISTINCT) {
                synchronized (superseded) {
                    superseded.add(verdict == FIRST ? other : place);
                }
            }
            return verdict;
        }

        private void addLate(long hash, int place) {
            if (late == lateHashes.length) {
                lateHashes = Arrays.copyOf(lateHashes, 2 * late);
                latePlaces = Arrays.copyOf(latePlaces, 2 * late);
            }
            lateHashes[late] = hash;
            latePlaces[late++] = place;
        }

        private void spillLate() {
            Integer[] order = new Integer[late];
            Arrays.setAll(order, i -> i);
            Arrays.sort(order, (a, b) -> Long.compareUnsigned(lateHashes[a], lateHashes[b]));
            for (int i = 0; i < late; i++) {
                int at = order[i];
                if (latePlaces[at] == GONE) {
                    continue;
                }
                for (int j = i + 1; j < late && lateHashes[order[j]] == lateHashes[at]; j++) {
                    int kept = latePlaces[order[j]] == GONE ? DISTINCT : settle(latePlaces[at], latePlaces[order[j]]);
                    if (kept == SECOND) {
                        latePlaces[at] = latePlaces[order[j]];
                    }
                    if (kept != DISTINCT) {
                        latePlaces[order[j]] = GONE;
                    }
                }
                spillWithin(lateHashes[at], latePlaces[at], limit);
            }
        }
    }

    static final int DISTINCT = 0;
    static final int FIRST = 1;
    static final int SECOND = 2;

    /** No record stands here: page 2^24 - 1 is never written. */
    private static final int GONE = -1;
}
