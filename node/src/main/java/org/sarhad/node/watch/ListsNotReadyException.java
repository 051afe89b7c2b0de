package org.sarhad.node.watch;

/** The node has just started and its lists are not read yet; a check now would answer from nothing. */
public final class ListsNotReadyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ListsNotReadyException(String message) {
        super(message);
    }
}
