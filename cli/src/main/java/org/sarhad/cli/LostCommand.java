package org.sarhad.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The verbs on a register of lost and stolen documents. */
@Command(
        name = "lost",
        description = "Builds, asks, changes and checks a register of lost and stolen documents.",
        footer = "Example: sarhad lost build sltd.csv --key node.key --out sltd.lost",
        mixinStandardHelpOptions = true,
        subcommands = {
            LostBuildCommand.class,
            LostLookupCommand.class,
            LostStatCommand.class,
            LostVerifyCommand.class,
            LostApplyCommand.class,
            LostMergeCommand.class
        })
final class LostCommand implements Runnable {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "name a verb, such as 'lost lookup'");
    }
}
