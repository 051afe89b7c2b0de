package org.sarhad.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

/** Lists every verb with an example, or shows one verb's options. */
@Command(name = "help", description = "Lists every verb with an example, or shows the options of one.")
final class HelpCommand implements Callable<Integer> {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "VERB", description = "the verb to explain")
    private @Nullable String verb;

    @Override
    public Integer call() {
        CommandLine root = spec.root().commandLine();
        PrintWriter out = root.getOut();
        String wanted = verb;
        if (wanted == null) {
            listVerbs(root, out);
            return 0;
        }
        CommandLine command = root.getSubcommands().get(wanted);
        if (command == null) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "no verb is called " + wanted + "; './sarhad help' lists them");
        }
        command.usage(out);
        return 0;
    }

    private static void listVerbs(CommandLine root, PrintWriter out) {
        out.println("sarhad VERB [OPTIONS]        ./sarhad help VERB explains one");
        out.println();
        out.println("build");
        out.println("    Builds what is stale; every other verb does so by itself.");
        out.println("test");
        out.println("    Runs the whole suite, browser tests included.");
        root.getSubcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(command -> !command.usageMessage().hidden())
                .forEach(command -> listVerb(command, command.name(), out));
    }

    private static void listVerb(CommandSpec command, String path, PrintWriter out) {
        if (!command.subcommands().isEmpty()) {
            command.subcommands().values().stream()
                    .map(CommandLine::getCommandSpec)
                    .filter(child -> !child.name().equals("help"))
                    .forEach(child -> listVerb(child, path + " " + child.name(), out));
            return;
        }
        out.println(path);
        for (String line : command.usageMessage().description()) {
            out.println("    " + line);
        }
        for (String line : command.usageMessage().footer()) {
            out.println("    " + line.strip());
        }
    }
}
