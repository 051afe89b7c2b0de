package org.sarhad.node.checkpoint.reader;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sarhad.documents.mrz.IssuingCode;
import org.sarhad.node.checkpoint.Arrival;
import org.sarhad.node.checkpoint.decision.DocumentFault;
import org.sarhad.node.movements.Person;
import org.sarhad.node.movements.TravelPaper;
import org.sarhad.watchlists.PartialDate;
import org.sarhad.watchlists.Sex;

/**
 * A traveller as typed by an officer, for documents without a zone and people without documents. Everything but a name may
 * be left out.
 *
 * @param surname family name or the whole name, in any script
 * @param givenNames given names
 * @param birthDate {@code YYYY}, {@code YYYY-MM}, {@code YYYY-MM-DD} or {@code DD.MM.YYYY}
 * @param sex {@code M}, {@code F} or anything else for unspecified
 * @param nationality code of Doc 9303
 * @param documentNumber number of the document
 * @param documentState code of its issuer
 * @param expires like the birth date, to the day
 */
public record ByHand(
        @Nullable String surname,
        @Nullable String givenNames,
        @Nullable String birthDate,
        @Nullable String sex,
        @Nullable String nationality,
        @Nullable String documentNumber,
        @Nullable String documentState,
        @Nullable String expires) {
    /** A field that cannot be read. */
    public static final class UnreadableFieldException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String field;

        UnreadableFieldException(String field, String message) {
            super(message);
            this.field = field;
        }

        /** Name of the field, as in the form. */
        public String field() {
            return field;
        }
    }

    /**
     * The traveller.
     *
     * @throws UnreadableFieldException naming the first field that cannot be read
     */
    public Arrival arrival(Clock clock) {
        if (text(surname).isEmpty() && text(givenNames).isEmpty()) {
            throw new UnreadableFieldException("surname", "a traveller needs a name");
        }
        LocalDate expiry = day("expires", expires);
        Person person = new Person(
                capitals(surname), capitals(givenNames), date("birthDate", birthDate), sexOf(), capitals(nationality));
        String number = capitals(documentNumber);
        TravelPaper paper = number.isEmpty() ? null : new TravelPaper("?", number, capitals(documentState), expiry);
        return new Arrival(
                person,
                paper,
                Arrival.Origin.BY_HAND,
                false,
                faults(expiry, LocalDate.now(clock)),
                List.of(),
                List.of(),
                List.of());
    }

    private Set<DocumentFault> faults(@Nullable LocalDate expiry, LocalDate today) {
        Set<DocumentFault> faults = EnumSet.noneOf(DocumentFault.class);
        if (expiry != null && expiry.isBefore(today)) {
            faults.add(DocumentFault.EXPIRED);
        }
        if (!known(nationality) || !known(documentState)) {
            faults.add(DocumentFault.UNKNOWN_STATE);
        }
        return faults;
    }

    private static boolean known(@Nullable String code) {
        return capitals(code).isEmpty() || IssuingCode.find(capitals(code)).isPresent();
    }

    private Sex sexOf() {
        return switch (capitals(sex)) {
            case "M" -> Sex.MALE;
            case "F" -> Sex.FEMALE;
            default -> Sex.UNSPECIFIED;
        };
    }

    private static @Nullable PartialDate date(String field, @Nullable String typed) {
        String text = text(typed);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return PartialDate.parse(reordered(text));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UnreadableFieldException(field, "not a date: " + text);
        }
    }

    private static @Nullable LocalDate day(String field, @Nullable String typed) {
        PartialDate date = date(field, typed);
        if (date != null && !date.isDay()) {
            throw new UnreadableFieldException(field, "not a day: " + typed);
        }
        return date == null ? null : date.earliest();
    }

    /** Days are written first in the region: 12.07.1984. */
    private static String reordered(String text) {
        return text.matches("\\d{2}\\.\\d{2}\\.\\d{4}")
                ? text.substring(6) + "-" + text.substring(3, 5) + "-" + text.substring(0, 2)
                : text;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static String capitals(@Nullable String typed) {
        return text(typed).toUpperCase(Locale.ROOT);
    }
}
