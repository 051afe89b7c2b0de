package org.sarhad.documents.lost.feed;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads reports from CSV (RFC 4180; comma or semicolon) with a first line that names the columns. A quote that is never
 * closed costs its own line and not the rest of the file.
 */
final class CsvReports {
    private static final int MOST_LINES = 16;

    private final String file;
    private final Instant entered;
    private final ReportSink sink;
    private final Deque<String> pushedBack = new ArrayDeque<>();
    private long line;

    CsvReports(String file, Instant entered, ReportSink sink) {
        this.file = file;
        this.entered = entered;
        this.sink = sink;
    }

    void read(BufferedReader in) throws IOException {
        String first = next(in);
        if (first == null) {
            throw new IllegalArgumentException(file + " is empty; its first line should name the columns");
        }
        if (first.startsWith("\ufeff")) {
            first = first.substring(1);
        }
        char separator = first.indexOf(',') < 0 && first.indexOf(';') >= 0 ? ';' : ',';
        @Nullable Column[] columns = columns(first, separator);
        List<String> fields = new ArrayList<>();
        for (String text = next(in); text != null; text = next(in)) {
            long start = line;
            if (text.isBlank()) {
                continue;
            }
            String record = text;
            boolean whole = split(record, separator, fields);
            List<String> more = new ArrayList<>();
            while (!whole && more.size() < MOST_LINES) {
                String continued = next(in);
                if (continued == null) {
                    break;
                }
                more.add(continued);
                record = record + "\n" + continued;
                whole = split(record, separator, fields);
            }
            if (!whole) {
                more.reversed().forEach(pushedBack::addFirst);
                line = start;
                sink.reject(new RejectedReport(file, start, null, "a quote is opened and never closed", text));
            } else {
                take(columns, fields, start, record);
            }
        }
    }

    private void take(@Nullable Column[] columns, List<String> fields, long start, String record) throws IOException {
        if (fields.size() != columns.length) {
            sink.reject(new RejectedReport(
                    file,
                    start,
                    null,
                    "has " + fields.size() + " fields; the first line names " + columns.length,
                    record));
            return;
        }
        Row row = new Row();
        for (int i = 0; i < columns.length; i++) {
            Column column = columns[i];
            if (column != null) {
                row.set(column, fields.get(i));
            }
        }
        Reports.take(row, file, start, record, entered, sink);
    }

    private @Nullable Column[] columns(String first, char separator) {
        List<String> names = new ArrayList<>();
        split(first, separator, names);
        @Nullable Column[] columns = new @Nullable Column[names.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = Column.named(names.get(i)).orElse(null);
        }
        for (Column column : Column.values()) {
            int count = 0;
            for (Column named : columns) {
                count += named == column ? 1 : 0;
            }
            if (count > 1 || (count == 0 && column.isMandatory())) {
                throw new IllegalArgumentException(file + ": the first line names the column " + column.text() + " "
                        + (count == 0 ? "not at all" : count + " times"));
            }
        }
        return columns;
    }

    private @Nullable String next(BufferedReader in) throws IOException {
        line++;
        return pushedBack.isEmpty() ? in.readLine() : pushedBack.removeFirst();
    }

    /** Splits a record into its fields; false when a quote is still open at its end. */
    private static boolean split(String record, char separator, List<String> fields) {
        fields.clear();
        int at = 0;
        while (true) {
            if (at < record.length() && record.charAt(at) == '"') {
                StringBuilder quoted = new StringBuilder();
                int close = at + 1;
                while (true) {
                    int quote = record.indexOf('"', close);
                    if (quote < 0) {
                        return false;
                    }
                    quoted.append(record, close, quote);
                    close = quote + 1;
                    if (close < record.length() && record.charAt(close) == '"') {
                        quoted.append('"');
                        close++;
                    } else {
                        break;
                    }
                }
                int end = end(record, separator, close);
                fields.add(quoted.append(record, close, end).toString());
                at = end;
            } else {
                int end = end(record, separator, at);
                fields.add(record.substring(at, end));
                at = end;
            }
            if (at >= record.length()) {
                return true;
            }
            at++;
        }
    }

    private static int end(String record, char separator, int from) {
        int end = record.indexOf(separator, from);
        return end < 0 ? record.length() : end;
    }
}
