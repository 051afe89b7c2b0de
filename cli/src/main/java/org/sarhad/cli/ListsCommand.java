package org.sarhad.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The verbs on list files. */
@Command(
        name = "lists",
        description = "Reads, compares and checks list files of any known format.",
        mixinStandardHelpOptions = true,
        subcommands = {
            ListsInspectCommand.class,
            ListsDiffCommand.class,
            ListsTemplateCommand.class,
            ListsValidateCommand.class,
            ListsExportCommand.class,
            ListsLinkCommand.class
        })
final class ListsCommand implements Runnable {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "name a verb, such as 'lists inspect'");
    }
}
