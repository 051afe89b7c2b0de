package org.sarhad.node.hits;

/** A review that cannot be taken. */
public final class HitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    HitException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** What stands in the way. */
    public Reason reason() {
        return reason;
    }

    /** Kinds of obstacle. */
    public enum Reason {
        WORDS_MISSING,
        UNKNOWN_HIT
    }
}
