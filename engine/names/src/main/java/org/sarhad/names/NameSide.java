package org.sarhad.names;

import java.util.Arrays;
import org.sarhad.names.sound.PartVariants;
import org.sarhad.names.sound.Spelling;

/**
 * The compared parts of one name, laid out for the aligner; reused from name to name. One instance for each thread.
 */
public final class NameSide {
    /** Names with more compared parts are cut to this many. */
    public static final int MOST_PARTS = 14;

    byte[] sounds = new byte[MOST_PARTS * Spelling.LIMIT];
    final int[] from = new int[MOST_PARTS];
    final int[] length = new int[MOST_PARTS];
    final boolean[] unvocalised = new boolean[MOST_PARTS];
    final boolean[] initial = new boolean[MOST_PARTS];
    final boolean[] number = new boolean[MOST_PARTS];
    final NamePart.Role[] role = new NamePart.Role[MOST_PARTS];
    final int[] variant = new int[MOST_PARTS];
    final float[] rarity = new float[MOST_PARTS];
    boolean truncated;
    int count;
    private final byte[] own = sounds;
    private int used;

    /** Begins a name whose sounds are copied in. */
    public NameSide clear() {
        sounds = own;
        count = 0;
        used = 0;
        truncated = false;
        return this;
    }

    /** Begins a name whose sounds lie in a pool that is not changed. */
    public NameSide clear(byte[] pool) {
        clear();
        sounds = pool;
        return this;
    }

    /** How many parts there are. */
    public int count() {
        return count;
    }

    /** Says whether the end of the name may have been cut off. */
    public void truncated(boolean value) {
        truncated = value;
    }

    /** Adds a parsed part; {@code rarity} is the negative logarithm of how many people bear it. */
    public void add(NamePart part, float rarity) {
        if (count < MOST_PARTS) {
            int size = part.spelling().copySounds(sounds, used);
            add(
                    used,
                    size,
                    part.spelling().unvocalised(),
                    part.kind(),
                    part.role(),
                    PartVariants.SHIPPED.id(part.spelling()),
                    rarity);
            used += size;
        }
    }

    /** Adds a part whose sounds lie in the pool. */
    public void add(
            int start,
            int size,
            boolean isUnvocalised,
            NamePart.Kind kind,
            NamePart.Role partRole,
            int partVariant,
            float partRarity) {
        if (count == MOST_PARTS) {
            return;
        }
        from[count] = start;
        length[count] = size;
        unvocalised[count] = isUnvocalised;
        initial[count] = kind == NamePart.Kind.INITIAL;
        number[count] = kind == NamePart.Kind.NUMBER;
        role[count] = partRole;
        variant[count] = partVariant;
        rarity[count++] = partRarity;
    }

    /** Where in {@link #sounds} a part begins. */
    public int from(int part) {
        return from[part];
    }

    /** How many sounds a part has. */
    public int length(int part) {
        return length[part];
    }

    /** The array that holds the sounds. */
    public byte[] sounds() {
        return sounds;
    }

    /** Whether a part comes from a script that leaves vowels unwritten. */
    public boolean unvocalised(int part) {
        return unvocalised[part];
    }

    /** The id of a part among those that have variants. */
    public int variant(int part) {
        return variant[part];
    }

    /** How rare a part is. */
    public float rarity(int part) {
        return rarity[part];
    }

    /** Weighs a part anew. */
    public void rarity(int part, float value) {
        rarity[part] = value;
    }

    float raritySum() {
        float sum = 0;
        for (int i = 0; i < count; i++) {
            sum += rarity[i];
        }
        return sum;
    }

    @Override
    public String toString() {
        return Arrays.toString(Arrays.copyOf(from, count));
    }
}
