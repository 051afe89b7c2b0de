package org.sarhad.documents.lost;

/** A register file is refused, and why. */
public final class LostFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Code code;

    /** The reasons for which a file is refused; stable, for programs and documentation. */
    public enum Code {
        /** There is no such file. */
        MISSING,
        /** The file does not begin as a register does. */
        NOT_A_REGISTER,
        /** Written in a layout that this program does not read. */
        OTHER_VERSION,
        /** Shorter or longer than its header says. */
        TRUNCATED,
        /** A checksum or a seal does not fit. */
        DAMAGED,
        /** The key is not the one with which the file was written. */
        WRONG_KEY,
        /** Changes that the register has taken are not where they should be. */
        CHANGES_MISSING,
        /** Another process is writing. */
        BUSY,
        /** The file would have to be overwritten and nobody said that it may. */
        EXISTS,
        /** More records than the layout can address. */
        TOO_LARGE
    }

    LostFileException(Code code, String message) {
        super(message);
        this.code = code;
    }

    LostFileException(Code code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** The reason as a stable code. */
    public Code code() {
        return code;
    }
}
