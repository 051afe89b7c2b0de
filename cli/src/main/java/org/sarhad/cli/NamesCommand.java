package org.sarhad.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Verbs about names. */
@Command(
        name = "names",
        description = "Works on names: compare them, romanise them by a standard.",
        mixinStandardHelpOptions = true,
        subcommands = {NamesCompareCommand.class, NamesRomaniseCommand.class})
final class NamesCommand implements Runnable {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "name a verb: sarhad names compare, sarhad names romanise");
    }
}
