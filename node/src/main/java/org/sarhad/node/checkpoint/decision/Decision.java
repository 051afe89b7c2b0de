package org.sarhad.node.checkpoint.decision;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one officer decided.
 *
 * @param kind the decision
 * @param officer the officer's sign-in name; blank where a machine alone asked, which no adverse decision survives
 * @param reason the reason chosen
 * @param words the officer's own words
 */
public record Decision(
        DecisionKind kind, String officer, @Nullable Reason reason, String words) {
    public Decision {
        Objects.requireNonNull(kind, "kind");
        officer = officer.strip();
        words = words.strip();
    }

    /** A decision that needs no reason. */
    public static Decision of(DecisionKind kind, String officer) {
        return new Decision(kind, officer, null, "");
    }

    /** The reason chosen, if any. */
    public Optional<Reason> chosenReason() {
        return Optional.ofNullable(reason);
    }
}
