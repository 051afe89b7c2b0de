package org.sarhad.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.sarhad.documents.lost.LostRegister;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes a register's changes into its file and deletes what has to go. */
@Command(
        name = "merge",
        description =
                "Writes a register's changes into its file; deletes what was withdrawn and what its review date ends.",
        footer = "Example: sarhad lost merge sltd.lost --key node.key",
        mixinStandardHelpOptions = true)
final class LostMergeCommand implements Callable<Integer> {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private LostOptions options;

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (LostRegister register = options.open()) {
            LostRegister.Merged merged = register.merge();
            spec.commandLine()
                    .getOut()
                    .println(JsonLine.of()
                            .put("register", options.file().toString())
                            .put("records", merged.records())
                            .put("overdue", merged.overdue())
                            .put("withdrawn", merged.withdrawn())
                            .put("changes", merged.changes())
                            .end());
        }
        return 0;
    }
}
