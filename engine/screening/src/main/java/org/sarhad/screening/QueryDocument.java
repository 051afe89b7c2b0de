package org.sarhad.screening;

import org.jspecify.annotations.Nullable;

/**
 * A document in a query.
 *
 * @param number the number as read, never blank
 * @param country issuing state, ISO 3166 alpha-3 or ICAO code
 */
public record QueryDocument(String number, @Nullable String country) {
    public QueryDocument {
        if (number.isBlank()) {
            throw new IllegalArgumentException("a document needs a number");
        }
    }
}
