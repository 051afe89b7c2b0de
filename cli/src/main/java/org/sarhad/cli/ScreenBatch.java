package org.sarhad.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sarhad.screening.Hit;
import org.sarhad.screening.ScreeningIndex;
import org.sarhad.screening.Strength;
import org.sarhad.watchlists.format.CsvReader;
import org.sarhad.watchlists.format.CsvRow;

/** Screens a file of travellers on all cores, keeps the order, and sums up. */
final class ScreenBatch {
    private static final int BLOCK = 2_000;
    private static final int LONGEST_ROW = 100_000;

    private final ScreeningIndex index;
    private final int limit;
    private final double threshold;
    private final TravellerText.Type type;

    ScreenBatch(ScreeningIndex index, int limit, double threshold, TravellerText.Type type) {
        this.index = index;
        this.limit = limit;
        this.threshold = threshold;
        this.type = type;
    }

    /** One row of the file. */
    private record Row(
            long line,
            String id,
            @Nullable TravellerText traveller,
            @Nullable String fault) {}

    /** What came out for one row. */
    private record Answer(
            Row row,
            List<Hit> hits,
            long micros,
            List<String> leftOut,
            @Nullable String fault) {}

    private static final class Sums {
        private int done;
        private int rejected;
        private int incomplete;
        private final int[] strengths = new int[Strength.values().length];
    }

    int run(Path file, ScreenCommand.@Nullable Format format, PrintWriter out, PrintWriter talk) throws IOException {
        Sums sums = new Sums();
        long begun = System.nanoTime();
        try (BufferedReader in = Files.newBufferedReader(file);
                CsvReader csv = new CsvReader(in, ',', true, LONGEST_ROW)) {
            CsvRow header = csv.next();
            Columns columns = Columns.of(header == null ? List.of() : header.fields(), file);
            List<Row> block = new ArrayList<>(BLOCK);
            for (CsvRow row = csv.next(); row != null; row = csv.next()) {
                block.add(columns.row(row));
                if (block.size() == BLOCK) {
                    screen(block, format, out, talk, sums);
                    talk.printf("%d screened%n", sums.done);
                    talk.flush();
                }
            }
            screen(block, format, out, talk, sums);
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        talk.printf(
                Locale.ROOT,
                "%d screened in %.1f s (%.0f a second): %d strong, %d possible, %d weak, %d without a hit;"
                        + " %d screened without a field that could not be read; %d rejected%n",
                sums.done,
                seconds,
                sums.done / seconds,
                sums.strengths[0],
                sums.strengths[1],
                sums.strengths[2],
                sums.done - sums.strengths[0] - sums.strengths[1] - sums.strengths[2],
                sums.incomplete,
                sums.rejected);
        return sums.rejected == 0 && sums.incomplete == 0 ? 0 : 1;
    }

    private void screen(
            List<Row> block, ScreenCommand.@Nullable Format format, PrintWriter out, PrintWriter talk, Sums sums) {
        List<Answer> answers = IntStream.range(0, block.size())
                .parallel()
                .mapToObj(i -> answer(block.get(i)))
                .toList();
        block.clear();
        for (Answer answer : answers) {
            TravellerText traveller = answer.row().traveller();
            if (answer.fault() != null || traveller == null) {
                sums.rejected++;
                talk.printf("line %d: not screened: %s%n", answer.row().line(), answer.fault());
                if (format != ScreenCommand.Format.TABLE) {
                    out.println(HitJson.rejected(answer.row().id(), String.valueOf(answer.fault())));
                }
                continue;
            }
            sums.incomplete += answer.leftOut().isEmpty() ? 0 : 1;
            answer.leftOut()
                    .forEach(field ->
                            talk.printf("line %d: left out: %s%n", answer.row().line(), field));
            sums.done++;
            answer.hits().stream()
                    .map(Hit::strength)
                    .min(Strength::compareTo)
                    .ifPresent(strength -> sums.strengths[strongestFirst(strength)]++);
            if (format == ScreenCommand.Format.TABLE) {
                HitTable.print(traveller.name(), answer.hits(), answer.micros(), out);
            } else {
                out.println(HitJson.line(answer.row().id(), traveller.name(), answer.hits(), answer.micros()));
            }
        }
        out.flush();
    }

    private static int strongestFirst(Strength strength) {
        return switch (strength) {
            case STRONG -> 0;
            case POSSIBLE -> 1;
            case WEAK -> 2;
        };
    }

    private Answer answer(Row row) {
        TravellerText traveller = row.traveller();
        if (traveller == null) {
            return new Answer(row, List.of(), 0, List.of(), row.fault());
        }
        try {
            long begun = System.nanoTime();
            TravellerText.Understood understood = traveller.asFarAsUnderstood(type);
            List<Hit> hits = index.screen(understood.traveller(), limit, threshold);
            return new Answer(row, hits, (System.nanoTime() - begun) / 1000, understood.leftOut(), null);
        } catch (IllegalArgumentException e) {
            return new Answer(row, List.of(), 0, List.of(), String.valueOf(e.getMessage()));
        }
    }

    /** Where the columns stand; -1 for one that is missing. */
    private record Columns(
            int id, int name, int birthDate, int nationality, int sex, int documentNumber, int documentCountry) {
        static Columns of(List<String> header, Path file) {
            List<String> names = header.stream()
                    .map(name -> name.strip().toLowerCase(Locale.ROOT).replace("\uFEFF", ""))
                    .toList();
            if (!names.contains("name")) {
                throw new IllegalArgumentException(file + ": the first line must be a header with a column 'name'");
            }
            return new Columns(
                    names.indexOf("id"),
                    names.indexOf("name"),
                    names.indexOf("birth_date"),
                    names.indexOf("nationality"),
                    names.indexOf("sex"),
                    names.indexOf("document_number"),
                    names.indexOf("document_country"));
        }

        Row row(CsvRow row) {
            String key = id < 0 ? Long.toString(row.line() - 1) : row.field(id);
            if (row.fault() != null) {
                return new Row(row.line(), key, null, row.fault());
            }
            return new Row(
                    row.line(),
                    key,
                    new TravellerText(
                            row.field(name),
                            row.field(birthDate),
                            row.field(nationality),
                            row.field(sex),
                            row.field(documentNumber),
                            row.field(documentCountry)),
                    null);
        }
    }
}
