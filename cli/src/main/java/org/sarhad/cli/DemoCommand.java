package org.sarhad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sarhad.exercise.World;
import org.sarhad.node.demonstration.Demonstration;
import org.sarhad.node.settings.NodeSettings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        description = "Runs a node on an invented world, with a link to try each role.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: sarhad demo --port 8080"})
final class DemoCommand implements Callable<Integer> {
    private static final int PEOPLE = 2_000;
    private static final long SEED = 1;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--port", defaultValue = "8080", description = "Port to listen on; 0 for any (default 8080).")
    private int port;

    @Option(names = "--data", paramLabel = "DIR", description = "Folder for the data (default .sarhad/demo).")
    private @Nullable Path data;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Path given = data == null ? Path.of(System.getProperty("sarhad.home", ""), ".sarhad", "demo") : data;
        Path folder = given.toAbsolutePath().normalize();
        writeWorld(folder.resolve("world"), LocalDate.now(ZoneOffset.UTC));
        NodeRun node = NodeRun.start(settings(folder));
        var invitation = node.bean(Demonstration.class).invite();
        out.println("Sarhad runs at " + node.address() + " on an invented world. One click signs you in as:");
        for (Demonstration.Seat seat : invitation.seats()) {
            String role = seat.role().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            out.printf(Locale.ROOT, "  %-14s %s%s%n", role, node.address(), seat.link());
        }
        out.println("Each link works once; after that, sign in with the password " + invitation.password() + " as "
                + String.join(
                        ", ",
                        invitation.seats().stream()
                                .map(Demonstration.Seat::signIn)
                                .toList())
                + ".");
        out.println("Programs ask " + node.address() + "/api/v1 with the header 'Authorization: Bearer "
                + invitation.token() + "'.");
        out.println("What to swipe, and what should happen then: " + folder.resolve("world/cast.csv"));
        Desktop.open(node.address() + invitation.seats().getFirst().link());
        node.awaitEnd(spec.commandLine().getErr());
        return 0;
    }

    /** The world follows the day, so that documents expire and alerts lapse as they would; one a day is enough. */
    private static void writeWorld(Path folder, LocalDate day) throws IOException {
        Path written = folder.resolve("day.txt");
        String mark = PEOPLE + " " + SEED + " " + day + "\n";
        if (!Files.exists(written) || !Files.readString(written).equals(mark)) {
            World.generate(PEOPLE, SEED, day).write(folder, people -> {});
            Files.writeString(written, mark);
        }
    }

    private NodeSettings settings(Path folder) {
        return new NodeSettings(
                "KGZ",
                new NodeSettings.BorderPost("ak-zhol", "Ak-Zhol", List.of("1", "2", "3")),
                folder,
                List.of(folder.resolve("world/lists")),
                null,
                "127.0.0.1",
                port,
                null,
                true);
    }
}
