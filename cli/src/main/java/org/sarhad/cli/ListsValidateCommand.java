package org.sarhad.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.sarhad.watchlists.ListEdition;
import org.sarhad.watchlists.RejectedRecord;
import org.sarhad.watchlists.format.ListFiles;
import org.sarhad.watchlists.format.ListReading;
import org.sarhad.watchlists.format.NationalListAdvice;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks a national list and tells its keeper, line by line, what to put right. */
@Command(
        name = "validate",
        description = "Checks a national list and says, line by line, what must be put right and what is worth a look.",
        footer = "Example: sarhad lists validate my-list.csv",
        mixinStandardHelpOptions = true)
final class ListsValidateCommand implements Callable<Integer> {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "the list")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Override
    public Integer call() {
        ListPaths.requireExisting(spec, List.of(file));
        PrintWriter out = spec.commandLine().getOut();
        ListReading reading = ListFiles.read(file);
        reading.skipped().forEach(skipped -> out.println("The file cannot be read: " + skipped.reason() + "."));
        if (reading.editions().isEmpty()) {
            return 2;
        }
        int wrong = 0;
        for (ListEdition edition : reading.editions()) {
            for (RejectedRecord record : edition.rejected()) {
                String column = record.field() == null ? "" : ", column " + record.field();
                out.println("Wrong:  line " + record.where().line() + column + ": " + record.reason() + ".");
                wrong++;
            }
            edition.warnings()
                    .forEach(warning ->
                            out.println("Unsure: line " + warning.where().line() + ", column " + warning.field() + ": "
                                    + warning.reason() + ": " + warning.value() + "."));
            for (NationalListAdvice advice :
                    NationalListAdvice.on(edition.entries(), LocalDate.now(Clock.systemUTC()))) {
                out.println(
                        "Look:   line " + advice.line() + ", column " + advice.field() + ": " + advice.text() + ".");
            }
            out.println((wrong == 0 ? "Good: " : "Not yet good: ")
                    + edition.edition().entries() + " entries of the list "
                    + edition.edition().source()
                    + " can be read, " + wrong + " cannot.");
        }
        return wrong == 0 ? 0 : 1;
    }
}
