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
    private final int[] first = new int[WIDTH];
    private final int[] second = new int[WIDTH];
    private final int[] third = new int[WIDTH];

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
        long one = SoundCosts.set(a, aFrom, aLength);
        long other = SoundCosts.set(b, bFrom, bLength);
        if (!costs.atMost(one, other, limit)) {
            return TOO_FAR;
        }
        return exact(a, aFrom, aLength, b, bFrom, bLength, costs, limit);
    }

    /** The cost without a bound before it; arrays are held in local variables because this is the innermost loop of all. */
    int exact(byte[] a, int aFrom, int aLength, byte[] b, int bFrom, int bLength, SoundCosts costs, int limit) {
        short[] added = costs.additions();
        short[] replaced = costs.replacements();
        int[] row = first;
        int[] above = second;
        int[] twoAbove = third;
        row[0] = 0;
        for (int j = 1; j <= bLength; j++) {
            row[j] = row[j - 1] + added[b[bFrom + j - 1]];
        }
        int before = 0;
        for (int i = 1; i <= aLength; i++) {
            int[] freed = twoAbove;
            twoAbove = above;
            above = row;
            row = freed;
            int x = a[aFrom + i - 1];
            int dropped = added[x];
            int left = above[0] + dropped;
            row[0] = left;
            int least = left;
            int previous = 0;
            for (int j = 1; j <= bLength; j++) {
                int y = b[bFrom + j - 1];
                int best = Math.min(above[j - 1] + replaced[x * SoundCosts.N + y], above[j] + dropped);
                best = Math.min(best, left + added[y]);
                if (x == previous && y == before) {
                    best = Math.min(best, twoAbove[j - 2] + SoundCosts.SLIP_EXCHANGED);
                }
                row[j] = best;
                least = Math.min(least, best);
                left = best;
                previous = y;
            }
            if (least > limit) {
                return TOO_FAR;
            }
            before = x;
        }
        return row[bLength] > limit ? TOO_FAR : row[bLength];
    }
}
