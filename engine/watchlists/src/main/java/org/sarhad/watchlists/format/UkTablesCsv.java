package org.sarhad.watchlists.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sarhad.watchlists.EntryKind;
import org.sarhad.watchlists.EntryLink;
import org.sarhad.watchlists.Measure;
import org.sarhad.watchlists.NameKind;
import org.sarhad.watchlists.NameParts;
import org.sarhad.watchlists.NameQuality;

/**
 * The UK list split into tables: subjects, and beside them their names, dates of birth, identifiers and countries, tied by
 * {@code unique_id}; the tables of one folder make one edition, source {@code uk-sanctions}.
 */
final class UkTablesCsv implements ListFormat {
    private static final String SUBJECTS = "subjects";
    private static final List<String> ROLES = List.of(SUBJECTS, "names", "dobs", "identifiers", "countries");

    @Override
    public String title() {
        return "UK sanctions list (tables)";
    }

    @Override
    public @Nullable String role(SourceFile file) {
        List<String> header = CsvTable.header(file, 1);
        if (!header.contains("unique_id")) {
            return null;
        }
        if (header.contains("subject_type")) {
            return SUBJECTS;
        }
        if (header.contains("name_type")) {
            return "names";
        }
        if (header.contains("dob_id")) {
            return "dobs";
        }
        return header.contains("identifier_type")
                ? "identifiers"
                : header.contains("country_type") ? "countries" : null;
    }

    @Override
    public List<List<Part>> group(List<Part> parts) {
        List<Part> ordered = new ArrayList<>();
        for (String role : ROLES) {
            parts.stream().filter(part -> part.role().equals(role)).forEach(ordered::add);
        }
        return List.of(ordered);
    }

    @Override
    public EditionStamp read(List<Part> parts, Reading reading) throws IOException {
        if (!parts.getFirst().role().equals(SUBJECTS)) {
            throw new ListFormatException("the table of subjects that it belongs to is not in the same folder");
        }
        Map<String, EntryFiller> subjects = new LinkedHashMap<>();
        Map<String, EntryKind> kinds = new java.util.HashMap<>();
        for (Part part : parts) {
            boolean main = part.role().equals(SUBJECTS);
            CsvTable.read(part.file(), 1, reading, row -> {
                String id = row.get("unique_id");
                if (main) {
                    subject(id, row, subjects, kinds, reading);
                    return;
                }
                EntryFiller filler = subjects.get(id);
                EntryKind kind = kinds.get(id);
                if (filler == null || kind == null) {
                    throw new IllegalArgumentException("the table of subjects has no '" + id + "'");
                }
                reading.attached();
                satellite(part.role(), row, kind, filler);
            });
        }
        subjects.forEach((id, filler) -> {
            if (!filler.hasNames()) {
                filler.misunderstood("subject_names", id, "the table of names has none for this subject");
                filler.name(id, NameKind.PRIMARY, NameQuality.WEAK);
            }
            filler.finish();
        });
        return new EditionStamp(UkSanctionsCsv.SOURCE, null, null);
    }

    private static void subject(
            String id,
            CsvTable.Row row,
            Map<String, EntryFiller> subjects,
            Map<String, EntryKind> kinds,
            Reading reading) {
        if (subjects.containsKey(id)) {
            throw new IllegalArgumentException("the subject '" + id + "' stands in the table twice");
        }
        EntryKind kind = UkSanctionsCsv.kind(row.get("subject_type"));
        EntryFiller filler = new EntryFiller(id, kind, row.where(), reading);
        String reference = row.get("un_reference_number");
        if (!reference.isEmpty()) {
            filler.entry().link(new EntryLink("same-as", UnConsolidatedXml.SOURCE + "/" + reference));
        }
        filler.entry().owner("United Kingdom, Foreign, Commonwealth and Development Office");
        filler.entry().measure(Measure.FREEZE_ASSETS).detail("ofsi-group", row.get("ofsi_group_id"));
        filler.day(row.get("date_designated"), "date_designated").ifPresent(filler.entry()::listed);
        filler.day(row.get("last_updated"), "last_updated").ifPresent(filler.entry()::updated);
        subjects.put(id, filler);
        kinds.put(id, kind);
    }

    private static void satellite(String table, CsvTable.Row row, EntryKind kind, EntryFiller filler) {
        switch (table) {
            case "names" -> name(row, kind, filler);
            case "dobs" ->
                filler.birthDate(
                        join(
                                join(row.get("year"), row.get("month")),
                                row.get("month").isEmpty() ? "" : row.get("day")),
                        "year");
            case "identifiers" -> identifier(row, filler);
            default -> country(row, filler);
        }
    }

    private static String join(String date, String part) {
        return part.isEmpty() ? date : date + "-" + part;
    }

    private static void name(CsvTable.Row row, EntryKind kind, EntryFiller filler) {
        String family = row.get("name_6");
        String given = XmlNode.squeeze(String.join(
                " ", row.get("name_1"), row.get("name_2"), row.get("name_3"), row.get("name_4"), row.get("name_5")));
        NameParts parts = kind == EntryKind.PERSON && !given.isEmpty() && !family.isEmpty()
                ? new NameParts(given, null, family, null, null)
                : null;
        boolean primary = row.get("name_type").equals("primary");
        boolean weak = row.get("alias_strength").startsWith("low");
        filler.name(
                row.get("full_name"),
                primary ? NameKind.PRIMARY : NameKind.ALIAS,
                weak ? NameQuality.WEAK : NameQuality.GOOD,
                parts);
    }

    private static void identifier(CsvTable.Row row, EntryFiller filler) {
        String type = switch (row.get("identifier_type")) {
            case "passport" -> "passport";
            case "national" -> "national-id";
            case "business_registration_numbers" -> "registration";
            case "imo" -> "imo";
            default -> DocumentTypes.type(row.get("identifier_type"));
        };
        filler.document(type, row.get("raw_value"), null, row.get("additional_info"));
    }

    private static void country(CsvTable.Row row, EntryFiller filler) {
        String words = row.first("iso", "raw_value");
        switch (row.get("country_type")) {
            case "nationality" -> filler.nationality(words, "country");
            case "birth" -> filler.place("birth", "", row.get("raw_value"));
            default -> filler.place("address", "", row.get("raw_value"));
        }
    }
}
