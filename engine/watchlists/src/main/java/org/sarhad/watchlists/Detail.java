package org.sarhad.watchlists;

import java.util.Objects;

/**
 * A statement of the source that has no field of its own, so that nothing it says is lost.
 *
 * @param label what is stated, in lower case with hyphens: {@code vessel-type}, {@code position}, {@code height}, ...
 * @param value the statement in the source's words, never blank
 */
public record Detail(String label, String value) {
    public Detail {
        Objects.requireNonNull(label, "label");
        if (value.isBlank()) {
            throw new IllegalArgumentException("a detail needs a value");
        }
    }
}
