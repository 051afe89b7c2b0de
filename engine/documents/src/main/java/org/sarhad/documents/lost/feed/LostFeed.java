package org.sarhad.documents.lost.feed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** Reads a file of reports, whatever of the known formats it has. */
public final class LostFeed {
    private LostFeed() {}

    /**
     * How much a feed held.
     *
     * @param accepted reports that were read
     * @param rejected reports that were kept aside
     */
    public record Count(long accepted, long rejected) {}

    /**
     * Reads a file to its end: JSON when it begins with a brace or bracket, CSV otherwise.
     *
     * @param entered the time that the records bear as their arrival
     * @throws IOException when the file cannot be read, or the sink fails
     * @throws IllegalArgumentException when the file is empty, or the first line of CSV does not name the mandatory columns
     */
    public static Count read(Path file, Instant entered, ReportSink sink) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder), 1 << 16)) {
            if (firstCharacter(in) < 0) {
                throw new IllegalArgumentException(file + " is empty");
            }
            return read(String.valueOf(file.getFileName()), in, entered, sink);
        }
    }

    /**
     * Reads reports to the end of a text: JSON when it begins with a brace or bracket, CSV otherwise, none when it is empty.
     *
     * @param name what the text is called in rejections
     * @param entered the time that the records bear as their arrival
     * @throws IOException when the text cannot be read, or the sink fails
     * @throws IllegalArgumentException when the first line of CSV does not name the mandatory columns
     */
    public static Count read(String name, BufferedReader in, Instant entered, ReportSink sink) throws IOException {
        CountingSink counting = new CountingSink(sink);
        switch (firstCharacter(in)) {
            case -1 -> {}
            case '[' -> new JsonReports(name, entered, counting).readArray(in);
            case '{' -> new JsonReports(name, entered, counting).readLines(in);
            default -> new CsvReports(name, entered, counting).read(in);
        }
        return new Count(counting.accepted, counting.rejected);
    }

    private static int firstCharacter(BufferedReader in) throws IOException {
        in.mark(4096);
        int first = in.read();
        for (int i = 0; i < 4000 && (Character.isWhitespace(first) || first == '\ufeff'); i++) {
            first = in.read();
        }
        in.reset();
        return first;
    }

    private static final class CountingSink implements ReportSink {
        private final ReportSink sink;
        private long accepted;
        private long rejected;

        CountingSink(ReportSink sink) {
            this.sink = sink;
        }

        @Override
        public void accept(org.sarhad.documents.lost.LostRecord report) throws IOException {
            sink.accept(report);
            accepted++;
        }

        @Override
        public void reject(RejectedReport report) throws IOException {
            sink.reject(report);
            rejected++;
        }
    }
}
