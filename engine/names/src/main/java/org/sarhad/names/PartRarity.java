package org.sarhad.names;

import org.sarhad.names.sound.Spelling;

/** How rare a part of a name is among people: the negative natural logarithm of the share who bear it. */
@FunctionalInterface
public interface PartRarity {
    /** The rarity of a part. */
    float of(Spelling spelling);

    /** Rarity among people everywhere, as shipped. */
    static PartRarity population() {
        return PopulationRarity.SHIPPED;
    }

    /** What is assumed of a part of which nothing is known: rare, but the shorter the less so. */
    static float unknown(int sounds) {
        return Math.min(10.5f, 1.5f + 1.5f * sounds);
    }
}
