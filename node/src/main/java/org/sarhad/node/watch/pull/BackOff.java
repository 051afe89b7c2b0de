package org.sarhad.node.watch.pull;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait after failures: doubled with each, up to a limit, and drawn at random between half and the whole, so that
 * many nodes do not come back at one moment.
 *
 * @param first the wait after the first failure
 * @param longest the wait that is never passed, unless the server itself asks for more
 */
public record BackOff(Duration first, Duration longest) {
    /** One minute, up to six hours. */
    public static final BackOff DEFAULT = new BackOff(Duration.ofMinutes(1), Duration.ofHours(6));

    /** The most that a server's own wish is followed. */
    private static final Duration MOST = Duration.ofDays(1);

    public BackOff {
        if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException("waits are positive and the longest is not below the first");
        }
    }

    /**
     * The wait before the next attempt.
     *
     * @param failures failures in a row, from 1
     * @param asked what the server asked for, zero where it did not
     */
    public Duration wait(int failures, Duration asked, RandomGenerator random) {
        if (failures < 1) {
            throw new IllegalArgumentException("there was no failure");
        }
        long limit = longest.toMillis();
        long doubled = failures > 40 ? limit : Math.min(limit, first.toMillis() << Math.min(failures - 1, 30));
        long whole = doubled <= 0 ? limit : doubled;
        Duration drawn = Duration.ofMillis(whole / 2 + random.nextLong(whole - whole / 2 + 1));
        Duration wished = asked.compareTo(MOST) > 0 ? MOST : asked;
        return wished.compareTo(drawn) > 0 ? wished : drawn;
    }
}
