package org.sarhad.watchlists.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sarhad.watchlists.Countries;
import org.sarhad.watchlists.Entry;
import org.sarhad.watchlists.EntryKind;
import org.sarhad.watchlists.ListedDocument;
import org.sarhad.watchlists.Name;
import org.sarhad.watchlists.NameKind;
import org.sarhad.watchlists.NameParts;
import org.sarhad.watchlists.NameQuality;
import org.sarhad.watchlists.PartialDate;
import org.sarhad.watchlists.Place;
import org.sarhad.watchlists.Provenance;
import org.sarhad.watchlists.Sex;

/**
 * Fills one entry from the words of a source. Empty words add nothing; words that cannot be understood are kept as a
 * detail and reported as a warning, so that one bad field never costs the record.
 */
final class EntryFiller {
    private static final Pattern NATIONALITIES = Pattern.compile("\\s*(?:[,;/|]|\\band\\b|\\(?\\b[a-z0-9]\\))\\s*");

    private static final Pattern IN_PARENTHESES = Pattern.compile("\\s*\\([^()]{2,}\\)");

    private final Entry.Builder entry;
    private final String id;
    private final Provenance where;
    private final Reading reading;
    private boolean named;

    EntryFiller(String id, EntryKind kind, Provenance where, Reading reading) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("the record has no identifier");
        }
        this.entry = Entry.builder(id, kind, where);
        this.id = id;
        this.where = where;
        this.reading = reading;
    }

    /** The entry under construction, for what needs no interpretation. */
    Entry.Builder entry() {
        return entry;
    }

    EntryFiller name(@Nullable String text, NameKind kind, NameQuality quality) {
        return name(text, kind, quality, null);
    }

    EntryFiller name(@Nullable String text, NameKind kind, NameQuality quality, @Nullable NameParts parts) {
        String plain = text == null ? "" : XmlNode.squeeze(text);
        if (!plain.isEmpty()) {
            entry.name(new Name(plain, kind, quality, parts));
            named = true;
        }
        return this;
    }

    /** A birth, founding or building date, or several. */
    EntryFiller birthDate(@Nullable String text, String field) {
        if (text == null || text.isBlank()) {
            return this;
        }
        List<PartialDate> dates = DateText.parseAll(text);
        if (dates.isEmpty() && IN_PARENTHESES.matcher(text).find()) {
            dates = DateText.parseAll(IN_PARENTHESES.matcher(text).replaceAll(""));
            entry.detail(label(field), text);
        }
        if (dates.isEmpty()) {
            misunderstood(field, text, "not a date that can be read");
        }
        dates.forEach(entry::birthDate);
        return this;
    }

    /** A nationality, or several in one text ("(a) German, (b) Algerian"). */
    EntryFiller nationality(@Nullable String text, String field) {
        if (text == null || text.isBlank()) {
            return this;
        }
        Optional<String> whole = Countries.code(text);
        if (whole.isPresent()) {
            entry.nationality(whole.get());
            return this;
        }
        String bare = IN_PARENTHESES.matcher(text).replaceAll(" ");
        if (!bare.equals(text)) {
            entry.detail(label(field), text);
        }
        for (String part : NATIONALITIES.split(bare)) {
            Optional<String> code = Countries.code(part);
            if (code.isPresent()) {
                entry.nationality(code.get());
            } else if (!part.isBlank()) {
                misunderstood(field, part.strip(), "no known state");
            }
        }
        return this;
    }

    /** A place; the country is told from its own field, or from the last part of the text. */
    EntryFiller place(String role, String text, @Nullable String country) {
        String plain = XmlNode.squeeze(text);
        String state = country == null ? "" : XmlNode.squeeze(country);
        if (plain.isEmpty() && state.isEmpty()) {
            return this;
        }
        String code = Countries.code(state.isEmpty() ? lastPart(plain) : state).orElse(null);
        String whole =
                state.isEmpty() || plain.endsWith(state) ? plain : plain.isEmpty() ? state : plain + ", " + state;
        entry.place(new Place(role, whole, code));
        return this;
    }

    EntryFiller document(String type, @Nullable String number, @Nullable String country, @Nullable String note) {
        String plain = number == null ? "" : XmlNode.squeeze(number);
        String remark = note == null ? "" : XmlNode.squeeze(note);
        if (!plain.isEmpty()) {
            String code = Countries.code(country).orElse(null);
            if (code == null && country != null && !country.isBlank()) {
                remark = remark.isEmpty() ? country.strip() : country.strip() + "; " + remark;
            }
            entry.document(new ListedDocument(type, plain, code, remark.isEmpty() ? null : remark));
        } else if (!remark.isEmpty()) {
            entry.detail("document-note", remark);
        }
        return this;
    }

    EntryFiller sex(@Nullable String text, String field) {
        if (text == null || text.isBlank()) {
            return this;
        }
        switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "m", "male", "мужской", "муж", "м" -> entry.sex(Sex.MALE);
            case "f", "female", "женский", "жен", "ж" -> entry.sex(Sex.FEMALE);
            case "x", "u", "unknown", "other", "unspecified", "prefer not to say" -> entry.sex(Sex.UNSPECIFIED);
            default -> misunderstood(field, text, "neither male nor female nor unspecified");
        }
        return this;
    }

    /** A single day such as that of listing; empty where the source gives none. */
    Optional<LocalDate> day(@Nullable String text, String field) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = DateText.day(text);
        if (day.isEmpty()) {
            misunderstood(field, text, "not a day that can be read");
        }
        return day;
    }

    private static String label(String field) {
        return field.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /** Whether any name was given. */
    boolean hasNames() {
        return named;
    }

    /** Keeps words that could not be interpreted, and says so. */
    void misunderstood(String field, String text, String reason) {
        entry.detail(label(field), text);
        reading.warning(where, id, field, text, reason);
    }

    /**
     * Hands the entry over.
     *
     * @throws IllegalArgumentException when it has no name at all
     */
    void finish() {
        Entry whole = entry.build();
        if (!named && (whole.kind() == EntryKind.PERSON || whole.kind() == EntryKind.ORGANISATION)) {
            throw new IllegalArgumentException("the record has no name");
        }
        reading.entry(whole);
    }

    private static String lastPart(String text) {
        return text.substring(text.lastIndexOf(',') + 1);
    }

    /** The words joined by a comma, empty ones left out. */
    static String join(String... parts) {
        StringBuilder out = new StringBuilder();
        for (String part : parts) {
            String plain = XmlNode.squeeze(part);
            if (!plain.isEmpty()) {
                out.append(out.isEmpty() ? "" : ", ").append(plain);
            }
        }
        return out.toString();
    }
}
