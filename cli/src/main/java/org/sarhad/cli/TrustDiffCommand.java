package org.sarhad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sarhad.documents.trust.ProviderEngine;
import org.sarhad.documents.trust.TrustDifference;
import org.sarhad.documents.trust.TrustReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which authorities came and went between two editions. */
@Command(
        name = "diff",
        description = "Says which authorities came and which vanished between two editions of trust material.",
        footer = "Example: sarhad trust diff january.ml june.ml",
        mixinStandardHelpOptions = true)
final class TrustDiffCommand implements Callable<Integer> {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD", description = "file or folder of the older edition")
    @SuppressWarnings("NullAway.Init")
    private Path before;

    @Parameters(index = "1", paramLabel = "NEW", description = "file or folder of the newer edition")
    @SuppressWarnings("NullAway.Init")
    private Path after;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private TrustInspectCommand.OutputFormat format = TrustInspectCommand.OutputFormat.TEXT;

    @Override
    public Integer call() throws IOException {
        TrustReader reader = new TrustReader(ProviderEngine.best());
        TrustDifference difference = TrustDifference.between(reader.read(before), reader.read(after));
        boolean json = format == TrustInspectCommand.OutputFormat.JSON;
        PrintWriter out = spec.commandLine().getOut();
        out.println(json ? TrustJson.of(difference) : TrustText.of(difference));
        difference
                .added()
                .forEach(change -> out.println(json ? TrustJson.of("added", change) : TrustText.of("+", change)));
        difference
                .vanished()
                .forEach(change -> out.println(json ? TrustJson.of("vanished", change) : TrustText.of("-", change)));
        return 0;
    }
}
