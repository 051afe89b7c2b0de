package org.sarhad.watchlists.format;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sarhad.watchlists.EntryKind;
import org.sarhad.watchlists.EntryLink;
import org.sarhad.watchlists.NameKind;
import org.sarhad.watchlists.NameParts;
import org.sarhad.watchlists.NameQuality;

/**
 * The UK Sanctions List as CSV (first line {@code Report Date: ...}) and the older OFSI consolidated list (first line
 * {@code Last Updated,...}); source {@code uk-sanctions}. Both have a row for each name, address and date of a subject,
 * which are gathered by the subject's number.
 */
final class UkSanctionsCsv implements ListFormat {
    static final String SOURCE = "uk-sanctions";
    private static final String LIST = "uk-list";
    private static final String OFSI = "ofsi";
    private static final Pattern NUMBERED = Pattern.compile("\\s*\\(\\d{1,2}\\)\\s*");
    private static final Pattern UNKNOWN_PARTS = Pattern.compile("(?i)\\b(?:dd|00)/(?:mm|00)/");
    private static final Pattern UNKNOWN_DAY = Pattern.compile("(?i)\\b(?:dd|00)/");

    @Override
    public String title() {
        return "UK sanctions list (CSV)";
    }

    @Override
    public @Nullable String role(SourceFile file) {
        for (int line : new int[] {2, 1}) {
            List<String> header = CsvTable.header(file, line);
            if (header.contains("unique id") && header.contains("name 6") && header.contains("regime name")) {
                return LIST + line;
            }
            if (header.contains("group id") && header.contains("name 6") && header.contains("group type")) {
                return OFSI + line;
            }
        }
        return null;
    }

    @Override
    public EditionStamp read(List<Part> parts, Reading reading) throws IOException {
        Part part = parts.getFirst();
        int headerLine = part.role().endsWith("2") ? 2 : 1;
        Map<String, EntryFiller> subjects = new LinkedHashMap<>();
        CsvTable.read(part.file(), headerLine, reading, row -> row(row, subjects, reading));
        subjects.forEach((id, filler) -> filler.finish());
        String first = part.file().head().lines().findFirst().orElse("");
        String stated = headerLine == 1 ? "" : first.replaceFirst("(?i)^\"?(report date:|last updated\"?,)", "");
        String day = stated.replace("\"", "").replace(",", "").strip();
        return new EditionStamp(SOURCE, day.isEmpty() ? null : day, UnConsolidatedXml.instant(day));
    }

    private static void row(CsvTable.Row row, Map<String, EntryFiller> subjects, Reading reading) {
        String id = row.first("Unique ID", "Group ID");
        EntryKind kind = kind(row.first("Designation Type", "Individual, Entity, Ship", "Group Type"));
        EntryFiller filler = subjects.get(id);
        if (filler == null) {
            filler = new EntryFiller(id, kind, row.where(), reading);
            subjects.put(id, filler);
        } else {
            reading.attached();
        }
        names(row, kind, filler);
        identity(row, filler);
        documents(row, filler);
        ship(row, filler);
        legal(row, filler);
    }

    static EntryKind kind(String words) {
        return switch (words.toLowerCase(Locale.ROOT)) {
            case "individual" -> EntryKind.PERSON;
            case "entity" -> EntryKind.ORGANISATION;
            case "ship" -> EntryKind.VESSEL;
            default -> throw new IllegalArgumentException("no kind of subject is called '" + words + "'");
        };
    }

    private static void names(CsvTable.Row row, EntryKind kind, EntryFiller filler) {
        String given = XmlNode.squeeze(String.join(
                " ", row.get("Name 1"), row.get("Name 2"), row.get("Name 3"), row.get("Name 4"), row.get("Name 5")));
        String family = row.get("Name 6");
        NameParts parts = kind == EntryKind.PERSON && !given.isEmpty() && !family.isEmpty()
                ? new NameParts(given, null, family, null, null)
                : null;
        String type = row.first("Name type", "Alias Type").toLowerCase(Locale.ROOT);
        String strength = row.first("Alias strength", "Alias Quality").toLowerCase(Locale.ROOT);
        NameKind role = type.equals("primary name") || type.isEmpty()
                ? NameKind.PRIMARY
                : type.startsWith("fka") || type.contains("former") ? NameKind.FORMER : NameKind.ALIAS;
        NameQuality quality =
                strength.startsWith("low") || strength.startsWith("weak") ? NameQuality.WEAK : NameQuality.GOOD;
        filler.name(given + " " + family, role, quality, parts);
        filler.name(row.get("Name non-latin script"), NameKind.ORIGINAL_SCRIPT, NameQuality.GOOD);
        filler.entry().detail("title", row.get("Title"));
    }

    private static void identity(CsvTable.Row row, EntryFiller filler) {
        for (String date : several(row.first("D.O.B", "DOB"))) {
            filler.birthDate(dateOfBirth(date), "D.O.B");
        }
        for (String state : several(row.first("Nationality(/ies)", "Nationality"))) {
            filler.nationality(state, "Nationality");
        }
        List<String> towns = several(row.get("Town of birth"));
        List<String> countries = several(row.get("Country of birth"));
        for (int i = 0; i < Math.max(towns.size(), countries.size()); i++) {
            filler.place("birth", i < towns.size() ? towns.get(i) : "", i < countries.size() ? countries.get(i) : "");
        }
        String address = "";
        for (int i = 1; i <= 6; i++) {
            address = EntryFiller.join(address, row.first("Address Line " + i, "Address " + i));
        }
        filler.place(
                "address",
                EntryFiller.join(address, row.first("Address Postal Code", "Post/Zip Code")),
                row.first("Address Country", "Country"));
        filler.sex(row.get("Gender"), "Gender");
        several(row.get("Position")).forEach(position -> filler.entry().detail("position", position));
        filler.entry().detail("phone", row.get("Phone number"));
        filler.entry().detail("website", row.get("Website"));
        filler.entry().detail("email", row.get("Email address"));
        filler.entry().detail("organisation-type", row.get("Type of entity"));
        filler.entry().detail("subsidiaries", row.get("Subsidiaries"));
        filler.entry().detail("parent-company", row.get("Parent company"));
    }

    /** A date with unknown parts written dd, mm or 00, as the month or year that is known. */
    static String dateOfBirth(String text) {
        String year = UNKNOWN_PARTS.matcher(text).replaceFirst("");
        return UNKNOWN_DAY.matcher(year).replaceFirst("");
    }

    private static void documents(CsvTable.Row row, EntryFiller filler) {
        pairs(row.get("Passport number"), row.first("Passport additional information", "Passport Details"))
                .forEach((number, note) -> filler.document("passport", number, null, note));
        pairs(
                        row.first("National Identifier number", "National Identification Number"),
                        row.first("National Identifier additional information", "National Identification Details"))
                .forEach((number, note) -> filler.document("national-id", number, null, note));
        several(row.first("Business registration number (s)", "Business registration number"))
                .forEach(number -> filler.document("registration", number, null, null));
    }

    private static Map<String, String> pairs(String numbers, String notes) {
        Map<String, String> pairs = new LinkedHashMap<>();
        List<String> texts = several(notes);
        List<String> values = several(numbers);
        for (int i = 0; i < values.size(); i++) {
            pairs.put(values.get(i), values.size() == 1 ? notes : i < texts.size() ? texts.get(i) : "");
        }
        return pairs;
    }

    private static void ship(CsvTable.Row row, EntryFiller filler) {
        several(row.get("IMO number")).forEach(number -> filler.document("imo", number, null, null));
        filler.document("hull", row.get("Hull identification number (HIN)"), null, null);
        filler.place("flag", "", row.get("Current believed flag of ship"));
        filler.birthDate(row.get("Year Built"), "Year Built");
        filler.entry()
                .detail("former-flag", row.get("Previous flags"))
                .detail("vessel-owner", row.get("Current owner/operator (s)"))
                .detail("former-owner", row.get("Previous owner/operator (s)"))
                .detail("vessel-type", row.get("Type of ship"))
                .detail("tonnage", row.get("Tonnage of ship"))
                .detail("length", row.get("Length of ship"));
    }

    private static void legal(CsvTable.Row row, EntryFiller filler) {
        filler.entry().owner("United Kingdom, Foreign, Commonwealth and Development Office");
        String regime = row.first("Regime Name", "Regime");
        filler.entry().programme(regime.isEmpty() ? null : regime);
        String imposed = row.get("Sanctions Imposed");
        MeasureWords.measures(imposed.isEmpty() ? "asset freeze" : imposed).forEach(filler.entry()::measure);
        filler.entry().detail("measure", imposed);
        String reference = row.get("UN Reference Number");
        if (!reference.isEmpty()) {
            filler.entry().link(new EntryLink("same-as", UnConsolidatedXml.SOURCE + "/" + reference));
        }
        filler.entry().detail("ofsi-group", row.get("OFSI Group ID"));
        filler.entry().detail("designation-source", row.get("Designation source"));
        filler.entry().detail("listing-reason", row.get("UK Statement of Reasons"));
        filler.day(row.first("Date Designated", "Listed On"), "Date Designated").ifPresent(filler.entry()::listed);
        filler.day(row.get("Last Updated"), "Last Updated").ifPresent(filler.entry()::updated);
        String other = row.get("Other Information");
        if (!other.isEmpty()) {
            filler.entry().remarks(other);
        }
    }

    /** "(1) Syria (2) Iraq", or "Syria|Iraq", or one value. */
    private static List<String> several(String cell) {
        if (cell.isEmpty()) {
            return List.of();
        }
        Pattern separator = NUMBERED.matcher(cell).lookingAt() ? NUMBERED : Pattern.compile("\\s*\\|\\s*");
        return separator
                .splitAsStream(cell)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
