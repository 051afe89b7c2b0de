package org.sarhad.screening.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.sarhad.names.NameAligner;
import org.sarhad.names.sound.PartDistance;
import org.sarhad.names.sound.PartVariants;
import org.sarhad.names.sound.SoundDistance;
import org.sarhad.names.sound.Spelling;

/**
 * Finds the parts of a vocabulary that may stand for a part of a query, and remembers what it found: names repeat. Holds
 * buffers: one instance for each thread and index.
 */
final class SimilarParts {
    private static final int REMEMBERED = 8_192;

    /**
     * The similar parts of one query part, in the order of their numbers, with the cost of each in hundredths of a nat.
     */
    static final class Found {
        private static final Found NONE = new Found(new int[0], new int[0]);
        final int[] parts;
        final int[] costs;

        private Found(int[] parts, int[] costs) {
            this.parts = parts;
            this.costs = costs;
        }

        /** The cost of a part, or {@link SoundDistance#TOO_FAR} for one that is not similar. */
        int cost(int part) {
            int at = Arrays.binarySearch(parts, part);
            return at >= 0 ? costs[at] : SoundDistance.TOO_FAR;
        }
    }

    private final Vocabulary vocabulary;
    private final PartKeys keys = new PartKeys();
    private final PartDistance distance = new PartDistance();
    private final Map<Spelling, Found> remembered = new HashMap<>();
    private final byte[] sounds = new byte[Spelling.LIMIT];
    private final int[] seen;
    private int round;
    private long[] found = new long[1024];
    private int count;

    SimilarParts(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        seen = new int[vocabulary.size()];
    }

    static Found none() {
        return Found.NONE;
    }

    Found of(Spelling spelling, int variant) {
        Found known = remembered.get(spelling);
        if (known != null) {
            return known;
        }
        Found fresh = search(spelling, variant);
        if (remembered.size() >= REMEMBERED) {
            remembered.clear();
        }
        remembered.put(spelling, fresh);
        return fresh;
    }

    private Found search(Spelling spelling, int variant) {
        count = 0;
        round++;
        int size = spelling.copySounds(sounds, 0);
        keys.of(spelling);
        customary(variant);
        for (int k = 0; k < keys.count(); k++) {
            int key = keys.key(k);
            for (int position = vocabulary.table.from(key); vocabulary.table.holds(position, key); position++) {
                verify(vocabulary.table.part(position), size, spelling.unvocalised());
            }
        }
        Arrays.sort(found, 0, count);
        int[] parts = new int[count];
        int[] costs = new int[count];
        for (int i = 0; i < count; i++) {
            parts[i] = (int) (found[i] >> 32);
            costs[i] = (int) found[i];
        }
        return new Found(parts, costs);
    }

    /** Parts that are customarily written for the query part; where the sounds are nearer still, those count. */
    private void customary(int variant) {
        if (variant == PartVariants.NONE) {
            return;
        }
        int[] others = PartVariants.SHIPPED.variants(variant);
        for (int k = 0; k < others.length; k++) {
            int cost = PartVariants.SHIPPED.cost(variant, k);
            for (int part : vocabulary.variantParts[others[k]]) {
                if (seen[part] != round) {
                    seen[part] = round;
                    add(part, cost);
                }
            }
        }
    }

    private void verify(int part, int size, boolean unvocalised) {
        if (seen[part] == round) {
            return;
        }
        seen[part] = round;
        int offset = vocabulary.offsets[part];
        int length = vocabulary.offsets[part + 1] - offset;
        int limit = NameAligner.limit(vocabulary.rarity[part], Math.min(size, length));
        int cost = distance.between(
                sounds, 0, size, unvocalised, vocabulary.sounds, offset, length, vocabulary.unvocalised[part], limit);
        if (cost < SoundDistance.TOO_FAR) {
            add(part, cost);
        }
    }

    private void add(int part, int cost) {
        if (count == found.length) {
            found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = (long) part << 32 | cost;
    }
}
