package org.sarhad.cli;

import java.util.concurrent.Callable;
import org.sarhad.watchlists.format.SarhadTemplate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the template of a national list. */
@Command(
        name = "template",
        description = "Prints the template of a national list, to be filled in with a spreadsheet or an editor.",
        footer = "Example: sarhad lists template > my-list.csv",
        mixinStandardHelpOptions = true)
final class ListsTemplateCommand implements Callable<Integer> {
    enum Format {
        CSV,
        JSON
    }

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--format", paramLabel = "FORMAT", description = "csv or json (default: csv)")
    private Format format = Format.CSV;

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(format == Format.CSV ? SarhadTemplate.csv() : SarhadTemplate.json());
        spec.commandLine().getOut().flush();
        return 0;
    }
}
