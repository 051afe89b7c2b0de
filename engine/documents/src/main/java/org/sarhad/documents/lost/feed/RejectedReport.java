package org.sarhad.documents.lost.feed;

import org.jspecify.annotations.Nullable;

/**
 * A report that could not be read and was kept aside.
 *
 * @param file the file
 * @param line its line, counted from 1; the first one when the report spans several
 * @param field the field at fault, where one is
 * @param reason what is wrong, in one sentence
 * @param report the report as it stands in the file; it shows a document number in clear
 */
public record RejectedReport(
        String file, long line, @Nullable String field, String reason, String report) {}
