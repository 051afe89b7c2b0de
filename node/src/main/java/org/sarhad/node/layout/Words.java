package org.sarhad.node.layout;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sarhad.documents.mrz.IssuingCode;
import org.sarhad.watchlists.PartialDate;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words for dates, ages and countries in the reader's language; templates reach it as {@code @words}. */
@Component("words")
public final class Words {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final MessageSource messages;
    private final Clock clock;

    Words(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** A country or status behind a code of Doc 9303; the code itself where it is none. */
    public String country(@Nullable String code, Locale locale) {
        if (code == null || code.isBlank()) {
            return messages.getMessage("layout.none", null, locale);
        }
        return IssuingCode.find(code).map(known -> name(known, locale)).orElse(code);
    }

    private String name(IssuingCode code, Locale locale) {
        String own = messages.getMessage("code." + code.code(), null, "", locale);
        if (own != null && !own.isEmpty()) {
            return own;
        }
        return code.country().isEmpty()
                ? code.name(locale)
                : ULocale.getDisplayCountry("und_" + code.country(), ULocale.forLocale(locale));
    }

    /** A day, written out. */
    public String day(@Nullable LocalDate day, Locale locale) {
        if (day == null) {
            return messages.getMessage("layout.none", null, locale);
        }
        DateFormat format = DateFormat.getInstanceForSkeleton("dMMMMy", dayFirst(locale));
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    /** The region writes the day first, in English too. */
    private static Locale dayFirst(Locale locale) {
        return locale.equals(Locale.ENGLISH) ? Locale.UK : locale;
    }

    /** A date as far as it is known. */
    public String date(@Nullable PartialDate date, Locale locale) {
        if (date == null) {
            return messages.getMessage("layout.unknown", null, locale);
        }
        return date.isDay() ? day(date.earliest(), locale) : date.toString();
    }

    /** The age today, in years, or nothing where the birth date does not tell. */
    public String age(@Nullable PartialDate birth, Locale locale) {
        LocalDate today = LocalDate.now(clock);
        if (birth == null || birth.latest().isAfter(today)) {
            return "";
        }
        int years = Period.between(birth.latest(), today).getYears();
        return messages.getMessage("layout.years", new Object[] {years}, locale);
    }

    /** How long a document is still valid, or that it is not. */
    public String validity(@Nullable LocalDate expires, Locale locale) {
        if (expires == null) {
            return "";
        }
        Period left = Period.between(LocalDate.now(clock), expires);
        if (left.isNegative()) {
            return messages.getMessage("layout.expired", null, locale);
        }
        if (left.toTotalMonths() >= 24) {
            return messages.getMessage("layout.valid-years", new Object[] {left.getYears()}, locale);
        }
        return left.toTotalMonths() > 0
                ? messages.getMessage("layout.valid-months", new Object[] {left.toTotalMonths()}, locale)
                : messages.getMessage("layout.valid-days", new Object[] {left.getDays()}, locale);
    }

    /** Time of day at the post. */
    public String time(Instant instant) {
        return TIME.format(instant.atZone(ZoneId.systemDefault()));
    }

    /** Day and time at the post. */
    public String moment(Instant instant, Locale locale) {
        return day(instant.atZone(ZoneId.systemDefault()).toLocalDate(), locale) + ", " + time(instant);
    }

    /** How long ago, in minutes and seconds or hours. */
    public String since(Instant instant, Locale locale) {
        Duration waited = Duration.between(instant, clock.instant());
        if (waited.toHours() > 0) {
            return hours(waited.toHours(), locale);
        }
        return "%d:%02d".formatted(Math.max(0, waited.toMinutes()), Math.max(0, waited.toSecondsPart()));
    }

    /** A number of hours as hours or days. */
    public String hours(long hours, Locale locale) {
        return hours < 48
                ? messages.getMessage("layout.hours", new Object[] {hours}, locale)
                : messages.getMessage("layout.days", new Object[] {hours / 24}, locale);
    }

    /** A share as a percentage. */
    public String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}
