package org.sarhad.watchlists.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sarhad.watchlists.PartialDate;

/** Reads the dates that lists write in words and figures, without making an uncertain date look certain. */
final class DateText {
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));
    private static final Pattern CIRCA = Pattern.compile(
            "(?i)^(?:on or around|approximately|approx\\.?|circa|ca\\.?|c\\.|around|about|between approximately)\\s*");
    private static final Pattern SPAN =
            Pattern.compile("(?i)^(?:between\\s+)?(.+?)\\s+(?:to|and|until|through)\\s+(.+)$");
    private static final Pattern YEAR_SPAN = Pattern.compile("^(?:between\\s+)?(\\d{4})\\s*[-–/]\\s*(\\d{4})$");
    private static final Pattern ISO =
            Pattern.compile("^(\\d{4})[-/](\\d{1,2})(?:[-/](\\d{1,2}))?(?:T.*|Z|[+-]\\d\\d:\\d\\d)?$");
    private static final Pattern DAY_FIRST = Pattern.compile("^(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})$");
    private static final Pattern MONTH_YEAR = Pattern.compile("^(\\d{1,2})[./](\\d{4})$");
    private static final Pattern WORDED =
            Pattern.compile("^(?:(\\d{1,2})(?:st|nd|rd|th)?[ .-]+)?([A-Za-z]{3,9})[., -]+(\\d{4})$");
    private static final Pattern AMERICAN = Pattern.compile("^([A-Za-z]{3,9})\\.? (\\d{1,2}), ?(\\d{4})$");
    private static final Pattern DECADE = Pattern.compile("(?i)^(early|mid|late)?[ -]*(\\d{3}0)'?s$");
    private static final Pattern YEAR = Pattern.compile("^\\d{4}$");
    private static final Pattern SEPARATOR =
            Pattern.compile("(?i)\\s*;\\s*|\\s*\\|\\s*|,?\\s+or\\s+|(?<=\\b\\d{4}),\\s*(?=\\d)");

    /** Years outside are misprints, or belong to another calendar: Solar Hijri 1343 is Gregorian 1964. */
    private static final int EARLIEST_YEAR = 1700;

    private static final int LATEST_YEAR = 2200;

    private DateText() {}

    /** Every date in a text that may hold several ("1962 or 1963; 10 Dec 1964"), or nothing when one is unreadable. */
    static List<PartialDate> parseAll(String text) {
        List<PartialDate> dates = new ArrayList<>();
        for (String part : SEPARATOR.split(text.strip())) {
            Optional<PartialDate> date = parse(part);
            if (date.isEmpty()) {
                return List.of();
            }
            dates.add(date.get());
        }
        return dates;
    }

    /** One date, span or decade; figures with dots or slashes read day first, as every list but the American ones does. */
    static Optional<PartialDate> parse(String text) {
        String plain = text.strip();
        if (plain.toLowerCase(Locale.ROOT).endsWith(" circa")) {
            return parse(plain.substring(0, plain.length() - 6)).map(PartialDate::circa);
        }
        Matcher circa = CIRCA.matcher(plain);
        if (circa.lookingAt()) {
            return parse(plain.substring(circa.end())).map(PartialDate::circa);
        }
        try {
            return Optional.ofNullable(read(plain));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A date that must be one day. */
    static Optional<LocalDate> day(String text) {
        return parse(text).filter(PartialDate::isDay).map(PartialDate::earliest);
    }

    private static @org.jspecify.annotations.Nullable PartialDate read(String text) {
        if (YEAR.matcher(text).matches()) {
            return year(Integer.parseInt(text));
        }
        Matcher m = ISO.matcher(text);
        if (m.matches()) {
            int year = Integer.parseInt(m.group(1));
            return date(year, Integer.parseInt(m.group(2)), m.group(3) == null ? 0 : Integer.parseInt(m.group(3)));
        }
        m = DAY_FIRST.matcher(text);
        if (m.matches()) {
            return date(Integer.parseInt(m.group(3)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1)));
        }
        m = WORDED.matcher(text);
        if (m.matches() && month(m.group(2)) > 0) {
            int day = m.group(1) == null ? 0 : Integer.parseInt(m.group(1));
            return date(Integer.parseInt(m.group(3)), month(m.group(2)), day);
        }
        m = AMERICAN.matcher(text);
        if (m.matches() && month(m.group(1)) > 0) {
            return date(Integer.parseInt(m.group(3)), month(m.group(1)), Integer.parseInt(m.group(2)));
        }
        m = MONTH_YEAR.matcher(text);
        if (m.matches()) {
            return date(Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1)), 0);
        }
        return span(text);
    }

    private static @org.jspecify.annotations.Nullable PartialDate span(String text) {
        Matcher m = YEAR_SPAN.matcher(text);
        if (m.matches()) {
            return PartialDate.years(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
        }
        m = DECADE.matcher(text);
        if (m.matches()) {
            int decade = Integer.parseInt(m.group(2));
            String part = m.group(1) == null ? "" : m.group(1).toLowerCase(Locale.ROOT);
            return switch (part) {
                case "early" -> PartialDate.years(decade, decade + 4).circa();
                case "mid" -> PartialDate.years(decade + 3, decade + 7).circa();
                case "late" -> PartialDate.years(decade + 5, decade + 9).circa();
                default -> PartialDate.years(decade, decade + 9);
            };
        }
        m = SPAN.matcher(text);
        if (m.matches()) {
            PartialDate from = parse(m.group(1)).orElse(null);
            PartialDate to = parse(m.group(2)).orElse(null);
            if (from != null && to != null) {
                boolean about = from.approximate() || to.approximate();
                return new PartialDate(from.earliest(), to.latest(), about);
            }
        }
        return null;
    }

    private static PartialDate year(int year) {
        if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
            throw new IllegalArgumentException("no plausible year: " + year);
        }
        return PartialDate.year(year);
    }

    /** A day, or a month where the day is 0, or a year where the month is 0 too. */
    static PartialDate date(int year, int month, int day) {
        PartialDate whole = year(year);
        if (month == 0) {
            return whole;
        }
        return day == 0
                ? PartialDate.month(YearMonth.of(year, month))
                : PartialDate.day(LocalDate.of(year, month, day));
    }

    private static int month(String word) {
        return MONTHS.getOrDefault(word.substring(0, 3).toLowerCase(Locale.ROOT), 0);
    }
}
