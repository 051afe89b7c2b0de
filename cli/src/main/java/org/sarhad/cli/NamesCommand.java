package org.sarhad.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Verbs about names. */
@Command(
        name = "names",
        description = "Works on names: romanise them by a standard.",
        mixinStandardHelpOptions = true,
        subcommands = {NamesRomaniseCommand.class})
final class NamesCommand implements Runnable {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "name a verb: sarhad names romanise");
    }
}
