package org.sarhad.bench.screening;

/** The similarity of Jaro and Winkler, as the yardstick of a plain matcher; from 0 to 1. */
final class JaroWinkler {
    private static final double PREFIX_WEIGHT = 0.1;
    private static final int LONGEST_PREFIX = 4;
    private final boolean[] taken = new boolean[256];
    private final boolean[] matched = new boolean[256];

    double similarity(String a, String b) {
        int n = Math.min(a.length(), taken.length);
        int m = Math.min(b.length(), taken.length);
        if (n == 0 || m == 0) {
            return 0;
        }
        int window = Math.max(0, Math.max(n, m) / 2 - 1);
        java.util.Arrays.fill(taken, 0, m, false);
        java.util.Arrays.fill(matched, 0, n, false);
        int common = 0;
        for (int i = 0; i < n; i++) {
            for (int j = Math.max(0, i - window); j < Math.min(m, i + window + 1); j++) {
                if (!taken[j] && a.charAt(i) == b.charAt(j)) {
                    taken[j] = true;
                    matched[i] = true;
                    common++;
                    break;
                }
            }
        }
        if (common == 0) {
            return 0;
        }
        int exchanged = 0;
        int j = 0;
        for (int i = 0; i < n; i++) {
            if (matched[i]) {
                while (!taken[j]) {
                    j++;
                }
                exchanged += a.charAt(i) == b.charAt(j++) ? 0 : 1;
            }
        }
        double share = common;
        double jaro = (share / n + share / m + (share - exchanged / 2.0) / share) / 3;
        int prefix = 0;
        while (prefix < Math.min(LONGEST_PREFIX, Math.min(n, m)) && a.charAt(prefix) == b.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
    }
}
