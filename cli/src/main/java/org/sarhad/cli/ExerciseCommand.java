package org.sarhad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sarhad.exercise.World;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Verbs about the invented world. */
@Command(
        name = "exercise",
        description = "Makes invented worlds for training, tests and load.",
        mixinStandardHelpOptions = true,
        subcommands = {ExerciseCommand.Generate.class})
final class ExerciseCommand implements Runnable {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "name a verb: sarhad exercise generate");
    }

    /** Writes an invented world into a folder. */
    @Command(
            name = "generate",
            description = "Writes an invented world: people, documents, lists and a morning's crossings.",
            footer = "Example: sarhad exercise generate --people 2000 --seed 7 --out /tmp/world",
            mixinStandardHelpOptions = true)
    static final class Generate implements Callable<Integer> {
        @CommandLine.Spec
        @SuppressWarnings("NullAway.Init")
        private CommandLine.Model.CommandSpec spec;

        @Option(names = "--people", paramLabel = "N", description = "how many people (default: ${DEFAULT-VALUE})")
        private int people = 2_000;

        @Option(names = "--seed", paramLabel = "S", description = "what the world follows from (default: 1)")
        private long seed = 1;

        @Option(names = "--day", paramLabel = "DATE", description = "day of the crossings (default: 2026-11-20)")
        private @Nullable LocalDate day;

        @Option(names = "--out", paramLabel = "DIR", required = true, description = "folder to write into")
        @SuppressWarnings("NullAway.Init")
        private Path out;

        @Override
        public Integer call() throws IOException {
            if (people < 0) {
                throw new CommandLine.ParameterException(spec.commandLine(), "--people must not be negative");
            }
            PrintWriter talk = spec.commandLine().getErr();
            LocalDate morning = day == null ? World.DAY : day;
            World world = World.generate(people, seed, morning);
            long every = Math.max(10_000, people / 20 / 10_000 * 10_000L);
            world.write(out, written -> {
                if (written % every == 0 || written > people) {
                    talk.printf("%,d of %,d people written%n", Math.min(written, people), people);
                }
            });
            spec.commandLine().getOut().println(out);
            return 0;
        }
    }
}
