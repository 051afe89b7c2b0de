package org.sarhad.node.losses;

/** A report of a loss is not possible as it stands. */
final class LossException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why, as a stable code; pages show the message {@code losses.error.CODE}. */
    enum Reason {
        NUMBER,
        TYPE,
        STATE,
        KIND,
        LOST_ON,
        VALID_UNTIL,
        REVIEW,
        AUTHORITY,
        REFERENCE,
        REPORTED_ALREADY,
        UNKNOWN,
        REASON_MISSING
    }

    private final Reason reason;

    LossException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
