package org.sarhad.watchlists.format;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sarhad.watchlists.EntryKind;
import org.sarhad.watchlists.Measure;
import org.sarhad.watchlists.NameKind;
import org.sarhad.watchlists.NameParts;
import org.sarhad.watchlists.NameQuality;
import org.sarhad.watchlists.Provenance;

/**
 * OFAC's SDN list in its legacy files (data specification of 2023-09-25): SDN with one row a subject, ALT with aliases, ADD
 * with addresses, and the comments that overflow; source {@code us-ofac-sdn}. SDN alone is read too. An empty value is
 * written {@code -0-}.
 */
final class OfacSdnCsv implements ListFormat {
    static final String SOURCE = "us-ofac-sdn";
    private static final String SDN = "sdn";
    private static final String ALT = "alt";
    private static final String ADD = "add";
    private static final String COMMENTS = "comments";
    private static final List<String> SATELLITES = List.of(ALT, ADD, COMMENTS);
    private static final Pattern DATE_IN_NAME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})");

    @Override
    public String title() {
        return "OFAC SDN list (CSV)";
    }

    @Override
    public @Nullable String role(SourceFile file) {
        try (CsvReader csv = new CsvReader(new StringReader(file.head()), ',', false, 1 << 20)) {
            CsvRow row = csv.next();
            if (row != null && row.field(0).strip().equalsIgnoreCase("ent_num")) {
                row = csv.next();
            }
            boolean numbered = row != null && isNumber(row.field(0));
            if (row == null || !numbered) {
                return null;
            }
            boolean nulls =
                    row.fields().stream().anyMatch(field -> field.strip().equals("-0-"));
            return switch (row.fields().size()) {
                case 12 -> nulls ? SDN : null;
                case 6 -> nulls && isNumber(row.field(1)) ? ADD : null;
                case 5 -> isNumber(row.field(1)) && row.field(2).matches("(?i)[afn]ka") ? ALT : null;
                case 2 -> file.name().toLowerCase(Locale.ROOT).contains("comments") ? COMMENTS : null;
                default -> null;
            };
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean isNumber(String field) {
        String text = field.strip();
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** One SDN file takes the other files of its folder; several take those whose names differ only in the role. */
    @Override
    public List<List<Part>> group(List<Part> parts) {
        List<Part> mains =
                parts.stream().filter(part -> part.role().equals(SDN)).toList();
        List<Part> others =
                parts.stream().filter(part -> !part.role().equals(SDN)).toList();
        List<Part> orphans = new ArrayList<>(others);
        List<List<Part>> groups = new ArrayList<>();
        for (Part main : mains) {
            List<Part> group = new ArrayList<>(List.of(main));
            for (String role : SATELLITES) {
                others.stream()
                        .filter(part -> part.role().equals(role))
                        .filter(part -> mains.size() == 1 || stem(part).equals(stem(main)))
                        .findFirst()
                        .ifPresent(group::add);
            }
            groups.add(group);
            orphans.removeAll(group);
        }
        orphans.forEach(orphan -> groups.add(List.of(orphan)));
        return groups;
    }

    private static String stem(Part part) {
        return part.file()
                .name()
                .toLowerCase(Locale.ROOT)
                .replaceFirst(part.role().equals(COMMENTS) ? "sdn_comments" : part.role(), "");
    }

    @Override
    public EditionStamp read(List<Part> parts, Reading reading) throws IOException {
        Part main = parts.getFirst();
        if (!main.role().equals(SDN)) {
            throw new ListFormatException("the SDN file that it belongs to is not in the same folder");
        }
        Satellites satellites = new Satellites();
        for (Part part : parts.subList(1, parts.size())) {
            rows(part.file(), reading, row -> satellites.add(part, row));
        }
        rows(main.file(), reading, row -> subject(row, main.file(), satellites, reading));
        satellites.rejectOrphans(reading);
        Matcher date = DATE_IN_NAME.matcher(main.file().name());
        String number = date.find() ? date.group(1) : null;
        return new EditionStamp(SOURCE, number, number == null ? null : UnConsolidatedXml.instant(number));
    }

    private static void rows(SourceFile file, Reading reading, Consumer<CsvRow> taker) throws IOException {
        try (CsvReader csv =
                new CsvReader(file.text(), ',', false, file.limits().maxRecordChars())) {
            for (CsvRow row = csv.next(); row != null; row = csv.next()) {
                Provenance where = new Provenance(file.name(), row.line());
                String fault = row.fault();
                if (fault != null) {
                    reading.rejected(where, null, fault, row.raw());
                } else if (!isHeader(row)) {
                    try {
                        taker.accept(row);
                    } catch (IllegalArgumentException e) {
                        reading.rejected(where, null, String.valueOf(e.getMessage()), row.raw());
                    }
                }
            }
        }
    }

    private static boolean isHeader(CsvRow row) {
        return row.line() == 1 && row.field(0).strip().equalsIgnoreCase("ent_num");
    }

    /** A value, empty where the file has its sign for nothing. */
    private static String value(CsvRow row, int column) {
        String text = row.field(column).strip();
        return text.equals("-0-") ? "" : text;
    }

    private static String subjectNumber(CsvRow row, int columns) {
        if (row.fields().size() < columns) {
            throw new IllegalArgumentException(
                    "the row has " + row.fields().size() + " values where " + columns + " are due");
        }
        if (!isNumber(row.field(0))) {
            throw new IllegalArgumentException("the first value is no subject number");
        }
        return row.field(0).strip();
    }

    /** The rows of the other files, by subject. */
    private static final class Satellites {
        private record Held(Part part, CsvRow row) {}

        private final Map<String, List<Held>> bySubject = new HashMap<>();

        void add(Part part, CsvRow row) {
            int columns = switch (part.role()) {
                case ALT -> 4;
                case ADD -> 5;
                default -> 2;
            };
            String subject = subjectNumber(row, columns);
            bySubject.computeIfAbsent(subject, key -> new ArrayList<>(2)).add(new Held(part, row));
        }

        List<Held> take(String subject) {
            List<Held> rows = bySubject.remove(subject);
            return rows == null ? List.of() : rows;
        }

        void rejectOrphans(Reading reading) {
            bySubject.values().stream()
                    .flatMap(List::stream)
                    .sorted(java.util.Comparator.comparing(
                                    (Held held) -> held.part().file().name())
                            .thenComparing(held -> held.row().line()))
                    .forEach(held -> reading.rejected(
                            new Provenance(held.part().file().name(), held.row().line()),
                            "ent_num",
                            "the SDN file has no subject " + held.row().field(0).strip(),
                            held.row().raw()));
        }
    }

    private static void subject(CsvRow row, SourceFile file, Satellites satellites, Reading reading) {
        String id = subjectNumber(row, 12);
        EntryKind kind = switch (value(row, 2).toLowerCase(Locale.ROOT)) {
            case "individual" -> EntryKind.PERSON;
            case "vessel" -> EntryKind.VESSEL;
            case "aircraft" -> EntryKind.AIRCRAFT;
            case "", "entity" -> EntryKind.ORGANISATION;
            default -> throw new IllegalArgumentException("no kind of subject is called " + value(row, 2));
        };
        EntryFiller filler = new EntryFiller(id, kind, new Provenance(file.name(), row.line()), reading);
        String name = value(row, 1);
        filler.name(name, NameKind.PRIMARY, NameQuality.GOOD, parts(name, kind));
        List<Satellites.Held> held = satellites.take(id);
        StringBuilder overflow = new StringBuilder();
        for (Satellites.Held other : held) {
            reading.attached();
            switch (other.part().role()) {
                case ALT -> alias(other.row(), kind, filler);
                case ADD -> address(other.row(), filler);
                default -> overflow.append(value(other.row(), 1));
            }
        }
        filler.entry()
                .programme(value(row, 3).isEmpty() ? null : value(row, 3).replace("] [", "; "))
                .owner("US Department of the Treasury, Office of Foreign Assets Control")
                .measure(Measure.FREEZE_ASSETS)
                .detail("title", value(row, 4))
                .detail("vessel-type", value(row, 6))
                .detail("tonnage", value(row, 7))
                .detail("gross-tonnage", value(row, 8))
                .detail("vessel-owner", value(row, 10));
        filler.document("call-sign", value(row, 5), null, null);
        filler.place("flag", value(row, 9), null);
        new OfacRemarks(filler, kind).read(value(row, 11) + overflow);
        filler.finish();
    }

    private static void alias(CsvRow row, EntryKind kind, EntryFiller filler) {
        String name = value(row, 3);
        NameKind role = value(row, 2).equalsIgnoreCase("fka") ? NameKind.FORMER : NameKind.ALIAS;
        filler.name(name, role, NameQuality.GOOD, parts(name, kind));
        filler.entry().detail("alias-note", value(row, 4).isEmpty() ? "" : name + ": " + value(row, 4));
    }

    private static void address(CsvRow row, EntryFiller filler) {
        String remark = value(row, 5);
        String text = EntryFiller.join(value(row, 2), value(row, 3), remark.isEmpty() ? "" : "(" + remark + ")");
        filler.place("address", text, value(row, 4));
    }

    /** OFAC writes a person's family name, a comma, and the given names. */
    static @Nullable NameParts parts(String name, EntryKind kind) {
        int comma = name.indexOf(',');
        if (kind != EntryKind.PERSON || comma < 1 || comma + 1 >= name.length()) {
            return null;
        }
        return new NameParts(
                name.substring(comma + 1).strip(),
                null,
                name.substring(0, comma).strip(),
                null,
                null);
    }
}
