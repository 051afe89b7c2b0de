package org.sarhad.node.testing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.sarhad.node.SarhadNode;
import org.sarhad.node.access.Officers;
import org.sarhad.node.access.Post;
import org.sarhad.node.access.Role;
import org.sarhad.node.access.SignInLinks;
import org.sarhad.node.settings.NodeSettings;
import org.springframework.context.ConfigurableApplicationContext;

/** A whole node on a free port with a database of its own. */
public final class TestingNode implements AutoCloseable {
    /** The password of every officer that {@link #officer} makes. */
    public static final String PASSWORD = "a password for tests";

    private final ConfigurableApplicationContext context;

    private TestingNode(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts a node with an empty database that reads lists from the places given. */
    public static TestingNode start(Path data, Path... lists) {
        return start(TestingDatabase.fresh(), data, lists);
    }

    /** Starts a node on a database, as after a restart. */
    public static TestingNode start(NodeSettings.Database database, Path data, Path... lists) {
        return new TestingNode(SarhadNode.start(new NodeSettings(
                "KGZ",
                new NodeSettings.BorderPost("ak-zhol", "Ak-Zhol", List.of("1", "2")),
                data,
                List.of(lists),
                database,
                "127.0.0.1",
                0,
                null,
                true)));
    }

    /** Starts a node with an empty database that fetches lists. */
    public static TestingNode pulling(Path data, NodeSettings.Pull... pulls) {
        return new TestingNode(SarhadNode.start(new NodeSettings(
                "KGZ",
                new NodeSettings.BorderPost("ak-zhol", "Ak-Zhol", List.of("1", "2")),
                data,
                List.of(),
                List.of(pulls),
                TestingDatabase.fresh(),
                "127.0.0.1",
                0,
                null,
                true)));
    }

    /** A part of the node. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Makes an officer with {@link #PASSWORD}. */
    public Officers.Account officer(String signIn, Role... roles) {
        return bean(Officers.class).add(signIn, "Officer " + signIn, Set.of(roles), PASSWORD);
    }

    /** A browser that nobody has signed in with. */
    public Visitor visitor() {
        return new Visitor("http://127.0.0.1:" + SarhadNode.port(context));
    }

    /** A browser in which an officer has signed in at the first lane, by a link because passwords take their time. */
    public Visitor visitor(String signIn) {
        Visitor visitor = visitor();
        var account = bean(Officers.class).find(signIn).orElseThrow();
        visitor.get(
                bean(SignInLinks.class).create(account, new Post("ak-zhol", "Ak-Zhol", "1"), Duration.ofMinutes(5)));
        return visitor;
    }

    @Override
    public void close() {
        context.close();
    }
}
