package org.sarhad.names.sound;

/**
 * The least cost of turning one sequence of sounds into another, by additions, replacements and exchanges of neighbours.
 *
 * <p>Holds buffers: one instance for each thread.
 */
public final class SoundDistance {
    /** Returned when every way costs more than the limit. */
    public static final int TOO_FAR = Integer.MAX_VALUE / 4;

    private static final int WIDTH = 2 * Spelling.LIMIT + 2;
    private int[] current = new int[WIDTH];
    private int[] above = new int[WIDTH];
    private int[] twoAbove = new int[WIDTH];

    /** The cost table for a pair of spellings. */
    public static SoundCosts costs(boolean unvocalised, boolean otherUnvocalised) {
        if (unvocalised != otherUnvocalised) {
            return SoundCosts.MIXED;
        }
        return unvocalised ? SoundCosts.UNVOCALISED : SoundCosts.VOCALISED;
    }

    /**
     * The cost in hundredths of a nat.
     *
     * @param limit give up beyond this cost
     * @return the cost, or {@link #TOO_FAR} when it is above the limit
     */
    public int between(
            byte[] a, int aFrom, int aLength, byte[] b, int bFrom, int bLength, SoundCosts costs, int limit) {
        current[0] = 0;
        for (int j = 1; j <= bLength; j++) {
            current[j] = current[j - 1] + costs.added(b[bFrom + j - 1]);
        }
        for (int i = 1; i <= aLength; i++) {
            rotate();
            int x = a[aFrom + i - 1];
            int dropped = costs.added(x);
            current[0] = above[0] + dropped;
            int least = current[0];
            for (int j = 1; j <= bLength; j++) {
                int y = b[bFrom + j - 1];
                int best = above[j - 1] + costs.replaced(x, y);
                best = Math.min(best, above[j] + dropped);
                best = Math.min(best, current[j - 1] + costs.added(y));
                if (i > 1 && j > 1 && x == b[bFrom + j - 2] && y == a[aFrom + i - 2]) {
                    best = Math.min(best, twoAbove[j - 2] + SoundCosts.SLIP_EXCHANGED);
                }
                current[j] = best;
                least = Math.min(least, best);
            }
            if (least > limit) {
                return TOO_FAR;
            }
        }
        return current[bLength] > limit ? TOO_FAR : current[bLength];
    }

    private void rotate() {
        int[] freed = twoAbove;
        twoAbove = above;
        above = current;
        current = freed;
    }
}
