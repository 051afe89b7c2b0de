package org.sarhad.bench.lost;

import java.util.Arrays;

/** Measured times of single calls, and their quantiles, without the cost of reading the clock. */
final class Durations {
    private final long[] nanos;
    private final long clock = clockCost();
    private int count;
    private boolean sorted;

    Durations(int most) {
        nanos = new long[most];
    }

    void add(long measured) {
        nanos[count++] = Math.max(0, measured - clock);
        sorted = false;
    }

    int count() {
        return count;
    }

    /** The value below which that share of the calls lies. */
    double quantile(double share) {
        if (!sorted) {
            Arrays.sort(nanos, 0, count);
            sorted = true;
        }
        return nanos[(int) Math.min(count - 1, Math.round(share * count))];
    }

    /** The least that a measured empty call takes: the median of many. */
    private static long clockCost() {
        long[] costs = new long[20_001];
        for (int i = 0; i < costs.length; i++) {
            long start = System.nanoTime();
            costs[i] = System.nanoTime() - start;
        }
        Arrays.sort(costs);
        return costs[costs.length / 2];
    }
}
