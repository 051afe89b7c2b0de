package org.sarhad.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sarhad.exercise.Cast;
import org.sarhad.exercise.World;
import org.sarhad.node.SarhadNode;
import org.sarhad.node.access.Role;
import org.sarhad.node.demonstration.Demonstration;
import org.sarhad.node.settings.NodeSettings;
import org.springframework.context.ConfigurableApplicationContext;

/** A node on the embedded database with the invented world, an officer for each role, and one password for all. */
final class RunningNode implements AutoCloseable {
    private static final Path DATA = Path.of("target", "node").toAbsolutePath();
    private static final int PEOPLE = 300;
    private static final long SEED = 7;
    private static final List<String> LANES =
            IntStream.rangeClosed(1, 40).mapToObj(Integer::toString).toList();

    private final ConfigurableApplicationContext context;
    private final String password;
    private final Map<Role, String> signIns = new EnumMap<>(Role.class);

    private RunningNode(ConfigurableApplicationContext context) {
        this.context = context;
        Demonstration.Invitation invitation =
                context.getBean(Demonstration.class).invite();
        this.password = invitation.password();
        invitation.seats().forEach(seat -> signIns.put(seat.role(), seat.signIn()));
    }

    static RunningNode start() {
        try {
            empty(DATA);
            Path lists = Files.createDirectories(DATA.resolve("lists"));
            World.generate(PEOPLE, SEED).writeLists(lists);
            return new RunningNode(SarhadNode.start(new NodeSettings(
                    Cast.HOME_STATE,
                    new NodeSettings.BorderPost("ak-zhol", "Ak-Zhol", LANES),
                    DATA,
                    List.of(lists),
                    null,
                    "127.0.0.1",
                    0,
                    null,
                    true)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "http://localhost:" + SarhadNode.port(context);
    }

    String signIn(Role role) {
        String name = signIns.get(role);
        if (name == null) {
            throw new IllegalArgumentException("nobody has the role " + role);
        }
        return name;
    }

    String password() {
        return password;
    }

    @Override
    public void close() {
        context.close();
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
