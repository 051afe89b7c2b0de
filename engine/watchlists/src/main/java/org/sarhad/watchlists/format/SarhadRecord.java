package org.sarhad.watchlists.format;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sarhad.watchlists.Countries;
import org.sarhad.watchlists.Detail;
import org.sarhad.watchlists.Entry;
import org.sarhad.watchlists.EntryKind;
import org.sarhad.watchlists.EntryLink;
import org.sarhad.watchlists.ListedDocument;
import org.sarhad.watchlists.Measure;
import org.sarhad.watchlists.Name;
import org.sarhad.watchlists.NameKind;
import org.sarhad.watchlists.NameParts;
import org.sarhad.watchlists.NameQuality;
import org.sarhad.watchlists.PartialDate;
import org.sarhad.watchlists.Place;
import org.sarhad.watchlists.Provenance;
import org.sarhad.watchlists.Sex;

/**
 * One subject of a Sarhad list as text by column. It is read strictly: a value that cannot be understood rejects the
 * record, because its owner can put it right at once.
 */
final class SarhadRecord {
    /**
     * Why a record was rejected.
     *
     * @param field the column at fault
     */
    record Fault(String field, String reason) {}

    private static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Fault fault;

        Refusal(String field, String reason) {
            super(reason, null, false, false);
            this.fault = new Fault(field, reason);
        }
    }

    private final Map<String, String> values = new HashMap<>();
    private final Provenance where;
    private final Reading reading;

    SarhadRecord(Provenance where, Reading reading) {
        this.where = where;
        this.reading = reading;
    }

    void set(String column, String value) {
        if (!value.isEmpty()) {
            values.put(column, value);
        }
    }

    /** Hands the entry over, or says what keeps it from being one. */
    @Nullable
    Fault read(Set<String> ids) {
        try {
            Entry entry = entry();
            if (!ids.add(entry.id())) {
                return new Fault("id", "the id " + entry.id() + " was used on an earlier line");
            }
            reading.entry(entry);
            return null;
        } catch (Refusal refusal) {
            return refusal.fault;
        }
    }

    private Entry entry() {
        for (String required : List.of("id", "kind", "name")) {
            if (value(required) == null) {
                throw new Refusal(required, required + " is empty");
            }
        }
        Entry.Builder entry = Entry.builder(text("id"), choice("kind", text("kind"), EntryKind.class), where);
        names(entry);
        identity(entry);
        for (String measure : several("measure")) {
            entry.measure(choice("measure", measure, Measure.class));
        }
        entry.legalBasis(value("legal_basis"))
                .programme(value("programme"))
                .owner(value("owner"))
                .remarks(value("remarks"))
                .listed(day("listed"))
                .expires(day("expires"))
                .review(day("review"))
                .updated(day("updated"));
        several("handling").forEach(entry::handling);
        for (String link : several("link")) {
            String[] pair = pair("link", link, "same-as:un-sc/QDi.000");
            entry.link(new EntryLink(pair[0], pair[1]));
        }
        for (String detail : several("detail")) {
            String[] pair = pair("detail", detail, "height:180 cm");
            entry.detail(new Detail(pair[0], pair[1]));
        }
        return entry.build();
    }

    private void names(Entry.Builder entry) {
        boolean inParts = value("given_name") != null || value("family_name") != null || value("patronymic") != null;
        NameParts parts = inParts
                ? new NameParts(value("given_name"), value("patronymic"), value("family_name"), null, null)
                : null;
        entry.name(new Name(text("name"), NameKind.PRIMARY, NameQuality.GOOD, parts));
        several("original_name")
                .forEach(name -> entry.name(new Name(name, NameKind.ORIGINAL_SCRIPT, NameQuality.GOOD, null)));
        several("alias").forEach(name -> entry.name(Name.alias(name, NameQuality.GOOD)));
        several("weak_alias").forEach(name -> entry.name(Name.alias(name, NameQuality.WEAK)));
        several("former_name").forEach(name -> entry.name(new Name(name, NameKind.FORMER, NameQuality.GOOD, null)));
        several("maiden_name").forEach(name -> entry.name(new Name(name, NameKind.MAIDEN, NameQuality.GOOD, null)));
    }

    private void identity(Entry.Builder entry) {
        String sex = value("sex");
        if (sex != null) {
            entry.sex(
                    switch (sex.toUpperCase(Locale.ROOT)) {
                        case "M", "MALE", "М" -> Sex.MALE;
                        case "F", "FEMALE", "Ж" -> Sex.FEMALE;
                        case "X" -> Sex.UNSPECIFIED;
                        default -> throw new Refusal("sex", "sex must be M, F or X, not '" + sex + "'");
                    });
        }
        several("birth_date").forEach(date -> entry.birthDate(birthDate(date)));
        several("birth_place").forEach(place -> entry.place(place("birth", place)));
        several("address").forEach(place -> entry.place(place("address", place)));
        for (String state : several("nationality")) {
            entry.nationality(Countries.code(state)
                    .orElseThrow(() -> new Refusal("nationality", "no state is known as '" + state + "'")));
        }
        several("document").forEach(document -> entry.document(document(document)));
    }

    private static Place place(String role, String text) {
        return new Place(
                role,
                text,
                Countries.code(text.substring(text.lastIndexOf(',') + 1)).orElse(null));
    }

    private static PartialDate birthDate(String text) {
        try {
            return PartialDate.parse(text);
        } catch (IllegalArgumentException e) {
            return DateText.parse(text)
                    .orElseThrow(() -> new Refusal(
                            "birth_date",
                            "'" + text + "' is no date: write 1971-05-23, 1971-05, 1971, 23.05.1971 or 1970/1972"));
        }
    }

    private static ListedDocument document(String text) {
        String[] parts = text.split(":", 3);
        if (parts.length != 3 || parts[0].isBlank() || parts[2].isBlank()) {
            throw new Refusal("document", "'" + text + "' must be TYPE:STATE:NUMBER, such as passport:KGZ:AN0000000");
        }
        String state = parts[1].strip();
        String code = state.isEmpty()
                ? null
                : Countries.code(state)
                        .orElseThrow(() -> new Refusal("document", "no state is known as '" + state + "'"));
        return new ListedDocument(parts[0].strip().toLowerCase(Locale.ROOT), parts[2].strip(), code, null);
    }

    private static String[] pair(String column, String text, String example) {
        int colon = text.indexOf(':');
        if (colon < 1 || text.substring(colon + 1).isBlank()) {
            throw new Refusal(column, "'" + text + "' must have two parts with a colon between, such as " + example);
        }
        return new String[] {
            text.substring(0, colon).strip(), text.substring(colon + 1).strip()
        };
    }

    private @Nullable LocalDate day(String column) {
        String text = value(column);
        return text == null
                ? null
                : DateText.day(text)
                        .orElseThrow(
                                () -> new Refusal(column, "'" + text + "' is no day: write 2026-11-20 or 20.11.2026"));
    }

    private static <E extends Enum<E>> E choice(String column, String text, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (word(constant)
                    .equals(text.toLowerCase(Locale.ROOT).replace('_', '-').strip())) {
                return constant;
            }
        }
        String words =
                Arrays.stream(type.getEnumConstants()).map(SarhadRecord::word).collect(Collectors.joining(", "));
        throw new Refusal(column, "'" + text + "' is no " + column + "; choose one of " + words);
    }

    /** A constant as a clerk writes it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private @Nullable String value(String column) {
        return values.get(column);
    }

    private String text(String column) {
        return values.getOrDefault(column, "");
    }

    private List<String> several(String column) {
        String text = value(column);
        return text == null
                ? List.of()
                : Arrays.stream(text.split("\\|"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }
}
