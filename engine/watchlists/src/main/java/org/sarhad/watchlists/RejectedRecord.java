package org.sarhad.watchlists;

import org.jspecify.annotations.Nullable;

/**
 * A record that could not be read and was kept aside, so that nothing is dropped silently.
 *
 * @param where file and line
 * @param field the field at fault, where one is
 * @param reason what is wrong, in one sentence
 * @param excerpt the beginning of the record as it stands in the file
 */
public record RejectedRecord(Provenance where, @Nullable String field, String reason, String excerpt) {}
