package org.sarhad.watchlists.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record of a CSV file.
 *
 * @param line line on which it begins, from 1
 * @param fields the values; empty where the record is broken
 * @param fault what is broken, or null
 * @param faultColumn column of the value at fault, from 0; -1 where none is broken
 * @param raw the record as it stands in the file, cut to a bearable length
 */
public record CsvRow(
        long line, List<String> fields, @Nullable String fault, int faultColumn, String raw) {
    /** The value of a column, empty where the row is shorter. */
    public String field(int column) {
        return column >= 0 && column < fields.size() ? fields.get(column) : "";
    }
}
