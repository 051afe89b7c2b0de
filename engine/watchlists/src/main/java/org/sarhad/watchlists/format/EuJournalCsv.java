package org.sarhad.watchlists.format;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sarhad.watchlists.EntryKind;
import org.sarhad.watchlists.NameKind;
import org.sarhad.watchlists.NameQuality;

/**
 * Designations transcribed from acts of the Official Journal of the European Union: one CSV an act, one row a subject in
 * one legal context; the files of one folder make one edition, source {@code eu-ojeu}. Values that a cell holds beside
 * each other are parted by semicolons.
 */
final class EuJournalCsv implements ListFormat {
    static final String SOURCE = "eu-ojeu";
    private static final Pattern LETTERED = Pattern.compile("\\(?\\b[a-z]\\)\\s*");
    private static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry("passportNumber", "passport"),
            Map.entry("idNumber", "national-id"),
            Map.entry("taxNumber", "tax-id"),
            Map.entry("innCode", "tax-id"),
            Map.entry("registrationNumber", "registration"),
            Map.entry("ogrnCode", "registration"),
            Map.entry("kppCode", "registration"),
            Map.entry("okpoCode", "registration"),
            Map.entry("leiCode", "lei"),
            Map.entry("swiftBic", "swift-bic"),
            Map.entry("imoNumber", "imo"),
            Map.entry("mmsi", "mmsi"));
    private static final Map<String, String> DETAILS = Map.ofEntries(
            Map.entry("position", "position"),
            Map.entry("appearance", "appearance"),
            Map.entry("ethnicity", "ethnicity"),
            Map.entry("fatherName", "father"),
            Map.entry("motherName", "mother"),
            Map.entry("legalForm", "legal-form"),
            Map.entry("sector", "sector"),
            Map.entry("ticker", "ticker"),
            Map.entry("phone", "phone"),
            Map.entry("email", "email"),
            Map.entry("website", "website"),
            Map.entry("annex", "annex"),
            Map.entry("recordId", "record-id"),
            Map.entry("reason", "listing-reason"));

    @Override
    public String title() {
        return "EU Official Journal designations (CSV)";
    }

    @Override
    public @Nullable String role(SourceFile file) {
        List<String> header = CsvTable.header(file, 1);
        boolean marks = header.contains("programkey") && header.contains("measure") && header.contains("schema");
        if (!marks) {
            return null;
        }
        return header.contains("amendmentcelex") ? "amendment" : header.contains("celex") ? "consolidated" : null;
    }

    @Override
    public List<List<Part>> group(List<Part> parts) {
        Map<String, List<Part>> kinds = new java.util.TreeMap<>();
        parts.stream()
                .sorted(Comparator.comparing(part -> part.file().name()))
                .forEach(part -> kinds.computeIfAbsent(part.role(), role -> new ArrayList<>())
                        .add(part));
        return List.copyOf(kinds.values());
    }

    @Override
    public EditionStamp read(List<Part> parts, Reading reading) throws IOException {
        Map<String, Integer> ids = new HashMap<>();
        boolean amendments = parts.getFirst().role().equals("amendment");
        for (Part part : parts) {
            CsvTable.read(part.file(), 1, reading, row -> entry(row, ids, reading));
        }
        return new EditionStamp(amendments ? SOURCE + "-amendments" : SOURCE, null, null);
    }

    private static void entry(CsvTable.Row row, Map<String, Integer> ids, Reading reading) {
        EntryKind kind = switch (row.get("schema")) {
            case "Person" -> EntryKind.PERSON;
            case "LegalEntity", "Organization", "Company" -> EntryKind.ORGANISATION;
            case "Vessel" -> EntryKind.VESSEL;
            case "Asset" -> EntryKind.OBJECT;
            default -> throw new IllegalArgumentException("no schema is called '" + row.get("schema") + "'");
        };
        EntryFiller filler = new EntryFiller(id(row, ids), kind, row.where(), reading);
        filler.name(row.get("name"), NameKind.PRIMARY, NameQuality.GOOD);
        values(row, "alias").forEach(name -> filler.name(name, NameKind.ALIAS, NameQuality.GOOD));
        values(row, "weakAlias").forEach(name -> filler.name(name, NameKind.ALIAS, NameQuality.WEAK));
        values(row, "previousName").forEach(name -> filler.name(name, NameKind.FORMER, NameQuality.GOOD));
        for (String column : List.of("birthDate", "incorporationDate")) {
            values(row, column).forEach(date -> filler.birthDate(plainDate(date), column));
        }
        values(row, "birthPlace").forEach(place -> filler.place("birth", place, null));
        values(row, "address").forEach(place -> filler.place("address", place, null));
        values(row, "flag").forEach(state -> filler.place("flag", "", state));
        values(row, "country").forEach(state -> filler.place("country", "", state));
        for (String column : List.of("nationality", "jurisdiction")) {
            values(row, column).forEach(state -> filler.nationality(state, column));
        }
        filler.sex(row.get("gender"), "gender");
        NUMBERS.forEach((column, type) -> values(row, column)
                .forEach(number -> filler.document(type, number, null, column.endsWith("Number") ? null : column)));
        DETAILS.forEach((column, label) ->
                values(row, column).forEach(value -> filler.entry().detail(label, value)));
        legal(row, filler);
        filler.finish();
    }

    private static void legal(CsvTable.Row row, EntryFiller filler) {
        String act = row.first("celex", "amendedCelex");
        String amendment = row.get("amendmentCelex");
        filler.entry()
                .programme(row.get("programKey"))
                .legalBasis(amendment.isEmpty() ? act : act + " as amended by " + amendment)
                .owner("Council of the European Union");
        filler.entry().detail("measure", row.get("measure"));
        MeasureWords.measures(row.get("measure")).forEach(filler.entry()::measure);
        filler.day(row.get("startDate"), "startDate").ifPresent(filler.entry()::listed);
        String notes = String.join("\n", values(row, "notes"));
        filler.entry().remarks(notes.isEmpty() ? null : notes);
    }

    /** The act, annex and printed number, or the name where the act prints no number; a further row is numbered. */
    private static String id(CsvTable.Row row, Map<String, Integer> ids) {
        String record = row.get("recordId");
        String whole = String.join(
                ":",
                row.first("celex", "amendedCelex"),
                row.get("annex"),
                row.get("schema"),
                record.isEmpty() ? row.get("name") : record);
        int count = ids.merge(whole, 1, Integer::sum);
        return count == 1 ? whole : whole + "#" + count;
    }

    /** "(a) 1.2.1960, (b) 3.4.1961" and its like, as dates parted by semicolons. */
    private static String plainDate(String text) {
        String plain = LETTERED.matcher(text.replace("\"", "")).replaceAll("; ").replaceFirst("^; ", "");
        return plain.replaceAll("[,;]\\s*;", ";")
                .replaceAll("(?i)\\s*\\(or ([^)]*)\\)", "; $1")
                .replaceAll("(?i)^(between .*) \\(approximately\\)$", "circa $1")
                .replaceAll("\\s*[.;]+\\s*$", "");
    }

    /** The values of a cell, each of which may itself be quoted. */
    private static List<String> values(CsvTable.Row row, String column) {
        String cell = row.get(column);
        if (cell.isEmpty()) {
            return List.of();
        }
        try (CsvReader csv = new CsvReader(new StringReader(cell.replace("; \"", ";\"")), ';', false, 1 << 20)) {
            CsvRow values = csv.next();
            return values == null || values.fault() != null
                    ? List.of(cell)
                    : values.fields().stream()
                            .map(String::strip)
                            .filter(value -> !value.isEmpty())
                            .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
