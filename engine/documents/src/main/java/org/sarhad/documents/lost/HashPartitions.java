package org.sarhad.documents.lost;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hashes of a register that is being built, sorted roughly: by their highest {@value #BITS} bits, which is the order
 * of the index lines. Each hash goes with the place of its record. Several threads add at once, each through its own
 * {@link Stage}, so that a shared partition is locked once for many hashes.
 *
 * <p>Twelve bytes a record, outside the heap: the collector would otherwise copy what lives until the end.
 */
final class HashPartitions implements AutoCloseable {
    static final int BITS = 9;
    static final int COUNT = 1 << BITS;

    /** Hashes in a chunk: their eight bytes side by side, then the four bytes of their places. */
    static final int CHUNK = 1024;

    private static final int STAGED = 64;
    private static final long CHUNK_BYTES = CHUNK * (Long.BYTES + Integer.BYTES);
    private static final long SLAB_BYTES = 1024 * CHUNK_BYTES;

    private final Arena arena = Arena.ofShared();
    private final Partition[] partitions = new Partition[COUNT];
    private @Nullable MemorySegment slab;
    private long slabUsed;

    HashPartitions() {
        for (int i = 0; i < COUNT; i++) {
            partitions[i] = new Partition();
        }
    }

    long total() {
        long total = 0;
        for (Partition partition : partitions) {
            total += partition.size();
        }
        return total;
    }

    Partition get(int number) {
        return partitions[number];
    }

    private synchronized MemorySegment newChunk() {
        MemorySegment current = slab;
        if (current == null || slabUsed == SLAB_BYTES) {
            current = ResidentMemory.allocate(SLAB_BYTES, arena);
            slab = current;
            slabUsed = 0;
        }
        MemorySegment chunk = current.asSlice(slabUsed, CHUNK_BYTES);
        slabUsed += CHUNK_BYTES;
        return chunk;
    }

    /** Frees all memory. */
    @Override
    public void close() {
        arena.close();
    }

    /** The hashes of one partition, in no order. */
    final class Partition {
        private final List<MemorySegment> chunks = new ArrayList<>();
        private int size;

        private synchronized void append(long[] hashes, int[] places, int from, int count) {
            for (int done = 0; done < count; ) {
                int used = size % CHUNK;
                if (used == 0) {
                    chunks.add(newChunk());
                }
                MemorySegment chunk = chunks.getLast();
                int part = Math.min(count - done, CHUNK - used);
                MemorySegment.copy(hashes, from + done, chunk, ValueLayout.JAVA_LONG, (long) used * Long.BYTES, part);
                MemorySegment.copy(places, from + done, chunk, ValueLayout.JAVA_INT, placesAt(used), part);
                size += part;
                done += part;
            }
        }

        synchronized int size() {
            return size;
        }

        /** Copies one chunk, the first being 0, and gives how many hashes it holds: 0 past the last chunk. */
        int read(int chunk, long[] hashes, int[] places) {
            int count = Math.min(CHUNK, size() - chunk * CHUNK);
            if (count <= 0) {
                return 0;
            }
            MemorySegment.copy(chunks.get(chunk), ValueLayout.JAVA_LONG, 0, hashes, 0, count);
            MemorySegment.copy(chunks.get(chunk), ValueLayout.JAVA_INT, placesAt(0), places, 0, count);
            return count;
        }

        private static long placesAt(int used) {
            return (long) CHUNK * Long.BYTES + (long) used * Integer.BYTES;
        }
    }

    /** One thread's way in. */
    final class Stage {
        private final long[] hashes = new long[COUNT * STAGED];
        private final int[] places = new int[COUNT * STAGED];
        private final byte[] used = new byte[COUNT];

        void add(long hash, int place) {
            int partition = (int) (hash >>> (64 - BITS));
            int at = partition * STAGED + used[partition];
            hashes[at] = hash;
            places[at] = place;
            if (++used[partition] == STAGED) {
                flush(partition);
            }
        }

        void flush() {
            for (int partition = 0; partition < COUNT; partition++) {
                flush(partition);
            }
        }

        private void flush(int partition) {
            partitions[partition].append(hashes, places, partition * STAGED, used[partition]);
            used[partition] = 0;
        }
    }
}
