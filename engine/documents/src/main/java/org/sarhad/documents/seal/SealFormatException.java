package org.sarhad.documents.seal;

/** Thrown inside the readers where contents depart from the structure; becomes an {@link UnreadableSeal}. */
final class SealFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int at;

    SealFormatException(int at, String reason) {
        super(reason, null, false, false);
        this.at = at;
    }

    UnreadableSeal unreadable() {
        return new UnreadableSeal(at, String.valueOf(getMessage()));
    }
}
