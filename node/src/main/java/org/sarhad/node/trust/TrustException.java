package org.sarhad.node.trust;

/** Trust material cannot be taken in. */
final class TrustException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why, as a stable code; pages show the message {@code trust.error.CODE}. */
    enum Reason {
        EMPTY,
        NOTHING_OF_USE,
        ACTING_ALREADY,
        UNKNOWN
    }

    private final Reason reason;

    TrustException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
