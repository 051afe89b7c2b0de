package org.sarhad.names.romanise;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All romanisation systems that Sarhad knows. Read once from resources; safe for use by many threads. */
public final class Romanisations {
    private static final String FOLDER = "systems/";

    private Romanisations() {}

    private static final class Loaded {
        static final Map<String, Romanisation> BY_ID = load();
        static final Map<String, Romanisation> BY_ANY_NAME = byAnyName(BY_ID);

        private static Map<String, Romanisation> load() {
            Map<String, Romanisation> systems = new LinkedHashMap<>();
            for (String id : resource(FOLDER + "index").lines().toList()) {
                if (!id.isBlank() && !id.startsWith("#")) {
                    loadInto(systems, id.strip());
                }
            }
            return systems;
        }

        private static Romanisation loadInto(Map<String, Romanisation> systems, String id) {
            Romanisation known = systems.get(id);
            if (known != null) {
                return known;
            }
            String file = FOLDER + id + ".txt";
            Function<String, Romanisation> others = base -> loadInto(systems, base);
            Romanisation system = RuleReader.read(file, resource(file), others);
            if (!system.id().equals(id)) {
                throw new IllegalStateException(file + " calls itself " + system.id());
            }
            systems.put(id, system);
            return system;
        }

        private static Map<String, Romanisation> byAnyName(Map<String, Romanisation> byId) {
            Map<String, Romanisation> names = new HashMap<>();
            for (Romanisation system : byId.values()) {
                List<String> all = new ArrayList<>(system.description().aliases());
                all.add(system.id());
                for (String name : all) {
                    Romanisation other = names.put(name.toLowerCase(Locale.ROOT), system);
                    if (other != null && other != system) {
                        throw new IllegalStateException(system + " and " + other + " are both called " + name);
                    }
                }
            }
            return names;
        }

        private static String resource(String name) {
            try (InputStream in = Romanisations.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException("resource is missing: " + name);
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read resource " + name, e);
            }
        }
    }

    /** Every system, in the order in which {@code --list} shows them. */
    public static List<Romanisation> all() {
        return List.copyOf(Loaded.BY_ID.values());
    }

    /** The system with this identifier or alias, in any case of letters. */
    public static Optional<Romanisation> find(String id) {
        return Optional.ofNullable(Loaded.BY_ANY_NAME.get(id.toLowerCase(Locale.ROOT)));
    }

    /**
     * The system with this identifier or alias.
     *
     * @throws UnknownRomanisationException if there is none
     */
    public static Romanisation named(String id) {
        return find(id).orElseThrow(() -> new UnknownRomanisationException(id));
    }

    /** The systems made for a language, given by the code that {@code --list} shows. */
    public static List<Romanisation> forLanguage(String language) {
        return all().stream()
                .filter(system -> system.description().languages().contains(language))
                .toList();
    }

    /**
     * The systems that write {@code original} exactly as {@code spelling}, apart from capitals, accents and apostrophes, which
     * a machine-readable zone does not print: what a document
     * expert asks when one person holds two passports.
     */
    public static List<Romanisation> producing(String original, String spelling) {
        String wanted = plain(spelling);
        return all().stream()
                .filter(system -> plain(system.apply(original)).equals(wanted))
                .toList();
    }

    private static String plain(String spelling) {
        return Normalizer.normalize(spelling, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L} -]+", "")
                .toUpperCase(Locale.ROOT);
    }
}
