package org.sarhad.node.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a node is set up.
 *
 * @param homeState the state that runs the node, ISO 3166 alpha-3: its nationals are never refused entry
 * @param post the border control post where the node stands
 * @param data folder for the embedded database and the list files
 * @param lists folders and files whose lists are loaded at start
 * @param pulls lists that are fetched from their owners
 * @param database a PostgreSQL server of the site's own; null for the embedded one
 * @param address address to listen on
 * @param port port to listen on; 0 for any free one
 * @param tls certificate for HTTPS; null for plain HTTP, which only a loopback address may use
 * @param exercise whether the node runs on invented people; its pages then say so
 */
public record NodeSettings(
        String homeState,
        BorderPost post,
        Path data,
        List<Path> lists,
        List<Pull> pulls,
        @Nullable Database database,
        String address,
        int port,
        @Nullable Tls tls,
        boolean exercise) {
    public NodeSettings {
        lists = List.copyOf(lists);
        pulls = List.copyOf(pulls);
        if (pulls.stream().map(Pull::source).distinct().count() < pulls.size()) {
            throw new IllegalArgumentException("pull: one source stands there twice");
        }
        if (!homeState.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("home-state: not a three-letter code in capitals: " + homeState);
        }
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port: not from 0 to 65535: " + port);
        }
    }

    /** A node that fetches no list. */
    public NodeSettings(
            String homeState,
            BorderPost post,
            Path data,
            List<Path> lists,
            @Nullable Database database,
            String address,
            int port,
            @Nullable Tls tls,
            boolean exercise) {
        this(homeState, post, data, lists, List.of(), database, address, port, tls, exercise);
    }

    /**
     * A list that is fetched from its owner again and again.
     *
     * @param source the name by which the list calls itself, such as {@code un-sc}; a file that holds another is refused
     * @param url where it lies: https, or http on a loopback address
     * @param every the time between two attempts that go well
     */
    public record Pull(String source, URI url, Duration every) {
        public Pull {
            if (!source.matches("[a-z0-9][a-z0-9-]{0,39}")) {
                throw new IllegalArgumentException("pull source: letters, digits and hyphens only: " + source);
            }
            String host = url.getHost();
            boolean loopback = host != null && host.matches("127(\\.[0-9]{1,3}){3}|localhost|\\[::1]");
            if (host == null || !("https".equals(url.getScheme()) || (loopback && "http".equals(url.getScheme())))) {
                throw new IllegalArgumentException("pull url of " + source + ": an address with https is needed");
            }
            if (every.isNegative() || every.isZero()) {
                throw new IllegalArgumentException("pull every of " + source + ": not a time");
            }
        }

        /** The address without what may be a secret in it. */
        public String place() {
            int port = url.getPort();
            return url.getScheme() + "://" + url.getHost() + (port < 0 ? "" : ":" + port) + url.getRawPath();
        }
    }

    /**
     * A border control post.
     *
     * @param code short stable code, such as {@code ak-zhol}
     * @param name the name for people
     * @param lanes names of the lanes, at least one
     */
    public record BorderPost(String code, String name, List<String> lanes) {
        public BorderPost {
            lanes = List.copyOf(lanes);
            if (!code.matches("[a-z0-9][a-z0-9-]{0,39}")) {
                throw new IllegalArgumentException("post code: letters, digits and hyphens only: " + code);
            }
            if (name.isBlank() || lanes.isEmpty()) {
                throw new IllegalArgumentException("a post needs a name and at least one lane");
            }
        }
    }

    /**
     * A database server of the site's own, PostgreSQL 15 or later.
     *
     * @param url JDBC address
     * @param user role that owns the node's schemas
     * @param password its password
     */
    public record Database(String url, String user, String password) {
        public Database {
            if (!url.startsWith("jdbc:postgresql:")) {
                throw new IllegalArgumentException("database url: must begin with jdbc:postgresql: " + url);
            }
        }

        @Override
        public String toString() {
            return "Database[" + url + ", " + user + "]";
        }
    }

    /**
     * What HTTPS needs.
     *
     * @param certificate PEM file with the certificate chain
     * @param privateKey PEM file with the private key
     */
    public record Tls(Path certificate, Path privateKey) {}
}
