package org.sarhad.exercise;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The given names, family names and towns that one culture's people are made of. Read from a resource with the sections
 * {@code [male] [female] [family] [city]}: words on the section's own line, parted by blanks (towns also by commas), or
 * lines {@code original = spelling, spelling}. Sections {@code [men-first] [men-second] [women-first] [women-second]} hold
 * halves of names that are put together; each pair follows the plain names.
 */
record NameStock(List<NamePart> male, List<NamePart> female, List<NamePart> family, List<String> cities) {
    static NameStock read(String culture) {
        Map<String, List<NamePart>> sections = new HashMap<>();
        List<NamePart> section = new ArrayList<>();
        for (String raw : resource("names/" + culture + ".txt").lines().toList()) {
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[")) {
                int end = line.indexOf(']');
                section = new ArrayList<>();
                sections.put(line.substring(1, end), section);
                String words = line.substring(end + 1).strip();
                for (String word : words.split(words.contains(",") ? ",\\s*" : "\\s+")) {
                    if (!word.isEmpty()) {
                        section.add(new NamePart(word, List.of()));
                    }
                }
                continue;
            }
            int equals = line.indexOf(" = ");
            section.add(new NamePart(
                    line.substring(0, equals),
                    List.of(line.substring(equals + 3).split(",\\s*"))));
        }
        return new NameStock(
                with(sections, "male", "men"),
                with(sections, "female", "women"),
                List.copyOf(sections.getOrDefault("family", List.of())),
                sections.getOrDefault("city", List.of()).stream()
                        .map(NamePart::original)
                        .toList());
    }

    private static List<NamePart> with(Map<String, List<NamePart>> sections, String plain, String halves) {
        List<NamePart> names = new ArrayList<>(sections.getOrDefault(plain, List.of()));
        for (NamePart second : sections.getOrDefault(halves + "-second", List.of())) {
            for (NamePart first : sections.getOrDefault(halves + "-first", List.of())) {
                names.add(new NamePart(first.original() + second.original(), List.of()));
            }
        }
        return names.stream().distinct().toList();
    }

    private static String resource(String name) {
        try (InputStream in = NameStock.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource is missing: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + name, e);
        }
    }
}
