package org.sarhad.screening.index;

import java.util.Arrays;

/** An immutable map from keys to the parts that bear them: keys in order, with a directory over their first bits. */
final class KeyTable {
    private final int[] keys;
    private final int[] parts;
    private final int[] directory;
    private final int shift;

    /** Builds a table from pairs of key (upper half, unsigned) and part (lower half); sorts the array in place. */
    KeyTable(long[] pairs, int count) {
        Arrays.parallelSort(pairs, 0, count);
        int bits = Math.clamp(32 - Integer.numberOfLeadingZeros(Math.max(1, count)), 4, 24);
        shift = 32 - bits;
        keys = new int[count];
        parts = new int[count];
        directory = new int[(1 << bits) + 1];
        int bucket = 0;
        for (int i = 0; i < count; i++) {
            int key = (int) ((pairs[i] >>> 32) ^ 0x80000000L);
            keys[i] = key;
            parts[i] = (int) pairs[i];
            while (bucket <= key >>> shift) {
                directory[bucket++] = i;
            }
        }
        while (bucket < directory.length) {
            directory[bucket++] = count;
        }
    }

    /** A pair as the constructor takes it; keys sort as unsigned numbers. */
    static long pair(int key, int part) {
        return ((long) (key ^ 0x80000000) << 32) | (part & 0xFFFFFFFFL);
    }

    /** The first position that may hold the key. */
    int from(int key) {
        int i = directory[key >>> shift];
        int end = directory[(key >>> shift) + 1];
        while (i < end && keys[i] != key) {
            i++;
        }
        return i;
    }

    /** Whether a position holds the key. */
    boolean holds(int position, int key) {
        return position < keys.length && keys[position] == key;
    }

    /** The part at a position. */
    int part(int position) {
        return parts[position];
    }
}
