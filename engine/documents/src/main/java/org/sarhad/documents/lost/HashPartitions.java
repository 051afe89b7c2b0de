package org.sarhad.documents.lost;

import java.util.ArrayList;
import java.util.List;

/**
 * The hashes of a register that is being built, sorted roughly: by their highest {@value #BITS} bits, which is the order
 * of the index lines. Each hash goes with the place of its record. Several threads add at once, each through its own
 * {@link Stage}, so that a shared partition is locked once for many hashes.
 */
final class HashPartitions {
    static final int BITS = 9;
    static final int COUNT = 1 << BITS;

    private static final int STAGED = 64;
    private static final int CHUNK = 1024;

    private final Partition[] partitions = new Partition[COUNT];

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

    /** Gives a partition away; its memory is free when the caller lets go of it. */
    Partition take(int number) {
        Partition partition = partitions[number];
        partitions[number] = new Partition();
        return partition;
    }

    int size(int number) {
        return partitions[number].size();
    }

    /** The hashes of one partition, in no order. */
    static final class Partition {
        private final List<long[]> hashes = new ArrayList<>();
        private final List<int[]> places = new ArrayList<>();
        private int size;

        private synchronized void append(long[] newHashes, int[] newPlaces, int from, int count) {
            for (int done = 0; done < count; ) {
                int used = size % CHUNK;
                if (used == 0) {
                    hashes.add(new long[CHUNK]);
                    places.add(new int[CHUNK]);
                }
                int part = Math.min(count - done, CHUNK - used);
                System.arraycopy(newHashes, from + done, hashes.getLast(), used, part);
                System.arraycopy(newPlaces, from + done, places.getLast(), used, part);
                size += part;
                done += part;
            }
        }

        synchronized int size() {
            return size;
        }

        long hash(int i) {
            return hashes.get(i / CHUNK)[i % CHUNK];
        }

        int place(int i) {
            return places.get(i / CHUNK)[i % CHUNK];
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
