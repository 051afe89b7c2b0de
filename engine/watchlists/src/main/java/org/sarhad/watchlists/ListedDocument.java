package org.sarhad.watchlists;

import org.jspecify.annotations.Nullable;

/**
 * A document or registration number that a list gives for its subject.
 *
 * @param type kind of number, in lower case with hyphens: {@code passport}, {@code national-id}, {@code tax-id},
 *     {@code imo}, {@code mmsi}, {@code aircraft-serial}, {@code registration}, or {@code other}
 * @param number the number as the source writes it, never blank
 * @param country the state that issued it (ISO 3166 alpha-3 or an ICAO code), where known
 * @param note what the source adds in words
 */
public record ListedDocument(
        String type,
        String number,
        @Nullable String country,
        @Nullable String note) {
    public ListedDocument {
        if (number.isBlank()) {
            throw new IllegalArgumentException("a document needs a number");
        }
    }
}
