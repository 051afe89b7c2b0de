package org.sarhad.node.checkpoint;

/** A request about a check that cannot be met as the check stands. */
public final class CheckException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    CheckException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** What stands in the way. */
    public Reason reason() {
        return reason;
    }

    /** Kinds of obstacle. */
    public enum Reason {
        UNKNOWN_CHECK,
        /** Another decision was made already. */
        ALREADY_DECIDED,
        /** The same idempotency key came with another decision. */
        KEY_REUSED,
        /** The officer's line may not decide on a check that stands there. */
        OTHER_LINE
    }
}
