package org.sarhad.node.settings;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a node is set up.
 *
 * @param homeState the state that runs the node, ISO 3166 alpha-3: its nationals are never refused entry
 * @param post the border control post where the node stands
 * @param data folder for the embedded database and the list files
 * @param lists folders and files whose lists are loaded at start
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
        @Nullable Database database,
        String address,
        int port,
        @Nullable Tls tls,
        boolean exercise) {
    public NodeSettings {
        lists = List.copyOf(lists);
        if (!homeState.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("home-state: not a three-letter code in capitals: " + homeState);
        }
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port: not from 0 to 65535: " + port);
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
