package org.sarhad.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code sarhad} command. Exit codes: 0 done, 1 done with rejected input, 2 wrong use or failure. */
@Command(
        name = "sarhad",
        description = "Border security: who is this, what does every list know, why, and what does the law allow.",
        mixinStandardHelpOptions = true,
        version = "sarhad 0.1.0",
        subcommands = {
            ScreenCommand.class,
            ListsCommand.class,
            NamesCommand.class,
            ExerciseCommand.class,
            MrzCommand.class,
            SealCommand.class,
            LostCommand.class,
            PassportCommand.class,
            TrustCommand.class,
            DemoCommand.class,
            ServeCommand.class,
            VerifyCommand.class,
            BenchCommand.class,
            HelpCommand.class
        })
public final class Main implements Runnable {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "name a verb; ./sarhad help lists them");
    }

    /** Runs the verb named by the arguments and exits with its code. */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExitCodeExceptionMapper(exception -> 2)
                .setExecutionExceptionHandler((exception, commandLine, parsed) -> {
                    String message = exception.getMessage();
                    commandLine.getErr().println("sarhad: " + (message == null ? exception.toString() : message));
                    return 2;
                });
    }
}
