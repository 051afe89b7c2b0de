package org.sarhad.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sarhad.watchlists.Edition;
import org.sarhad.watchlists.Entry;
import org.sarhad.watchlists.EntryKind;
import org.sarhad.watchlists.FieldWarning;
import org.sarhad.watchlists.RejectedRecord;
import org.sarhad.watchlists.format.ListFiles;
import org.sarhad.watchlists.format.ListSink;
import org.sarhad.watchlists.format.ReadLimits;
import org.sarhad.watchlists.format.SkippedFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what list files hold: one line for each edition, rejected records and skipped files beside. */
@Command(
        name = "inspect",
        description =
                "Says what was read of list files: source, edition, counts by kind, rejected records with reason.",
        footer = "Example: sarhad lists inspect un.xml ofac-folder --format json",
        mixinStandardHelpOptions = true)
final class ListsInspectCommand implements Callable<Integer> {
    enum Format {
        TABLE,
        JSON
    }

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "list files or folders of them")
    private List<Path> paths = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", description = "table or json (default: table)")
    private Format format = Format.TABLE;

    @Option(names = "--warnings", description = "also say which fields were kept only in the source's words")
    private boolean warnings;

    @Override
    public Integer call() {
        Printer printer =
                new Printer(spec.commandLine().getOut(), spec.commandLine().getErr(), format, warnings);
        ListPaths.requireExisting(spec, paths);
        if (format == Format.TABLE) {
            printer.header();
        }
        ListFiles.read(paths, ReadLimits.DEFAULT, printer);
        return printer.exitCode();
    }

    /** Counts while the lists stream by and prints each edition as it closes. */
    private static final class Printer implements ListSink {
        private static final int SHOWN = 20;
        private final PrintWriter out;
        private final PrintWriter talk;
        private final Format format;
        private final boolean warnings;
        private long names;
        private long rejected;
        private long warned;
        private int editions;
        private boolean imperfect;

        Printer(PrintWriter out, PrintWriter talk, Format format, boolean warnings) {
            this.out = out;
            this.talk = talk;
            this.format = format;
            this.warnings = warnings;
        }

        void header() {
            out.printf(
                    "%-22s %-26s %-12s %8s %8s %8s %8s %8s %8s %8s%n",
                    "source",
                    "edition",
                    "hash",
                    "entries",
                    "people",
                    "organis.",
                    "vessels",
                    "aircraft",
                    "names",
                    "rejected");
        }

        @Override
        public void entry(Entry entry) {
            names += entry.names().size();
        }

        @Override
        public void rejected(RejectedRecord record) {
            imperfect = true;
            rejected++;
            if (rejected <= SHOWN) {
                String field = record.field() == null ? "" : " (" + record.field() + ")";
                talk.println("rejected " + record.where().file() + " line "
                        + record.where().line() + field + ": " + record.reason() + ": " + record.excerpt());
            }
        }

        @Override
        public void warning(FieldWarning warning) {
            warned++;
            if (warnings) {
                talk.println("kept as text " + warning.where().file() + " line "
                        + warning.where().line() + ", entry " + warning.entry() + ", " + warning.field() + ": "
                        + warning.reason() + ": " + warning.value());
            }
        }

        @Override
        public void edition(Edition edition) {
            editions++;
            if (rejected > SHOWN) {
                talk.println("and " + (rejected - SHOWN) + " more rejected records");
            }
            if (warned > 0 && !warnings) {
                talk.println(edition.source() + ": " + warned
                        + " fields are kept only in the source's words; --warnings shows them");
            }
            out.println(format == Format.JSON ? json(edition) : row(edition));
            out.flush();
            clear();
        }

        @Override
        public void skipped(SkippedFile file) {
            imperfect = true;
            talk.println("skipped " + file.file() + ": " + file.reason());
            clear();
        }

        private void clear() {
            names = 0;
            rejected = 0;
            warned = 0;
        }

        private String json(Edition edition) {
            return JsonLine.of()
                    .put("source", edition.source())
                    .put("edition", edition.number())
                    .put("hash", edition.hash())
                    .put("entries", edition.entries())
                    .put("people", edition.count(EntryKind.PERSON))
                    .put("organisations", edition.count(EntryKind.ORGANISATION))
                    .put("vessels", edition.count(EntryKind.VESSEL))
                    .put("aircraft", edition.count(EntryKind.AIRCRAFT))
                    .put("names", names)
                    .put("rejected", edition.rejected())
                    .end();
        }

        private String row(Edition edition) {
            return "%-22s %-26s %-12s %8d %8d %8d %8d %8d %8d %8d"
                    .formatted(
                            edition.source(),
                            edition.number(),
                            edition.hash().substring(0, 12),
                            edition.entries(),
                            edition.count(EntryKind.PERSON),
                            edition.count(EntryKind.ORGANISATION),
                            edition.count(EntryKind.VESSEL),
                            edition.count(EntryKind.AIRCRAFT),
                            names,
                            edition.rejected());
        }

        int exitCode() {
            if (editions == 0) {
                talk.println("no list was read");
                return 2;
            }
            return imperfect ? 1 : 0;
        }
    }
}
