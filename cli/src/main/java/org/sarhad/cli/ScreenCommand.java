package org.sarhad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sarhad.documents.mrz.Mrz;
import org.sarhad.documents.mrz.MrzReader;
import org.sarhad.documents.mrz.UnreadableMrz;
import org.sarhad.screening.Hit;
import org.sarhad.screening.ScreeningIndex;
import org.sarhad.screening.Traveller;
import org.sarhad.watchlists.ListEdition;
import org.sarhad.watchlists.format.ListFiles;
import org.sarhad.watchlists.format.ListReading;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Asks list files who somebody is: one name, one machine-readable zone, or a file of travellers. */
@Command(
        name = "screen",
        description = "Screens against list files of any known format, recognised by content.",
        footer = {
            "Example: sarhad screen --lists lists/ --name 'Temirlan Saidumarov' --birth-date 1981-04-09",
            "Example: sarhad screen --lists un.xml sdn.csv --batch travellers.csv > hits.jsonl"
        },
        mixinStandardHelpOptions = true)
final class ScreenCommand implements Callable<Integer> {
    /** How hits are written. */
    enum Format {
        TABLE,
        JSONL
    }

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Option(
            names = "--lists",
            arity = "1..*",
            required = true,
            paramLabel = "PATH",
            description = "list files, or folders of them")
    private List<Path> lists = List.of();

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init")
    private Subject subject;

    /** Who is asked about: exactly one of the three. */
    private static final class Subject {
        @Option(names = "--name", paramLabel = "TEXT", description = "a name, in any script")
        private @Nullable String name;

        @Option(names = "--mrz", paramLabel = "TEXT", description = "the lines of a machine-readable zone")
        private @Nullable String mrz;

        @Option(
                names = "--batch",
                paramLabel = "FILE",
                description = "CSV with a header: id, name, birth_date, nationality, sex, document_number,"
                        + " document_country; any may be missing but name")
        private @Nullable Path batch;
    }

    @Option(names = "--birth-date", paramLabel = "DATE", description = "YYYY, YYYY-MM or YYYY-MM-DD")
    private String birthDate = "";

    @Option(names = "--nationality", paramLabel = "STATE", description = "a state's code or name")
    private String nationality = "";

    @Option(names = "--sex", paramLabel = "M|F", description = "M or F")
    private String sex = "";

    @Option(names = "--document", paramLabel = "NUMBER", description = "number of a document shown")
    private String document = "";

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description =
                    "person, organisation, vessel, aircraft or any; by default who has a birth date, a nationality"
                            + " or a sex is a person, and anybody else may be anything")
    private @Nullable String type;

    @Option(names = "--limit", paramLabel = "N", description = "the most hits for each (default: ${DEFAULT-VALUE})")
    private int limit = 10;

    @Option(
            names = "--threshold",
            paramLabel = "X",
            description = "the least score of a hit, 0 to 1 (default: ${DEFAULT-VALUE})")
    private double threshold = 0.02;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table or jsonl (default: table; a batch: jsonl)")
    private @Nullable Format format;

    @Override
    public Integer call() throws IOException {
        ListPaths.requireExisting(spec, lists);
        TravellerText.Type wanted = TravellerText.type(spec, type);
        PrintWriter talk = spec.commandLine().getErr();
        ScreeningIndex index = index(talk);
        Path batch = subject.batch;
        if (batch != null) {
            return new ScreenBatch(index, limit, threshold, wanted).run(batch, format, out(), talk);
        }
        Traveller traveller = traveller(wanted);
        long begun = System.nanoTime();
        List<Hit> hits = index.screen(traveller, limit, threshold);
        long micros = (System.nanoTime() - begun) / 1000;
        String asked = traveller.names().getFirst().text();
        if (format == Format.JSONL) {
            out().println(HitJson.line("1", asked, hits, micros));
        } else {
            HitTable.print(asked, hits, micros, out());
        }
        return 0;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private Traveller traveller(TravellerText.Type wanted) {
        String zone = subject.mrz;
        String name = subject.name;
        try {
            if (zone != null) {
                return switch (new MrzReader(LocalDate.now(ZoneId.systemDefault())).read(zone.replace("\\n", "\n"))) {
                    case Mrz mrz -> TravellerText.of(mrz);
                    case UnreadableMrz unreadable ->
                        throw new IllegalArgumentException("line " + unreadable.line() + ", column "
                                + unreadable.column() + ": " + unreadable.reason());
                };
            }
            return new TravellerText(name == null ? "" : name, birthDate, nationality, sex, document, "")
                    .traveller(wanted);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private ScreeningIndex index(PrintWriter talk) {
        long begun = System.nanoTime();
        ListReading reading = ListFiles.read(lists);
        if (reading.editions().isEmpty()) {
            throw new CommandLine.ParameterException(spec.commandLine(), "no list was found in " + lists);
        }
        for (ListEdition list : reading.editions()) {
            talk.printf(
                    "%s %s: %d entries, %d rejected%n",
                    list.edition().source(),
                    list.edition().number(),
                    list.edition().entries(),
                    list.edition().rejected());
        }
        ScreeningIndex index = ScreeningIndex.build(reading.editions());
        talk.printf("%d entries ready after %d ms%n", index.size(), (System.nanoTime() - begun) / 1_000_000);
        return index;
    }
}
