package org.sarhad.node.safeguards;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sarhad.node.access.Officer;
import org.sarhad.node.settings.NodeSettings;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tries to break every safeguard for which an attempt exists; only on a node of invented people. */
@Component
@Lazy
public final class SafeguardRun {
    private final LaneAttempts lane;
    private final RegisterAttempts register;
    private final NodeSettings settings;

    SafeguardRun(LaneAttempts lane, RegisterAttempts register, NodeSettings settings) {
        this.lane = lane;
        this.register = register;
        this.settings = settings;
    }

    /** How a safeguard stands. */
    public enum Standing {
        OK,
        FAILED,
        /** There is no attempt against it: it is not built, or not yet tried by this run. */
        ABSENT
    }

    /**
     * What came of one safeguard.
     *
     * @param safeguard which
     * @param standing how it stands
     * @param detail what broke; empty where nothing did
     */
    public record Outcome(Safeguard safeguard, Standing standing, String detail) {}

    /** Something that must not succeed, or must leave what it should. */
    @FunctionalInterface
    interface Attempt {
        /** Throws {@link AssertionError} where the safeguard gives way. */
        void run();
    }

    /**
     * Runs every attempt as an officer.
     *
     * @throws IllegalStateException on a node that is not an exercise
     */
    public List<Outcome> run(Officer officer) {
        if (!settings.exercise()) {
            throw new IllegalStateException("safeguards are tried on invented people only");
        }
        Map<Safeguard, Attempt> attempts = new EnumMap<>(Safeguard.class);
        attempts.putAll(lane.attempts(officer));
        attempts.putAll(register.attempts(officer));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(officer, null, List.of()));
        SecurityContextHolder.setContext(context);
        try {
            return Arrays.stream(Safeguard.values())
                    .map(safeguard -> outcome(safeguard, attempts.get(safeguard)))
                    .toList();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static Outcome outcome(Safeguard safeguard, @org.jspecify.annotations.Nullable Attempt attempt) {
        if (attempt == null) {
            return new Outcome(safeguard, Standing.ABSENT, "");
        }
        try {
            attempt.run();
            return new Outcome(safeguard, Standing.OK, "");
        } catch (AssertionError | RuntimeException e) {
            return new Outcome(safeguard, Standing.FAILED, String.valueOf(e.getMessage()));
        }
    }
}
