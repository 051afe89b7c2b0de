package org.sarhad.watchlists;

import org.jspecify.annotations.Nullable;

/**
 * A place named for a subject.
 *
 * @param role what the place is: {@code birth}, {@code address}, {@code registration}, {@code flag}
 * @param text the place in the source's words
 * @param country ISO 3166 alpha-3 code where it could be told
 */
public record Place(String role, String text, @Nullable String country) {}
