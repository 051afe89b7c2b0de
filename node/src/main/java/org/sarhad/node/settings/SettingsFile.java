package org.sarhad.node.settings;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Reads the settings of a node from a YAML file. A key that it does not know is an error, so that a slip of the pen is
 * never taken for a default.
 *
 * <pre>
 * home-state: KGZ                # required: the state that runs the node
 * post:                          # required: where the node stands
 *   code: ak-zhol
 *   name: Ak-Zhol
 *   lanes: [1, 2]
 * data: /var/lib/sarhad          # required: database and list files
 * lists: [/etc/sarhad/lists]     # folders and files read at start
 * pull:                          # lists that are fetched from their owners; every is in m, h or d
 *   - {source: un-sc, url: "https://...", every: 6h}
 * address: 127.0.0.1             # what to listen on
 * port: 8080
 * tls:                           # required where the address is not the loopback
 *   certificate: cert.pem
 *   private-key: key.pem
 * database:                      # a PostgreSQL 15 or later of your own; without it the embedded one
 *   url: jdbc:postgresql://db/sarhad
 *   user: sarhad
 *   password: ...
 * </pre>
 *
 * Relative paths start at the folder of the file.
 */
public final class SettingsFile {
    private static final Set<String> KEYS =
            Set.of("home-state", "post", "data", "lists", "pull", "address", "port", "tls", "database");

    private final Path file;
    private final Path base;

    private SettingsFile(Path file) {
        this.file = file;
        Path parent = file.toAbsolutePath().normalize().getParent();
        this.base = parent == null ? Path.of("/") : parent;
    }

    /**
     * Reads a file.
     *
     * @throws SettingsException where it is missing, is not YAML, or says something that cannot be
     */
    public static NodeSettings read(Path file) {
        return new SettingsFile(file).read();
    }

    private NodeSettings read() {
        Section top = new Section("", load());
        top.allow(KEYS);
        try {
            String address = top.textOr("address", "127.0.0.1");
            NodeSettings.Tls tls = tls(top);
            if (tls == null && !address.matches("127\\..*|localhost|::1")) {
                throw problem("tls", "a node that listens on " + address + " needs a certificate");
            }
            return new NodeSettings(
                    top.text("home-state"),
                    post(top.section("post").orElseThrow(() -> problem("post", "missing"))),
                    path(top.text("data")),
                    top.texts("lists").stream().map(this::path).toList(),
                    top.sections("pull").stream().map(this::pull).toList(),
                    database(top),
                    address,
                    top.number("port", 8080),
                    tls,
                    false);
        } catch (IllegalArgumentException e) {
            throw new SettingsException(file + ": " + e.getMessage());
        }
    }

    private Map<?, ?> load() {
        try (Reader reader = Files.newBufferedReader(file)) {
            LoaderOptions options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            Object loaded = new Yaml(new SafeConstructor(options)).load(reader);
            if (loaded instanceof Map<?, ?> map) {
                return map;
            }
            throw new SettingsException(file + ": not a YAML file of keys and values");
        } catch (IOException e) {
            throw new SettingsException(file + ": cannot be read: " + e);
        } catch (YAMLException e) {
            throw new SettingsException(file + ": " + e.getMessage());
        }
    }

    private static NodeSettings.BorderPost post(Section section) {
        section.allow(Set.of("code", "name", "lanes"));
        List<String> lanes = section.texts("lanes");
        return new NodeSettings.BorderPost(
                section.text("code"), section.text("name"), lanes.isEmpty() ? List.of("1") : lanes);
    }

    private NodeSettings.Pull pull(Section section) {
        section.allow(Set.of("source", "url", "every"));
        String every = section.text("every");
        if (!every.matches("[1-9][0-9]{0,4}[mhd]")) {
            throw problem("pull.every", "write minutes, hours or days as 30m, 6h or 1d, not " + every);
        }
        long number = Long.parseLong(every.substring(0, every.length() - 1));
        Duration pause = switch (every.charAt(every.length() - 1)) {
            case 'm' -> Duration.ofMinutes(number);
            case 'h' -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
        };
        return new NodeSettings.Pull(section.text("source"), URI.create(section.text("url")), pause);
    }

    private NodeSettings.@Nullable Tls tls(Section top) {
        return top.section("tls")
                .map(section -> {
                    section.allow(Set.of("certificate", "private-key"));
                    return new NodeSettings.Tls(path(section.text("certificate")), path(section.text("private-key")));
                })
                .orElse(null);
    }

    private static NodeSettings.@Nullable Database database(Section top) {
        return top.section("database")
                .map(section -> {
                    section.allow(Set.of("url", "user", "password"));
                    return new NodeSettings.Database(
                            section.text("url"), section.text("user"), section.text("password"));
                })
                .orElse(null);
    }

    private Path path(String text) {
        return base.resolve(text).normalize();
    }

    private SettingsException problem(String key, String what) {
        return new SettingsException(file + ": " + key + ": " + what);
    }

    /** The keys below one key. */
    private final class Section {
        private final String name;
        private final Map<String, Object> values = new LinkedHashMap<>();

        Section(String name, Map<?, ?> values) {
            this.name = name;
            values.forEach((key, value) -> {
                if (value != null) {
                    this.values.put(String.valueOf(key), value);
                }
            });
        }

        void allow(Set<String> keys) {
            for (String key : values.keySet()) {
                if (!keys.contains(key)) {
                    throw problem(full(key), "no such setting; there are " + String.join(", ", new TreeSet<>(keys)));
                }
            }
        }

        java.util.Optional<Section> section(String key) {
            Object value = values.get(key);
            if (value == null) {
                return java.util.Optional.empty();
            }
            if (value instanceof Map<?, ?> map) {
                return java.util.Optional.of(new Section(full(key) + ".", map));
            }
            throw problem(full(key), "has keys of its own below it, not a value");
        }

        List<Section> sections(String key) {
            Object value = values.get(key);
            if (value == null) {
                return List.of();
            }
            if (value instanceof List<?> list) {
                return list.stream().map(item -> sectionOf(key, item)).toList();
            }
            throw problem(full(key), "not a list");
        }

        private Section sectionOf(String key, @Nullable Object item) {
            if (item instanceof Map<?, ?> map) {
                return new Section(full(key) + ".", map);
            }
            throw problem(full(key), "each has keys of its own: " + item);
        }

        String text(String key) {
            Object value = values.get(key);
            if (value == null) {
                throw problem(full(key), "missing");
            }
            return textOf(key, value);
        }

        String textOr(String key, String otherwise) {
            Object value = values.get(key);
            return value == null ? otherwise : textOf(key, value);
        }

        List<String> texts(String key) {
            Object value = values.get(key);
            if (value == null) {
                return List.of();
            }
            if (value instanceof List<?> list) {
                return list.stream().map(item -> textOf(key, item)).toList();
            }
            return List.of(textOf(key, value));
        }

        int number(String key, int otherwise) {
            Object value = values.get(key);
            if (value == null) {
                return otherwise;
            }
            if (value instanceof Integer number) {
                return number;
            }
            throw problem(full(key), "not a number: " + value);
        }

        private String textOf(String key, @Nullable Object value) {
            if (value instanceof String || value instanceof Number) {
                return value.toString();
            }
            throw problem(full(key), "not a text: " + value);
        }

        private String full(String key) {
            return name + key;
        }
    }
}
