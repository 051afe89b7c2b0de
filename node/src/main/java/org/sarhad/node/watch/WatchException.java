package org.sarhad.node.watch;

/** Something about lists or alerts is not possible. */
final class WatchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why, as a stable code; pages show the message {@code watch.error.CODE}. */
    enum Reason {
        ALERT_NAME,
        ALERT_BIRTH_DATE,
        ALERT_NATIONALITY,
        ALERT_DOCUMENT,
        ALERT_MEASURE,
        ALERT_AUTHORITY,
        ALERT_LEGAL_BASIS,
        ALERT_REASON,
        ALERT_EXPIRES,
        ALERT_REVIEW,
        ALERT_UNKNOWN,
        REASON_MISSING
    }

    private final Reason reason;

    WatchException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
