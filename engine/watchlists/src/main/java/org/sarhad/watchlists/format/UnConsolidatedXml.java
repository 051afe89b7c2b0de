package org.sarhad.watchlists.format;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sarhad.watchlists.EntryKind;
import org.sarhad.watchlists.NameKind;
import org.sarhad.watchlists.NameQuality;
import org.sarhad.watchlists.PartialDate;
import org.sarhad.watchlists.Provenance;

/** The United Nations Security Council consolidated list ({@code sc-sanctions.xsd}), source {@code un-sc}. */
final class UnConsolidatedXml implements ListFormat {
    static final String SOURCE = "un-sc";
    private static final Set<String> RECORDS = Set.of("INDIVIDUAL", "ENTITY");
    private static final Pattern GENDER = Pattern.compile("(?i)\\bgender:\\s*(male|female)\\b");

    @Override
    public String title() {
        return "UN consolidated list";
    }

    @Override
    public @Nullable String role(SourceFile file) {
        return XmlRecords.rootName(file.head()).equals("CONSOLIDATED_LIST") ? Part.MAIN : null;
    }

    @Override
    public EditionStamp read(List<Part> parts, Reading reading) throws IOException {
        SourceFile file = parts.getFirst().file();
        String[] generated = {""};
        new XmlRecords(file, RECORDS, reading).read(new XmlRecords.Handler() {
            @Override
            public void root(XmlNode root) {
                generated[0] = root.attribute("dateGenerated");
            }

            @Override
            public void record(XmlNode record) {
                entry(record, new Provenance(file.name(), record.line()), reading);
            }
        });
        Instant created = instant(generated[0]);
        return new EditionStamp(SOURCE, generated[0].isEmpty() ? null : generated[0], created);
    }

    static @Nullable Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            try {
                return LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
            } catch (DateTimeException notEither) {
                return DateText.day(text)
                        .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
                        .orElse(null);
            }
        }
    }

    private static void entry(XmlNode record, Provenance where, Reading reading) {
        boolean person = record.name().equals("INDIVIDUAL");
        String id = record.value("REFERENCE_NUMBER");
        String dataId = record.value("DATAID");
        EntryFiller filler = new EntryFiller(
                id.isEmpty() ? dataId : id, person ? EntryKind.PERSON : EntryKind.ORGANISATION, where, reading);
        filler.entry().detail("data-id", dataId);
        names(record, filler);
        dates(record, filler);
        places(record, filler);
        documents(record, filler);
        listing(record, filler, person);
        filler.finish();
    }

    private static void names(XmlNode record, EntryFiller filler) {
        String primary = XmlNode.squeeze(String.join(
                " ",
                record.value("FIRST_NAME"),
                record.value("SECOND_NAME"),
                record.value("THIRD_NAME"),
                record.value("FOURTH_NAME")));
        filler.name(primary, NameKind.PRIMARY, NameQuality.GOOD);
        filler.name(record.value("NAME_ORIGINAL_SCRIPT"), NameKind.ORIGINAL_SCRIPT, NameQuality.GOOD);
        for (XmlNode child : record.children()) {
            if (child.name().equals("INDIVIDUAL_ALIAS") || child.name().equals("ENTITY_ALIAS")) {
                alias(child, filler);
            }
        }
    }

    private static void alias(XmlNode alias, EntryFiller filler) {
        String quality = alias.value("QUALITY").toLowerCase(Locale.ROOT);
        String note = alias.value("NOTE");
        String lowerNote = note.toLowerCase(Locale.ROOT);
        boolean former = quality.startsWith("f.k.a")
                || lowerNote.startsWith("previously listed as")
                || lowerNote.startsWith("formerly listed as");
        for (String name : alias.value("ALIAS_NAME").split(";")) {
            filler.name(
                    name,
                    former ? NameKind.FORMER : NameKind.ALIAS,
                    quality.equals("low") ? NameQuality.WEAK : NameQuality.GOOD);
        }
        filler.birthDate(alias.value("DATE_OF_BIRTH"), "DATE_OF_BIRTH");
        filler.place("birth", alias.value("CITY_OF_BIRTH"), alias.value("COUNTRY_OF_BIRTH"));
        filler.entry().detail("alias-note", note.isEmpty() ? "" : alias.value("ALIAS_NAME") + ": " + note);
    }

    private static void dates(XmlNode record, EntryFiller filler) {
        for (XmlNode birth : record.children("INDIVIDUAL_DATE_OF_BIRTH")) {
            String note = birth.value("NOTE");
            Optional<PartialDate> date = birthDate(birth, note);
            boolean about = birth.value("TYPE_OF_DATE").equalsIgnoreCase("APPROXIMATELY")
                    || note.toLowerCase(Locale.ROOT).startsWith("approximately");
            date.map(value -> about ? value.circa() : value).ifPresent(filler.entry()::birthDate);
            if (!note.isEmpty() && !note.equalsIgnoreCase("Approximately")) {
                filler.entry().detail("birth-date-note", note);
            }
            String stated = EntryFiller.join(
                    birth.value("DATE"), birth.value("YEAR"), birth.value("FROM_YEAR"), birth.value("TO_YEAR"));
            if (date.isEmpty() && !stated.isEmpty()) {
                filler.misunderstood("INDIVIDUAL_DATE_OF_BIRTH", stated, "not a date that can be read");
            }
        }
    }

    /** The date in its most exact field; a note such as "Nov. 1973" beside the year 1973 tells the month. */
    private static Optional<PartialDate> birthDate(XmlNode birth, String note) {
        String exact = birth.value("DATE");
        if (!exact.isEmpty()) {
            return DateText.parse(exact);
        }
        String from = birth.value("FROM_YEAR");
        String to = birth.value("TO_YEAR");
        if (!from.isEmpty() || !to.isEmpty()) {
            return DateText.parse((from.isEmpty() ? to : from) + " to " + (to.isEmpty() ? from : to));
        }
        String year = birth.value("YEAR");
        Optional<PartialDate> noted = DateText.parse(note);
        boolean narrows = noted.isPresent()
                && !year.isEmpty()
                && String.valueOf(noted.get().earliest().getYear()).equals(year);
        return narrows ? noted : year.isEmpty() ? Optional.empty() : DateText.parse(year);
    }

    private static void places(XmlNode record, EntryFiller filler) {
        for (XmlNode child : record.children()) {
            String role = switch (child.name()) {
                case "INDIVIDUAL_PLACE_OF_BIRTH" -> "birth";
                case "INDIVIDUAL_ADDRESS", "ENTITY_ADDRESS" -> "address";
                default -> "";
            };
            if (!role.isEmpty()) {
                String note = child.value("NOTE");
                String text = EntryFiller.join(
                        child.value("STREET"),
                        child.value("CITY"),
                        child.value("STATE_PROVINCE"),
                        child.value("ZIP_CODE"),
                        note.isEmpty() ? "" : "(" + note + ")");
                filler.place(role, text, child.value("COUNTRY"));
            }
        }
        record.values("NATIONALITY", "VALUE").forEach(value -> filler.nationality(value, "NATIONALITY"));
    }

    private static void documents(XmlNode record, EntryFiller filler) {
        for (XmlNode document : record.children("INDIVIDUAL_DOCUMENT")) {
            String first = document.value("TYPE_OF_DOCUMENT");
            String second = document.value("TYPE_OF_DOCUMENT2");
            String issuing = document.value("ISSUING_COUNTRY");
            String issued = document.value("DATE_OF_ISSUE");
            String type = DocumentTypes.type(first.isEmpty() ? second : first);
            String label = second.isEmpty() && !type.equals("other") ? "" : EntryFiller.join(first, second);
            String note = EntryFiller.join(
                    label,
                    issued.isEmpty() ? "" : "issued " + issued,
                    document.value("CITY_OF_ISSUE").isEmpty() ? "" : "in " + document.value("CITY_OF_ISSUE"),
                    document.value("NOTE"));
            boolean empty = document.value("NUMBER").isEmpty() && note.equals(label);
            if (!empty) {
                filler.document(
                        type,
                        document.value("NUMBER"),
                        issuing.isEmpty() ? document.value("COUNTRY_OF_ISSUE") : issuing,
                        note);
            }
        }
    }

    private static void listing(XmlNode record, EntryFiller filler, boolean person) {
        String comments = record.value("COMMENTS1");
        String regime = record.value("UN_LIST_TYPE");
        Matcher gender = GENDER.matcher(comments);
        String sex = record.value("GENDER");
        filler.sex(sex.isEmpty() && gender.find() ? gender.group(1) : sex, "GENDER");
        record.values("TITLE", "VALUE").forEach(value -> filler.entry().detail("title", value));
        record.values("DESIGNATION", "VALUE").forEach(value -> filler.entry().detail("position", value));
        filler.entry().detail("submitted-by", record.value("SUBMITTED_BY"));
        filler.entry().detail("submitted-on", record.value("SUBMITTED_ON"));
        filler.entry().programme(regime).owner("United Nations Security Council");
        filler.entry().legalBasis(UnRegimes.resolution(regime).orElse(null));
        UnRegimes.measures(regime, person).forEach(filler.entry()::measure);
        filler.day(record.value("LISTED_ON"), "LISTED_ON").ifPresent(filler.entry()::listed);
        filler.entry().updated(lastUpdated(record, filler));
        if (!comments.isEmpty()) {
            filler.entry().remarks(comments);
        }
    }

    private static @Nullable LocalDate lastUpdated(XmlNode record, EntryFiller filler) {
        LocalDate latest = null;
        for (String value : record.values("LAST_DAY_UPDATED", "VALUE")) {
            LocalDate day = filler.day(value, "LAST_DAY_UPDATED").orElse(null);
            if (day != null && (latest == null || day.isAfter(latest))) {
                latest = day;
            }
        }
        return latest;
    }
}
