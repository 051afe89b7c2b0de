package org.sarhad.node.checkpoint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sarhad.node.checkpoint.decision.Circumstances.Line;
import org.sarhad.node.checkpoint.decision.DecisionKind;
import org.sarhad.node.checkpoint.decision.Reason;

/**
 * A decision that was made.
 *
 * @param kind the decision
 * @param officer sign-in name of the officer who made it
 * @param line where the officer stood
 * @param at when
 * @param reason the reason chosen, where one was needed
 * @param words the officer's words
 */
public record MadeDecision(
        DecisionKind kind,
        String officer,
        Line line,
        Instant at,
        @Nullable Reason reason,
        String words) {}
