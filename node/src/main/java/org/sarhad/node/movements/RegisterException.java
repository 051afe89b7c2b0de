package org.sarhad.node.movements;

/** A question that the register does not answer. */
public final class RegisterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    RegisterException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** What was wrong. */
    public Reason reason() {
        return reason;
    }

    /** Kinds of refusal. */
    public enum Reason {
        PURPOSE_MISSING,
        NOBODY_NAMED,
        DAYS_REVERSED,
        /** The search that a look refers to is another officer's, or was made too long ago. */
        SEARCH_NOT_OPEN,
        UNKNOWN_CROSSING
    }
}
