package org.sarhad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.sarhad.documents.lost.LostRegister;
import org.sarhad.documents.lost.LostStat;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what a register holds and how old it is. */
@Command(
        name = "stat",
        description = "Says what a register holds: documents, changes since, size, age.",
        footer = "Example: sarhad lost stat sltd.lost --key node.key --format json",
        mixinStandardHelpOptions = true)
final class LostStatCommand implements Callable<Integer> {
    enum Format {
        TABLE,
        JSON
    }

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private LostOptions options;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table or json (default: table)")
    private Format format = Format.TABLE;

    @Override
    public Integer call() throws IOException {
        try (LostRegister register = options.open()) {
            LostStat stat = register.stat();
            if (format == Format.JSON) {
                spec.commandLine().getOut().println(json(stat));
            } else {
                table(stat, spec.commandLine().getOut());
            }
        }
        return 0;
    }

    private static String json(LostStat stat) {
        return JsonLine.of()
                .put("register", stat.knowledge().register())
                .put("source", stat.source())
                .put("built", stat.knowledge().built().toString())
                .put("latest", stat.knowledge().latest().toString())
                .put("records", stat.records())
                .put("changes", stat.changes())
                .put("changeFiles", stat.changeFiles())
                .put("superseded", stat.superseded())
                .put("indexBytes", stat.residentBytes())
                .put("fileBytes", stat.fileBytes())
                .end();
    }

    private static void table(LostStat stat, PrintWriter out) {
        row(out, "register", stat.knowledge().register());
        row(out, "built from", stat.source());
        row(out, "built", stat.knowledge().built().toString());
        row(out, "last change", stat.knowledge().latest().toString());
        row(out, "documents", "%,d".formatted(stat.records()));
        row(out, "changes since", "%,d in %d files".formatted(stat.changes(), stat.changeFiles()));
        row(out, "superseded reports", "%,d".formatted(stat.superseded()));
        row(
                out,
                "index in memory",
                String.format(Locale.ROOT, "%,d bytes, %.2f a document", stat.residentBytes(), stat.bytesPerRecord()));
        row(out, "lines that spilled", String.format(Locale.ROOT, "%,d of %,d", stat.spilledLines(), stat.lines()));
        row(out, "file", "%,d bytes".formatted(stat.fileBytes()));
        row(out, "huge pages", stat.hugePages() ? "asked for when the index is loaded" : "not on this system");
    }

    private static void row(PrintWriter out, String name, String value) {
        out.printf("%-20s %s%n", name, value);
    }
}
