package org.sarhad.names.romanise;

/** No romanisation system has the identifier that was asked for. */
public final class UnknownRomanisationException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UnknownRomanisationException(String id) {
        super("no romanisation system is called " + id + "; `sarhad names romanise --list` shows them all");
    }
}
