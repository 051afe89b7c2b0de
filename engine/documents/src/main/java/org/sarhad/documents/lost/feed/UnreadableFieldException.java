package org.sarhad.documents.lost.feed;

import org.jspecify.annotations.Nullable;

/** A report cannot be read because of one of its fields. */
final class UnreadableFieldException extends Exception {
    private static final long serialVersionUID = 1L;

    private final @Nullable String field;
    private final String reason;

    UnreadableFieldException(@Nullable String field, String reason) {
        super(reason);
        this.field = field;
        this.reason = reason;
    }

    /** From a message of the model: the field in words, a colon and the reason. */
    static UnreadableFieldException of(IllegalArgumentException e) {
        String message = e.getMessage() == null ? "cannot be read" : e.getMessage();
        int colon = message.indexOf(": ");
        return colon < 0
                ? new UnreadableFieldException(null, message)
                : new UnreadableFieldException(
                        message.substring(0, colon).replace(' ', '_'), message.substring(colon + 2));
    }

    @Nullable
    String field() {
        return field;
    }

    String reason() {
        return reason;
    }
}
