package org.sarhad.watchlists.format;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sarhad.watchlists.Provenance;

/**
 * A CSV file whose header names its columns. A row with more or fewer values than the header is kept aside, because its
 * values can no longer be told apart.
 */
final class CsvTable {
    /** Takes rows; what it throws as {@link IllegalArgumentException} rejects the row. */
    interface Handler {
        void row(Row row);
    }

    /** One row by column name; names match without regard to case. */
    static final class Row {
        private final CsvRow row;
        private final Map<String, Integer> columns;
        private final Provenance where;

        private Row(CsvRow row, Map<String, Integer> columns, Provenance where) {
            this.row = row;
            this.columns = columns;
            this.where = where;
        }

        /** The value under a column, runs of white space made one, empty where there is no such column. */
        String get(String column) {
            Integer index = columns.get(column.toLowerCase(Locale.ROOT));
            return index == null ? "" : XmlNode.squeeze(row.field(index));
        }

        /** The first non-empty value under any of the columns. */
        String first(String... names) {
            for (String name : names) {
                String value = get(name);
                if (!value.isEmpty()) {
                    return value;
                }
            }
            return "";
        }

        Provenance where() {
            return where;
        }

        String raw() {
            return row.raw();
        }
    }

    private CsvTable() {}

    /** The column names on one of the first lines of a file, in lower case; empty where there is no such line. */
    static List<String> header(SourceFile file, int line) {
        try (CsvReader csv = new CsvReader(new StringReader(file.head()), ',', false, 1 << 20)) {
            for (int i = 1; i < line; i++) {
                csv.nextLine();
            }
            CsvRow row = csv.next();
            return row == null
                    ? List.of()
                    : row.fields().stream()
                            .map(name -> name.strip().toLowerCase(Locale.ROOT))
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads every row after the header.
     *
     * @param headerLine the line on which the column names stand, from 1
     */
    static void read(SourceFile file, int headerLine, Reading reading, Handler handler) throws IOException {
        try (CsvReader csv = new CsvReader(file.text(), ',', true, file.limits().maxRecordChars())) {
            for (int i = 1; i < headerLine; i++) {
                csv.nextLine();
            }
            CsvRow header = csv.next();
            if (header == null || header.fault() != null) {
                throw new ListFormatException("line " + headerLine + " holds no column names");
            }
            Map<String, Integer> columns = new HashMap<>();
            for (int i = 0; i < header.fields().size(); i++) {
                columns.putIfAbsent(header.fields().get(i).strip().toLowerCase(Locale.ROOT), i);
            }
            int width = header.fields().size();
            for (CsvRow row = csv.next(); row != null; row = csv.next()) {
                Row named = new Row(row, columns, new Provenance(file.name(), row.line()));
                if (row.fields().equals(header.fields())) {
                    reading.rejected(named.where, null, "the row repeats the column names", row.raw());
                } else {
                    take(named, width, reading, handler);
                }
            }
        }
    }

    private static void take(Row row, int width, Reading reading, Handler handler) {
        String fault = row.row.fault();
        int values = row.row.fields().size();
        if (fault != null) {
            reading.rejected(row.where, null, fault, row.raw());
        } else if (values != width) {
            reading.rejected(
                    row.where,
                    null,
                    "the row has " + values + " values where the header names " + width + " columns",
                    row.raw());
        } else {
            try {
                handler.row(row);
            } catch (IllegalArgumentException e) {
                reading.rejected(row.where, null, String.valueOf(e.getMessage()), row.raw());
            }
        }
    }
}
