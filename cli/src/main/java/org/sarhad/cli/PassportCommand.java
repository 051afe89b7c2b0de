package org.sarhad.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The verbs about the chips of travel documents. */
@Command(
        name = "passport",
        description = "Chips of travel documents.",
        mixinStandardHelpOptions = true,
        subcommands = PassportVerifyCommand.class)
final class PassportCommand implements Runnable {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "say what to do: verify");
    }
}
