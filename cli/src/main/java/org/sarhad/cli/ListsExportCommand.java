package org.sarhad.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sarhad.watchlists.ListEdition;
import org.sarhad.watchlists.format.FollowTheMoneyWriter;
import org.sarhad.watchlists.format.ListFiles;
import org.sarhad.watchlists.format.ListReading;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes list files as FollowTheMoney entities. */
@Command(
        name = "export",
        description = "Writes list files of any known format as FollowTheMoney JSON Lines.",
        footer = "Example: sarhad lists export un.xml > un.ftm.jsonl",
        mixinStandardHelpOptions = true)
final class ListsExportCommand implements Callable<Integer> {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "list files or folders of them")
    private List<Path> paths = List.of();

    @Override
    public Integer call() {
        ListPaths.requireExisting(spec, paths);
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter talk = spec.commandLine().getErr();
        ListReading reading = ListFiles.read(paths);
        reading.skipped().forEach(file -> talk.println("skipped " + file.file() + ": " + file.reason()));
        long rejected = 0;
        for (ListEdition edition : reading.editions()) {
            FollowTheMoneyWriter writer =
                    new FollowTheMoneyWriter(out, edition.edition().source());
            edition.entries().forEach(writer::write);
            rejected += edition.edition().rejected();
        }
        out.flush();
        talk.println(reading.entries().count() + " entries written, " + rejected + " records rejected");
        return reading.editions().isEmpty()
                ? 2
                : rejected > 0 || !reading.skipped().isEmpty() ? 1 : 0;
    }
}
