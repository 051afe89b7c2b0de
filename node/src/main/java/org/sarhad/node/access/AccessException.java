package org.sarhad.node.access;

/** Something about officers, posts or sign-in is not possible. */
public final class AccessException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why, as a stable code; pages show the message {@code access.error.CODE}. */
    public enum Reason {
        SIGN_IN_NAME,
        SIGN_IN_NAME_TAKEN,
        INCOMPLETE,
        PASSWORD_LENGTH,
        PASSWORDS_DIFFER,
        UNKNOWN_OFFICER,
        WRONG_PASSWORD,
        INACTIVE,
        LOCKED,
        LINK_USED,
        SET_UP_CODE,
        LAST_ADMINISTRATOR,
        UNKNOWN_POST
    }

    private final Reason reason;

    public AccessException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** The stable code. */
    public Reason reason() {
        return reason;
    }
}
