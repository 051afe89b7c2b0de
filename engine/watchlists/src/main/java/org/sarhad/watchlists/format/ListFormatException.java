package org.sarhad.watchlists.format;

/** A file that cannot be read as a list at all. The message is fit for a user and names what is wrong. */
public final class ListFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ListFormatException(String message) {
        super(message);
    }

    public ListFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
