package org.sarhad.screening.index;

import java.util.Arrays;
import org.sarhad.names.sound.Skeleton;
import org.sarhad.names.sound.Spelling;

/**
 * The keys under which a part of a name is found. Two parts share a key when
 *
 * <ul>
 *   <li>their plain letters, or their sounds, differ by at most one letter added, dropped, replaced or exchanged with its
 *       neighbour, or
 *   <li>one of their skeletons is the same, or, from four classes up, differs by at most one.
 * </ul>
 *
 * <p>Holds buffers: one instance for each thread.
 */
final class PartKeys {
    private static final int LETTERS = 0x2545F491;
    private static final int SKELETON = 0x9E3779B1;
    private static final int LEAST_FOR_SKELETON_DELETES = 4;
    private static final int LEAST_FOR_LETTER_DELETES = 3;

    /** Deletions are tried in the first letters only up to this many. */
    private static final int LONGEST = 24;

    private final Skeleton skeleton = new Skeleton();
    private final byte[] buffer = new byte[2 * Spelling.LIMIT];
    private int[] keys = new int[256];
    private int count;

    /** Computes the keys of a part given by letters and sounds; replaces what was computed before. */
    void of(byte[] letters, int letterCount, byte[] sounds, int soundCount, boolean unvocalised) {
        count = 0;
        deletions(letters, letterCount);
        if (letterCount != soundCount || !Arrays.equals(letters, 0, letterCount, sounds, 0, soundCount)) {
            deletions(sounds, soundCount);
        }
        skeleton.of(sounds, 0, soundCount, unvocalised);
        for (int k = 0; k < skeleton.count(); k++) {
            skeletonKeys(k);
        }
        distinct();
    }

    /** Computes the keys of a parsed part. */
    void of(Spelling spelling) {
        byte[] letters = buffer;
        int letterCount = spelling.copyLetters(letters, 0);
        byte[] sounds = new byte[spelling.length()];
        spelling.copySounds(sounds, 0);
        of(letters, letterCount, sounds, sounds.length, spelling.unvocalised());
    }

    int count() {
        return count;
    }

    int key(int index) {
        return keys[index];
    }

    private void deletions(byte[] codes, int size) {
        int whole = Math.min(size, LONGEST);
        add(hash(codes, whole, -1, LETTERS));
        if (size < LEAST_FOR_LETTER_DELETES) {
            return;
        }
        for (int skip = 0; skip < whole; skip++) {
            if (skip == 0 || codes[skip] != codes[skip - 1]) {
                add(hash(codes, whole, skip, LETTERS));
            }
        }
    }

    private void skeletonKeys(int which) {
        int size = skeleton.length(which);
        for (int i = 0; i < size; i++) {
            buffer[Spelling.LIMIT + i] = skeleton.symbol(which, i);
        }
        if (size == 0) {
            return;
        }
        add(hashSkeleton(size, -1));
        if (size >= LEAST_FOR_SKELETON_DELETES) {
            for (int skip = 0; skip < size; skip++) {
                add(hashSkeleton(size, skip));
            }
        }
    }

    private int hashSkeleton(int size, int skip) {
        int h = SKELETON;
        for (int i = 0; i < size; i++) {
            if (i != skip) {
                h = (h ^ buffer[Spelling.LIMIT + i]) * 0x01000193;
            }
        }
        return mix(h);
    }

    private static int hash(byte[] codes, int size, int skip, int seed) {
        int h = seed;
        for (int i = 0; i < size; i++) {
            if (i != skip) {
                h = (h ^ codes[i]) * 0x01000193;
            }
        }
        return mix(h);
    }

    private static int mix(int h) {
        int x = h;
        x ^= x >>> 16;
        x *= 0x85EBCA6B;
        x ^= x >>> 13;
        x *= 0xC2B2AE35;
        x ^= x >>> 16;
        return x;
    }

    private void add(int key) {
        if (count == keys.length) {
            keys = Arrays.copyOf(keys, count * 2);
        }
        keys[count++] = key;
    }

    private void distinct() {
        Arrays.sort(keys, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || keys[i] != keys[i - 1]) {
                keys[kept++] = keys[i];
            }
        }
        count = kept;
    }
}
