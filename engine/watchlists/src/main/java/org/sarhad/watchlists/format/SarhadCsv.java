package org.sarhad.watchlists.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sarhad.watchlists.Provenance;

/**
 * Sarhad's own CSV for national lists, which a clerk can keep in a spreadsheet.
 *
 * <p>The first line names the list: {@code #sarhad-list source=kg-national edition=2026-11-20
 * created=2026-11-20T08:00:00Z}; only {@code source} is required, and values hold no spaces. The second line holds the
 * column names in any order, and each further line one subject. Values are parted by comma, semicolon or tab (whichever
 * the header uses). Where a column takes several values they are parted by a bar: {@code Ivanov Pyotr|Ivanoff Petr}.
 *
 * <p>Columns ({@code id}, {@code kind} and {@code name} are required):
 *
 * <ul>
 *   <li>{@code id}: the owner's own number, which a subject keeps for ever
 *   <li>{@code kind}: person, organisation, vessel, aircraft, vehicle, document, object
 *   <li>{@code name}: the primary name; {@code given_name}, {@code patronymic}, {@code family_name}: its parts, where known
 *   <li>{@code alias}, {@code weak_alias}, {@code former_name}, {@code maiden_name}, {@code original_name} (name in its
 *       original script): several values each
 *   <li>{@code sex}: M, F or X
 *   <li>{@code birth_date}: YYYY-MM-DD, YYYY-MM, YYYY, DD.MM.YYYY or FROM/TO, with a leading ~ for "about"; several
 *   <li>{@code birth_place}, {@code address}: several; {@code nationality}: code or name of the state; several
 *   <li>{@code document}: TYPE:STATE:NUMBER such as {@code passport:KGZ:AN0000000}, several; the state may be empty
 *   <li>{@code measure}: the names of {@link org.sarhad.watchlists.Measure} in lower case with hyphens; several
 *   <li>{@code legal_basis}, {@code programme}, {@code owner}, {@code remarks}: text
 *   <li>{@code listed}, {@code expires}, {@code review}, {@code updated}: one day each
 *   <li>{@code handling}: handling codes; several
 *   <li>{@code link}: RELATION:ID such as {@code same-as:un-sc/QDi.000}; several
 *   <li>{@code detail}: LABEL:TEXT such as {@code height:180 cm}; several
 * </ul>
 */
final class SarhadCsv implements ListFormat {
    static final String MARK = "#sarhad-list";
    static final List<String> COLUMNS = List.of(
            "id",
            "kind",
            "name",
            "family_name",
            "given_name",
            "patronymic",
            "alias",
            "weak_alias",
            "former_name",
            "maiden_name",
            "original_name",
            "sex",
            "birth_date",
            "birth_place",
            "nationality",
            "document",
            "address",
            "measure",
            "legal_basis",
            "programme",
            "owner",
            "listed",
            "expires",
            "review",
            "updated",
            "handling",
            "link",
            "detail",
            "remarks");
    private static final List<String> REQUIRED = List.of("id", "kind", "name");

    @Override
    public String title() {
        return "Sarhad list (CSV)";
    }

    @Override
    public @Nullable String role(SourceFile file) {
        String head = file.head();
        return head.startsWith(MARK) || head.startsWith("\"" + MARK) ? Part.MAIN : null;
    }

    @Override
    public EditionStamp read(List<Part> parts, Reading reading) throws IOException {
        SourceFile file = parts.getFirst().file();
        char delimiter = delimiter(file.head());
        try (CsvReader csv =
                new CsvReader(file.text(), delimiter, true, file.limits().maxRecordChars())) {
            Map<String, String> stamp = SarhadStamp.parse(csv.nextLine(), delimiter);
            CsvRow header = csv.next();
            if (header == null) {
                throw new ListFormatException("the second line must hold the column names");
            }
            List<String> columns = columns(header);
            Set<String> ids = new HashSet<>();
            for (CsvRow row = csv.next(); row != null; row = csv.next()) {
                record(row, columns, ids, file, reading);
            }
            return SarhadStamp.edition(stamp);
        }
    }

    /** The delimiter of the header line: the one of comma, semicolon and tab that occurs most. */
    static char delimiter(String head) {
        List<String> lines = head.lines().limit(2).toList();
        String header = lines.size() < 2 ? "" : lines.get(1);
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char c) {
        return text.chars().filter(x -> x == c).count();
    }

    private static List<String> columns(CsvRow header) {
        if (header.fault() != null) {
            throw new ListFormatException("line " + header.line() + ": the column names: " + header.fault());
        }
        List<String> columns = new ArrayList<>();
        for (String name : header.fields()) {
            String column = name.strip().toLowerCase(Locale.ROOT);
            if (!column.isEmpty() && !COLUMNS.contains(column)) {
                throw new ListFormatException("line " + header.line() + ": no column is called '" + name.strip()
                        + "'; the columns are " + String.join(", ", COLUMNS));
            }
            if (!column.isEmpty() && columns.contains(column)) {
                throw new ListFormatException("line " + header.line() + ": the column '" + column + "' stands twice");
            }
            columns.add(column);
        }
        for (String required : REQUIRED) {
            if (!columns.contains(required)) {
                throw new ListFormatException("line " + header.line() + ": the column '" + required + "' is missing");
            }
        }
        return columns;
    }

    private static void record(CsvRow row, List<String> columns, Set<String> ids, SourceFile file, Reading reading) {
        Provenance where = new Provenance(file.name(), row.line());
        String fault = row.fault();
        if (fault != null) {
            int column = row.faultColumn();
            String name = column >= 0 && column < columns.size() ? columns.get(column) : null;
            reading.rejected(where, name, fault, row.raw());
            return;
        }
        if (row.fields().size() > columns.size()) {
            reading.rejected(
                    where,
                    null,
                    "the line has " + row.fields().size() + " values but there are " + columns.size()
                            + " columns; a value that holds the delimiter needs quotation marks",
                    row.raw());
            return;
        }
        SarhadRecord record = new SarhadRecord(where, reading);
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).isEmpty()) {
                record.set(columns.get(i), row.field(i).strip());
            } else if (!row.field(i).isBlank()) {
                reading.rejected(where, null, "value " + (i + 1) + " stands under no column name", row.raw());
                return;
            }
        }
        SarhadRecord.Fault problem = record.read(ids);
        if (problem != null) {
            reading.rejected(where, problem.field(), problem.reason(), row.raw());
        }
    }
}
