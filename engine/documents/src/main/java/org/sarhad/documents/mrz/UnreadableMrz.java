package org.sarhad.documents.mrz;

/**
 * A text that is no machine-readable zone, and the first place where that shows.
 *
 * @param line line of the zone, from 1; blank lines do not count
 * @param column character of the line, from 1; blanks within a line do not count
 * @param problem the kind of problem
 * @param reason the same in words, for the officer
 */
public record UnreadableMrz(int line, int column, Problem problem, String reason) implements MrzReading {
    /** Why a text cannot be a machine-readable zone. */
    public enum Problem {
        EMPTY,
        TOO_LONG,
        LINE_COUNT,
        LINE_LENGTH,
        CHARACTER
    }
}
