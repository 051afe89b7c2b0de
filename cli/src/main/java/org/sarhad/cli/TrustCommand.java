package org.sarhad.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The verbs about certificates of states and lists of them. */
@Command(
        name = "trust",
        description = "Master lists, certificates and revocation lists of states.",
        mixinStandardHelpOptions = true,
        subcommands = {TrustInspectCommand.class, TrustDiffCommand.class})
final class TrustCommand implements Runnable {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "say what to do: inspect or diff");
    }
}
