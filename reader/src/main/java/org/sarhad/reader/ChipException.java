package org.sarhad.reader;

/** A conversation with a chip that could not be carried on. */
public final class ChipException extends RuntimeException {
    /** Why; the names are stable. */
    public enum Reason {
        /** No chip answers, or it went away. */
        NO_CHIP,
        /** The chip does not accept the key from the printed data: they were misread, or belong to another document. */
        WRONG_KEY,
        /** A message was changed on its way, or does not come from this chip. */
        TAMPERED,
        /** The chip has no such file. */
        NO_FILE,
        /** The chip answers otherwise than the standard says. */
        PROTOCOL
    }

    private static final long serialVersionUID = 1L;
    private final Reason reason;

    public ChipException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
