package org.sarhad.watchlists;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;

/**
 * A date known to the day, the month, the year, or only as a span; kept as the earliest and latest day that it may mean.
 *
 * @param earliest first day that the statement allows
 * @param latest last day that the statement allows, not before {@code earliest}
 * @param approximate whether the source itself says "about" ("circa", "approximately")
 */
public record PartialDate(LocalDate earliest, LocalDate latest, boolean approximate) {
    public PartialDate {
        Objects.requireNonNull(earliest, "earliest");
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("a span cannot end on " + latest + " before it begins on " + earliest);
        }
    }

    /** How two partial dates relate. */
    public enum Relation {
        /** Both are days and are the same day. */
        CERTAIN,
        /** The days that they allow overlap, but at least one is not known to the day. */
        COMPATIBLE,
        /** No day satisfies both. */
        CONTRADICTORY
    }

    /** A date known to the day. */
    public static PartialDate day(LocalDate day) {
        return new PartialDate(day, day, false);
    }

    /** A date known to the month. */
    public static PartialDate month(YearMonth month) {
        return new PartialDate(month.atDay(1), month.atEndOfMonth(), false);
    }

    /** A date known to the year. */
    public static PartialDate year(int year) {
        return new PartialDate(Year.of(year).atDay(1), LocalDate.of(year, 12, 31), false);
    }

    /** Any day from the first day of one year to the last day of another. */
    public static PartialDate years(int first, int last) {
        return new PartialDate(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), false);
    }

    /** The same date, marked as approximate. */
    public PartialDate circa() {
        return new PartialDate(earliest, latest, true);
    }

    /** Whether the date is known to the day. */
    public boolean isDay() {
        return earliest.equals(latest);
    }

    /** Compares two dates by the days that they allow, without regard to {@link #approximate}. */
    public Relation relationTo(PartialDate other) {
        if (latest.isBefore(other.earliest) || other.latest.isBefore(earliest)) {
            return Relation.CONTRADICTORY;
        }
        return isDay() && other.isDay() ? Relation.CERTAIN : Relation.COMPATIBLE;
    }

    /**
     * Reads what {@link #toString} writes: {@code 1960}, {@code 1960-03}, {@code 1960-03-05}, {@code 1958/1962}, each
     * with an optional leading {@code ~} for approximate.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static PartialDate parse(String text) {
        try {
            if (text.startsWith("~")) {
                return parse(text.substring(1)).circa();
            }
            int slash = text.indexOf('/');
            if (slash >= 0) {
                PartialDate from = parse(text.substring(0, slash));
                PartialDate to = parse(text.substring(slash + 1));
                return new PartialDate(from.earliest, to.latest, false);
            }
            return switch (text.length()) {
                case 4 -> year(Integer.parseInt(text));
                case 7 -> month(YearMonth.parse(text));
                default -> day(LocalDate.parse(text));
            };
        } catch (java.time.format.DateTimeParseException | NumberFormatException e) {
            throw new IllegalArgumentException("not a date (YYYY, YYYY-MM, YYYY-MM-DD or FROM/TO): " + text, e);
        }
    }

    @Override
    public String toString() {
        return (approximate ? "~" : "") + span();
    }

    private String span() {
        if (isDay()) {
            return earliest.toString();
        }
        boolean wholeMonths = earliest.getDayOfMonth() == 1
                && latest.equals(YearMonth.from(latest).atEndOfMonth());
        if (wholeMonths && YearMonth.from(earliest).equals(YearMonth.from(latest))) {
            return YearMonth.from(earliest).toString();
        }
        boolean wholeYears =
                earliest.getDayOfYear() == 1 && latest.getMonthValue() == 12 && latest.getDayOfMonth() == 31;
        if (!wholeYears) {
            return earliest + "/" + latest;
        }
        String first = "%04d".formatted(earliest.getYear());
        return earliest.getYear() == latest.getYear() ? first : first + "/" + "%04d".formatted(latest.getYear());
    }
}
