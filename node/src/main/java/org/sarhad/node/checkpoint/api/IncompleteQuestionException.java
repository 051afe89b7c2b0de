package org.sarhad.node.checkpoint.api;

/** A request that lacks something or contradicts itself. */
final class IncompleteQuestionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;

    IncompleteQuestionException(String field, String message) {
        super(message);
        this.field = field;
    }

    String field() {
        return field;
    }
}
