package org.sarhad.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--port", defaultValue = "8080", description = "Port to listen on; 0 for any (default 8080).")
    private int port;

    @Option(names = "--data", paramLabel = "DIR", description = "Folder for the data (default .sarhad/demo).")
    private @Nullable Path data;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Path folder = data == null ? Path.of(System.getProperty("sarhad.home", ""), ".sarhad", "demo") : data;
        NodeRun node = NodeRun.start(settings(folder.toAbsolutePath().normalize()));
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
        node.awaitEnd(spec.commandLine().getErr());
        return 0;
    }

    private NodeSettings settings(Path folder) {
        return new NodeSettings(
                "KGZ",
                new NodeSettings.BorderPost("ak-zhol", "Ak-Zhol", List.of("1", "2", "3")),
                folder,
                List.of(),
                null,
                "127.0.0.1",
                port,
                null,
                true);
    }
}
