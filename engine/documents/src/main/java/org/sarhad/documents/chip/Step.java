package org.sarhad.documents.chip;

/**
 * One step of a verification.
 *
 * @param name stable identifier: {@code structure}, {@code signature}, {@code data-group-1}, ...
 * @param text what was found, one plain sentence
 */
public record Step(String name, Outcome outcome, String text) {
    /** What a step came to; the identifiers are stable. */
    public enum Outcome {
        PASSED("passed"),
        /** Evidence against the document. */
        FAILED("failed"),
        /** It could not be established, and without it nothing can be called genuine. */
        UNDETERMINED("undetermined"),
        /** It was not looked at for want of material, and the verdict stands without it. */
        NOT_CHECKED("not-checked");

        private final String id;

        Outcome(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    static Step passed(String name, String text) {
        return new Step(name, Outcome.PASSED, text);
    }

    static Step failed(String name, String text) {
        return new Step(name, Outcome.FAILED, text);
    }

    static Step undetermined(String name, String text) {
        return new Step(name, Outcome.UNDETERMINED, text);
    }

    static Step notChecked(String name, String text) {
        return new Step(name, Outcome.NOT_CHECKED, text);
    }
}
