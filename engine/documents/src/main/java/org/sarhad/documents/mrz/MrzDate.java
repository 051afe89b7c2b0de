package org.sarhad.documents.mrz;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/**
 * A date as a zone prints it: six characters YYMMDD, of which any pair may be unknown (Doc 9303-3, 4.8).
 *
 * <p>The zone prints two digits of the year. A date of birth lies in the latest century that does not put it after the day
 * of reading. A date of expiry lies in the hundred years from 49 before the year of reading to 50 after it. Fillers, {@code
 * XX} and, for month and day, {@code 00} are read as unknown.
 *
 * @param printed the six characters, or nothing where the zone has no such date
 * @param year full year, 0 when not known
 * @param month 1 to 12, 0 when not known
 * @param day 1 to 31, 0 when not known
 */
public record MrzDate(String printed, int year, int month, int day) {
    /** No date at all. */
    public static final MrzDate NONE = new MrzDate("", 0, 0, 0);

    private static final int UNKNOWN = 0;
    private static final int UNREADABLE = -1;
    private static final int YEARS_AHEAD = 50;

    /** A full date, to be composed into a zone. */
    public static MrzDate of(LocalDate date) {
        return of(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** A date with unknown parts given as 0, to be composed into a zone. */
    public static MrzDate of(int year, int month, int day) {
        String printed = pair(year == 0 ? -1 : year % 100) + pair(month == 0 ? -1 : month) + pair(day == 0 ? -1 : day);
        return new MrzDate(printed, year, month, day);
    }

    /** Reads a date of birth; it never lies after the day of reading. */
    public static MrzDate birth(String printed, LocalDate today) {
        MrzDate date = parse(printed, today.getYear() - today.getYear() % 100);
        return date.year > 0 && date.earliest().isAfter(today) ? date.inYear(date.year - 100) : date;
    }

    /** Reads a date of expiry. */
    public static MrzDate expiry(String printed, LocalDate today) {
        MrzDate date = parse(printed, today.getYear() - today.getYear() % 100);
        if (date.year <= 0) {
            return date;
        }
        int last = today.getYear() + YEARS_AHEAD;
        int year = date.year;
        while (year > last) {
            year -= 100;
        }
        while (year <= last - 100) {
            year += 100;
        }
        return date.inYear(year);
    }

    /** Whether the characters make a date, be it with unknown parts, or say that there is none. */
    public boolean isReadable() {
        return year != UNREADABLE;
    }

    /** Whether year, month and day are all known. */
    public boolean isComplete() {
        return year > 0 && month > 0 && day > 0;
    }

    /** The day, when all of it is known. */
    public Optional<LocalDate> date() {
        return isComplete() ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /** The first day that the known parts allow; the year must be known. */
    public LocalDate earliest() {
        requireYear();
        return LocalDate.of(year, Math.max(1, month), month > 0 ? Math.max(1, day) : 1);
    }

    /** The last day that the known parts allow; the year must be known. */
    public LocalDate latest() {
        requireYear();
        int lastMonth = month > 0 ? month : 12;
        return day > 0 && month > 0
                ? LocalDate.of(year, month, day)
                : YearMonth.of(year, lastMonth).atEndOfMonth();
    }

    /**
     * The date for people and programs: {@code 1974-08-12}; with unknown parts as X, {@code 1974-XX-XX}; nothing when there
     * is no date; and the characters as printed when they make no date.
     */
    public String iso() {
        if (!isReadable()) {
            return printed;
        }
        if (year == 0 && month == 0 && day == 0) {
            return "";
        }
        return (year > 0 ? String.format(Locale.ROOT, "%04d", year) : "XXXX") + "-" + part(month) + "-" + part(day);
    }

    private static String part(int value) {
        return value > 0 ? pair(value) : "XX";
    }

    private static String pair(int value) {
        return value < 0 ? "<<" : String.format(Locale.ROOT, "%02d", value);
    }

    private void requireYear() {
        if (year <= 0) {
            throw new IllegalStateException("the year of " + printed + " is not known");
        }
    }

    private MrzDate inYear(int other) {
        boolean leapDayLost = month == 2 && day == 29 && !java.time.Year.isLeap(other);
        return leapDayLost ? unreadable(printed) : new MrzDate(printed, other, month, day);
    }

    private static MrzDate unreadable(String printed) {
        return new MrzDate(printed, UNREADABLE, 0, 0);
    }

    private static MrzDate parse(String printed, int century) {
        if (printed.isEmpty()) {
            return NONE;
        }
        int year = number(printed, 0, false);
        int month = number(printed, 2, true);
        int day = number(printed, 4, true);
        if (year == UNREADABLE || month == UNREADABLE || day == UNREADABLE || month > 12 || day > 31) {
            return unreadable(printed);
        }
        boolean yearKnown = Character.isDigit(printed.charAt(0));
        try {
            // A leap year stands in for an unknown one, so that 29 February is not refused too early.
            LocalDate.of(yearKnown ? leapSafe(century + year) : 2000, Math.max(1, month), Math.max(1, day));
        } catch (DateTimeException impossible) {
            return unreadable(printed);
        }
        return new MrzDate(printed, yearKnown ? century + year : UNKNOWN, month, day);
    }

    /** 1900 was no leap year and 2000 was: the century is settled later. */
    private static int leapSafe(int year) {
        return year % 100 == 0 ? 2000 : year;
    }

    private static int number(String text, int at, boolean zeroIsUnknown) {
        char tens = text.charAt(at);
        char ones = text.charAt(at + 1);
        if (tens == ones && (tens == '<' || tens == 'X')) {
            return UNKNOWN;
        }
        if (tens < '0' || tens > '9' || ones < '0' || ones > '9') {
            return UNREADABLE;
        }
        int value = (tens - '0') * 10 + ones - '0';
        return value == 0 && zeroIsUnknown ? UNKNOWN : value;
    }
}
