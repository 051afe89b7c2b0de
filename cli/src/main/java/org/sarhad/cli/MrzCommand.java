package org.sarhad.cli;

import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sarhad.documents.mrz.Mrz;
import org.sarhad.documents.mrz.MrzReader;
import org.sarhad.documents.mrz.MrzReading;
import org.sarhad.documents.mrz.MrzRepair;
import org.sarhad.documents.mrz.UnreadableMrz;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads machine-readable zones and prints one JSON object for each. */
@Command(
        name = "mrz",
        description = {
            "Reads machine-readable zones of passports, visas and cards; prints one JSON object a document.",
            "Lines of a document follow each other; a blank line parts documents. Ends with 1 when a document could not be"
                    + " read or a check digit is wrong."
        },
        footer = "Example: sarhad mrz passports.txt",
        mixinStandardHelpOptions = true)
final class MrzCommand implements Callable<Integer> {
    /** More than any zone: what is longer is refused as a whole without being kept. */
    private static final int MOST_KEPT = 2_000;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "file to read; - or nothing: standard input")
    private @Nullable Path file;

    @Option(
            names = "--at",
            paramLabel = "DATE",
            description = "day of reading, which settles centuries (default: today)")
    private LocalDate day = LocalDate.now(ZoneId.systemDefault());

    @Option(names = "--repair", description = "where digits disagree, propose what may have been misread")
    private boolean repair;

    @Override
    public Integer call() throws IOException {
        Path path = file;
        try (InputStream input =
                        path == null || path.toString().equals("-") ? System.in : new FileInputStream(path.toFile());
                BufferedReader lines = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8))) {
            return read(lines, spec.commandLine().getOut());
        }
    }

    private int read(BufferedReader lines, PrintWriter out) throws IOException {
        MrzReader reader = new MrzReader(day);
        StringBuilder document = new StringBuilder();
        boolean rejected = false;
        int first = 1;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                if (document.isEmpty()) {
                    first = number;
                }
                if (document.length() < MOST_KEPT) {
                    document.append(line, 0, Math.min(line.length(), MOST_KEPT)).append('\n');
                }
            } else if (!document.isEmpty()) {
                rejected |= !print(reader.read(document.toString()), first, out);
                document.setLength(0);
            }
        }
        if (!document.isEmpty()) {
            rejected |= !print(reader.read(document.toString()), first, out);
        }
        return rejected ? 1 : 0;
    }

    /** Prints one reading; tells whether all of it was in order. */
    private boolean print(MrzReading reading, int firstLine, PrintWriter out) {
        return switch (reading) {
            case Mrz mrz -> {
                out.println(MrzJson.of(mrz, repair && !mrz.valid() ? new MrzRepair(day).candidates(mrz) : List.of()));
                yield mrz.valid();
            }
            case UnreadableMrz unreadable -> {
                out.println(MrzJson.of(unreadable, firstLine));
                yield false;
            }
        };
    }
}
