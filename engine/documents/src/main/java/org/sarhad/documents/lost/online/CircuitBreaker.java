package org.sarhad.documents.lost.online;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Keeps questions away from a service that has just failed several times in a row; after a pause lets one through to see
 * whether it has recovered. Safe for many threads.
 */
public final class CircuitBreaker {
    private final int failuresToOpen;
    private final Duration pause;
    private final InstantSource clock;
    private int failures;
    private Instant opened = Instant.MIN;
    private boolean trying;

    /**
     * @param failuresToOpen failures in a row after which no question is let through
     * @param pause how long
     */
    public CircuitBreaker(int failuresToOpen, Duration pause, InstantSource clock) {
        if (failuresToOpen < 1 || pause.isNegative()) {
            throw new IllegalArgumentException("needs at least one failure and a pause");
        }
        this.failuresToOpen = failuresToOpen;
        this.pause = pause;
        this.clock = clock;
    }

    /** Whether a question may go through; whoever is told so must say afterwards how it went. */
    public synchronized boolean permits() {
        if (failures < failuresToOpen) {
            return true;
        }
        if (trying || clock.instant().isBefore(opened.plus(pause))) {
            return false;
        }
        trying = true;
        return true;
    }

    /** The question was answered. */
    public synchronized void succeeded() {
        failures = 0;
        trying = false;
    }

    /** The question was not answered. */
    public synchronized void failed() {
        failures = Math.min(failures + 1, failuresToOpen);
        if (failures == failuresToOpen) {
            opened = clock.instant();
        }
        trying = false;
    }

    /** Whether questions are kept away now. */
    public synchronized boolean isOpen() {
        return failures == failuresToOpen && clock.instant().isBefore(opened.plus(pause));
    }
}
