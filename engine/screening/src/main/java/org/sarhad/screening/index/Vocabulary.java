package org.sarhad.screening.index;

import java.util.Arrays;
import org.sarhad.names.PartRarity;
import org.sarhad.names.sound.PartVariants;
import org.sarhad.names.sound.Spelling;

/** Every different part that occurs in the names of an index, with its sounds, its rarity and the keys that find it. */
public final class Vocabulary {
    final byte[] sounds;
    final int[] offsets;
    final boolean[] unvocalised;
    final float[] rarity;

    /** The id of each part among those that have variants. */
    final int[] variant;

    /** The parts that have each variant id. */
    final int[][] variantParts;

    final KeyTable table;

    private Vocabulary(
            byte[] sounds,
            int[] offsets,
            boolean[] unvocalised,
            float[] rarity,
            int[] variant,
            int[][] variantParts,
            KeyTable table) {
        this.sounds = sounds;
        this.offsets = offsets;
        this.unvocalised = unvocalised;
        this.rarity = rarity;
        this.variant = variant;
        this.variantParts = variantParts;
        this.table = table;
    }

    /** How many parts there are. */
    public int size() {
        return rarity.length;
    }

    /** Collects parts and numbers them in the order of their first coming. */
    static final class Builder {
        private byte[] sounds = new byte[1 << 16];
        private final Ints offsets = new Ints(1 << 12);
        private byte[] plain = new byte[1 << 16];
        private final Ints plainOffsets = new Ints(1 << 12);
        private int plainUsed;
        private boolean[] unvocalised = new boolean[1 << 12];
        private int[] bearers = new int[1 << 12];
        private float[] common = new float[1 << 12];
        private final Ints variant = new Ints(1 << 12);
        private final int[][] variantParts = new int[PartVariants.SHIPPED.size()][];
        private long[] pairs = new long[1 << 15];
        private int pairCount;
        private int[] slots = new int[1 << 13];
        private int used;
        private final PartKeys keys = new PartKeys();
        private final PartRarity rarity;
        private final byte[] letters = new byte[Spelling.LIMIT];
        private final byte[] heard = new byte[Spelling.LIMIT];

        Builder(PartRarity rarity) {
            this.rarity = rarity;
            offsets.add(0);
            plainOffsets.add(0);
            Arrays.fill(slots, -1);
            Arrays.fill(variantParts, new int[0]);
        }

        int size() {
            return offsets.size() - 1;
        }

        /** The number of a part, new if it has not come before. */
        int number(Spelling spelling) {
            int count = spelling.copySounds(heard, 0);
            int letterCount = spelling.copyLetters(letters, 0);
            boolean mute = spelling.unvocalised();
            int slot = slot(letterCount, count, mute);
            if (slots[slot] >= 0) {
                return slots[slot];
            }
            int part = append(spelling, letterCount, count, mute);
            slots[slot] = part;
            if (size() * 2 > slots.length) {
                rehash();
            }
            return part;
        }

        void bornBy(int part) {
            bearers[part]++;
        }

        private int slot(int letterCount, int count, boolean mute) {
            int h = mute ? 7 : 3;
            for (int i = 0; i < letterCount; i++) {
                h = h * 31 + letters[i];
            }
            int mask = slots.length - 1;
            int slot = ((h * 0x9E3779B1) >>> 7) & mask;
            while (slots[slot] >= 0 && !equal(slots[slot], letterCount, count, mute)) {
                slot = slot + 1 & mask;
            }
            return slot;
        }

        private boolean equal(int part, int letterCount, int count, boolean mute) {
            return unvocalised[part] == mute
                    && Arrays.equals(plain, plainOffsets.get(part), plainOffsets.get(part + 1), letters, 0, letterCount)
                    && Arrays.equals(sounds, offsets.get(part), offsets.get(part + 1), heard, 0, count);
        }

        private int append(Spelling spelling, int letterCount, int count, boolean mute) {
            int part = size();
            if (used + count > sounds.length) {
                sounds = Arrays.copyOf(sounds, sounds.length * 2);
            }
            System.arraycopy(heard, 0, sounds, used, count);
            used += count;
            offsets.add(used);
            if (plainUsed + letterCount > plain.length) {
                plain = Arrays.copyOf(plain, plain.length * 2);
            }
            System.arraycopy(letters, 0, plain, plainUsed, letterCount);
            plainUsed += letterCount;
            plainOffsets.add(plainUsed);
            if (part == unvocalised.length) {
                unvocalised = Arrays.copyOf(unvocalised, part * 2);
                bearers = Arrays.copyOf(bearers, part * 2);
                common = Arrays.copyOf(common, part * 2);
            }
            unvocalised[part] = mute;
            common[part] = rarity.of(spelling);
            int id = PartVariants.SHIPPED.id(spelling);
            variant.add(id);
            if (id != PartVariants.NONE) {
                int[] known = variantParts[id];
                variantParts[id] = Arrays.copyOf(known, known.length + 1);
                variantParts[id][known.length] = part;
            }
            keys.of(letters, letterCount, heard, count, mute);
            for (int i = 0; i < keys.count(); i++) {
                if (pairCount == pairs.length) {
                    pairs = Arrays.copyOf(pairs, pairCount + (pairCount >> 1));
                }
                pairs[pairCount++] = KeyTable.pair(keys.key(i), part);
            }
            return part;
        }

        private void rehash() {
            slots = new int[slots.length * 2];
            Arrays.fill(slots, -1);
            for (int part = 0; part < size(); part++) {
                int count = offsets.get(part + 1) - offsets.get(part);
                int letterCount = plainOffsets.get(part + 1) - plainOffsets.get(part);
                System.arraycopy(sounds, offsets.get(part), heard, 0, count);
                System.arraycopy(plain, plainOffsets.get(part), letters, 0, letterCount);
                slots[slot(letterCount, count, unvocalised[part])] = part;
            }
        }

        /** The vocabulary, with parts weighed by how many of the names bear them. */
        Vocabulary build(int names) {
            float[] weights = new float[size()];
            double log = Math.log(names + 20_000.0);
            for (int part = 0; part < weights.length; part++) {
                float own = (float) (log - Math.log(bearers[part] + 0.5));
                weights[part] = Math.max(1f, Math.min(common[part], own));
            }
            KeyTable table = new KeyTable(pairs, pairCount);
            return new Vocabulary(
                    Arrays.copyOf(sounds, used),
                    offsets.trimmed(),
                    Arrays.copyOf(unvocalised, size()),
                    weights,
                    variant.trimmed(),
                    variantParts,
                    table);
        }
    }
}
