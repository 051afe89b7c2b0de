package org.sarhad.node.checkpoint.api;

import org.sarhad.node.checkpoint.reader.Reading.UnreadText;

/** A zone that cannot be read, with the place. */
final class UnreadableZoneException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient UnreadText text;

    UnreadableZoneException(UnreadText text) {
        super("line " + text.line() + ", character " + text.column() + ": " + text.reason());
        this.text = text;
    }

    UnreadText text() {
        return text;
    }
}
