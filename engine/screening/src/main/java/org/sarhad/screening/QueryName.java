package org.sarhad.screening;

import org.jspecify.annotations.Nullable;

/**
 * A name in a query: the whole text, or the identifiers of a machine-readable zone kept apart.
 *
 * @param text the whole name
 * @param primaryIdentifier family name as the zone's primary identifier, where known
 * @param secondaryIdentifier given names as the zone's secondary identifier, where known
 * @param truncated whether the zone was too short for the whole name (Doc 9303-3 section 4.6)
 */
public record QueryName(
        String text,
        @Nullable String primaryIdentifier,
        @Nullable String secondaryIdentifier,
        boolean truncated) {
    /** A name of which only the whole text is known. */
    public static QueryName of(String text) {
        return new QueryName(text, null, null, false);
    }

    /** A name read from a machine-readable zone. */
    public static QueryName ofMrz(String primaryIdentifier, String secondaryIdentifier, boolean truncated) {
        String text = (primaryIdentifier + " " + secondaryIdentifier).strip();
        return new QueryName(text, primaryIdentifier, secondaryIdentifier, truncated);
    }
}
