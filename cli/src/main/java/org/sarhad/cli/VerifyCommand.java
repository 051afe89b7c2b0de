package org.sarhad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.sarhad.exercise.Cast;
import org.sarhad.exercise.World;
import org.sarhad.node.SarhadNode;
import org.sarhad.node.access.Officer;
import org.sarhad.node.access.Post;
import org.sarhad.node.access.Role;
import org.sarhad.node.safeguards.SafeguardRun;
import org.sarhad.node.settings.NodeSettings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "verify",
        description = "Tries to break every safeguard on a fresh node of invented people, one line for each.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: sarhad verify safeguards"})
final class VerifyCommand implements Callable<Integer> {
    private static final int PEOPLE = 100;
    private static final long SEED = 7;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "WHAT", description = "What to verify: safeguards.")
    @SuppressWarnings("NullAway.Init")
    private What what;

    enum What {
        SAFEGUARDS
    }

    @Override
    public Integer call() throws IOException {
        Path data = Files.createTempDirectory("sarhad-safeguards");
        try {
            return switch (what) {
                case SAFEGUARDS -> safeguards(data);
            };
        } finally {
            delete(data);
        }
    }

    private int safeguards(Path data) throws IOException {
        Path lists = Files.createDirectories(data.resolve("lists"));
        World.generate(PEOPLE, SEED).writeLists(lists);
        PrintWriter out = spec.commandLine().getOut();
        spec.commandLine().getErr().println("starting a node of invented people ...");
        try (var node = SarhadNode.start(settings(data, lists))) {
            List<SafeguardRun.Outcome> outcomes =
                    node.getBean(SafeguardRun.class).run(officer());
            for (SafeguardRun.Outcome outcome : outcomes) {
                String detail = outcome.detail().isEmpty() ? "" : ": " + outcome.detail();
                out.println(outcome.safeguard() + " "
                        + outcome.standing().name().toLowerCase(Locale.ROOT) + " "
                        + outcome.safeguard().text() + detail);
            }
            return outcomes.stream().anyMatch(outcome -> outcome.standing() == SafeguardRun.Standing.FAILED) ? 2 : 0;
        }
    }

    private static Officer officer() {
        return new Officer(
                UUID.randomUUID(),
                "safeguards",
                "Safeguard run",
                Set.of(Role.FIRST_LINE, Role.SECOND_LINE),
                new Post("safeguards", "Safeguard run", "1"));
    }

    private static NodeSettings settings(Path data, Path lists) {
        return new NodeSettings(
                Cast.HOME_STATE,
                new NodeSettings.BorderPost("safeguards", "Safeguard run", List.of("1")),
                data,
                List.of(lists),
                null,
                "127.0.0.1",
                0,
                null,
                true);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
