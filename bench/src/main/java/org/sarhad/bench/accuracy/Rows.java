package org.sarhad.bench.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sarhad.watchlists.format.CsvReader;
import org.sarhad.watchlists.format.CsvRow;

/** Rows of CSV and tab-separated files as maps from column to value. */
public final class Rows {
    private Rows() {}

    /** All intact rows of a CSV file with a header. */
    public static List<Map<String, String>> csv(Path file) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (CsvReader csv = new CsvReader(Files.newBufferedReader(file), ',', true, 1_000_000)) {
            CsvRow first = csv.next();
            List<String> header = first == null ? List.of() : first.fields();
            for (CsvRow row = csv.next(); row != null; row = csv.next()) {
                CsvRow current = row;
                if (row.fault() == null) {
                    rows.add(IntStream.range(0, header.size())
                            .boxed()
                            .collect(Collectors.toMap(
                                    i -> header.get(i).replace("\uFEFF", "").strip(), current::field, (a, b) -> a)));
                }
            }
        }
        return rows;
    }

    /** All rows of a tab-separated file with a header; quotation marks mean nothing. */
    public static List<Map<String, String>> tsv(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String[] header = lines.getFirst().split("\t", -1);
        return lines.stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(values -> IntStream.range(0, header.length)
                        .boxed()
                        .collect(Collectors.toMap(i -> header[i], i -> i < values.length ? values[i] : "")))
                .toList();
    }
}
