package org.sarhad.names.sound;

/**
 * The cost of one part of a name standing for another: by sounds, or by stem and ending where that is cheaper.
 *
 * <p>Holds buffers: one instance for each thread.
 */
public final class PartDistance {
    private static final int WORTH_A_SECOND_LOOK = 150;
    private final SoundDistance sounds = new SoundDistance();

    /**
     * The cost in hundredths of a nat, or {@link SoundDistance#TOO_FAR} above the limit.
     */
    public int between(
            byte[] a,
            int aFrom,
            int aLength,
            boolean aUnvocalised,
            byte[] b,
            int bFrom,
            int bLength,
            boolean bUnvocalised,
            int limit) {
        SoundCosts costs = SoundDistance.costs(aUnvocalised, bUnvocalised);
        int plain = sounds.between(a, aFrom, aLength, b, bFrom, bLength, costs, limit);
        if (plain <= WORTH_A_SECOND_LOOK || aUnvocalised || bUnvocalised) {
            return plain;
        }
        int endingA = Endings.of(a, aFrom, aLength);
        int endingB = Endings.of(b, bFrom, bLength);
        if (endingA < 0 && endingB < 0) {
            return plain;
        }
        int ending = Endings.cost(endingA, endingB);
        if (ending >= Math.min(plain, limit)) {
            return plain;
        }
        int stem = sounds.between(
                a,
                aFrom,
                aLength - Endings.length(endingA),
                b,
                bFrom,
                bLength - Endings.length(endingB),
                costs,
                Math.min(plain, limit) - ending);
        return stem == SoundDistance.TOO_FAR ? plain : Math.min(plain, stem + ending);
    }
}
