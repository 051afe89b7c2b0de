package org.sarhad.node.movements;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the register, and why.
 *
 * @param name a name in any script and spelling; blank to leave out
 * @param document a document number; blank to leave out
 * @param from first day; null for any
 * @param to last day; null for any
 * @param purpose why
 * @param words the case, request or other ground in the officer's words
 */
public record RegisterSearch(
        String name,
        String document,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Purpose purpose,
        String words) {
    private static final int FEWEST_WORDS = 5;

    /**
     * Refuses a search that looks for nobody or for no reason.
     *
     * @throws RegisterException naming what is missing
     */
    public RegisterSearch {
        name = name.strip();
        document = document.strip();
        words = words.strip();
        if (words.length() < FEWEST_WORDS) {
            throw new RegisterException(RegisterException.Reason.PURPOSE_MISSING, "a search needs its ground in words");
        }
        if (name.length() < 2 && document.isEmpty()) {
            throw new RegisterException(RegisterException.Reason.NOBODY_NAMED, "a search needs a name or a document");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new RegisterException(RegisterException.Reason.DAYS_REVERSED, "the last day lies before the first");
        }
    }
}
