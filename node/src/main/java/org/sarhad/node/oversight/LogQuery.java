package org.sarhad.node.oversight;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * What an auditor asks of the log; a field that is left out asks nothing.
 *
 * @param officer sign-in name
 * @param action code of the action
 * @param subject identifier, or the beginning of one
 * @param from first day (UTC)
 * @param to last day (UTC)
 * @param before only records before this number, for turning pages; 0 for the latest
 * @param purpose why the auditor looks, in words
 */
record LogQuery(
        @Nullable String officer,
        @Nullable String action,
        @Nullable String subject,
        @Nullable String from,
        @Nullable String to,
        @Nullable Long before,
        @Nullable String purpose) {
    private static final int SHORTEST_PURPOSE = 3;

    /** Whether a purpose is named; without one nothing is shown. */
    boolean hasPurpose() {
        return purpose != null && purpose.strip().length() >= SHORTEST_PURPOSE;
    }

    /** The first day, where one is named that can be read. */
    @Nullable
    LocalDate firstDay() {
        return day(from);
    }

    /** The last day, where one is named that can be read. */
    @Nullable
    LocalDate lastDay() {
        return day(to);
    }

    /** The value of a field, or null where nothing was typed. */
    static @Nullable String typed(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static @Nullable LocalDate day(@Nullable String value) {
        try {
            return value == null || value.isBlank() ? null : LocalDate.parse(value.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
