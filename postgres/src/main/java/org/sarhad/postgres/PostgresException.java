package org.sarhad.postgres;

import org.jspecify.annotations.Nullable;

/** The database cannot be started or stopped; the message says what to do about it. */
public final class PostgresException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What went wrong, as a stable code. */
    public enum Reason {
        /** No server binaries for this processor are on the class path, and no folder with them is named. */
        NO_BINARIES,
        /** The folder cannot be created or written. */
        FOLDER_NOT_WRITABLE,
        /** Another process already runs on the folder. */
        FOLDER_IN_USE,
        /** The data were written by another major version of PostgreSQL. */
        WRONG_VERSION,
        /** Something else listens on the port that was asked for. */
        PORT_TAKEN,
        /** PostgreSQL refuses to run as root, and the kernel allows no user namespace to run it in. */
        ROOT_NOT_ALLOWED,
        /** A command of the server failed or took too long. */
        COMMAND_FAILED
    }

    private final Reason reason;

    PostgresException(Reason reason, String message) {
        this(reason, message, null);
    }

    PostgresException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** The stable code. */
    public Reason reason() {
        return reason;
    }
}
