package org.sarhad.names.romanise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads one system from its text file. A file begins with {@code key: value} lines, then come rules:
 *
 * <pre>
 * # a comment
 * let VOWEL = аеёиоуыэюя             a set of letters with a name
 * е ye, ё yë  when start or after VOWEL   a conditional rule for two letters
 * а a, б b, щ shch                   letters and what replaces them; '' stands for nothing
 * pass accents                       what follows reads the result of what came before
 * </pre>
 *
 * <p>A condition is {@code start}, {@code end}, {@code after SET}, {@code before SET}, any of them with {@code not}
 * before it, joined by {@code and} and, more loosely, by {@code or}; a set is a name or the letters themselves in
 * brackets. The longest source wins; among equal ones the first in the file whose condition holds. A source with a capital
 * letter is taken exactly as written, all others follow the case of the text. {@code extends: ID} takes over another
 * file's passes; rules of the same pass are read before the inherited ones.
 */
final class RuleReader {
    private final String file;
    private final Function<String, Romanisation> others;
    private final Map<String, String> header = new LinkedHashMap<>();
    private final Map<String, String> sets = new HashMap<>();
    private final Map<String, List<Rule>> rules = new LinkedHashMap<>();
    private String pass = "letters";
    private int line;

    private RuleReader(String file, Function<String, Romanisation> others) {
        this.file = file;
        this.others = others;
    }

    /**
     * Reads a system.
     *
     * @param file name for messages
     * @param text content of the file
     * @param others finds a system that this one extends
     * @throws IllegalStateException with file and line, if the file breaks the notation
     */
    static Romanisation read(String file, String text, Function<String, Romanisation> others) {
        RuleReader reader = new RuleReader(file, others);
        text.lines().forEach(reader::line);
        return reader.system();
    }

    private void line(String raw) {
        line++;
        String text = raw.strip();
        if (text.isEmpty() || text.startsWith("#")) {
            return;
        }
        int colon = text.indexOf(": ");
        if (rules.isEmpty() && colon > 0 && text.substring(0, colon).matches("[a-z]+")) {
            header.put(text.substring(0, colon), text.substring(colon + 2).strip());
        } else if (text.startsWith("let ")) {
            define(text.substring(4));
        } else if (text.startsWith("pass ")) {
            pass = text.substring(5).strip();
            rules.putIfAbsent(pass, new ArrayList<>());
        } else {
            rule(text);
        }
    }

    private void define(String text) {
        int equals = text.indexOf('=');
        if (equals < 0) {
            throw broken("a set is written: let NAME = letters");
        }
        String letters = text.substring(equals + 1).replace(" ", "");
        sets.put(text.substring(0, equals).strip(), letters);
    }

    private void rule(String text) {
        int when = text.indexOf(" when ");
        Condition condition = when < 0
                ? new Condition.Anywhere()
                : anyOf(text.substring(when + 6).strip().split(" or "));
        String pairs = when < 0 ? text : text.substring(0, when);
        List<Rule> target = rules.computeIfAbsent(pass, key -> new ArrayList<>());
        for (String pair : pairs.split(",")) {
            String[] sides = pair.strip().split("\\s+");
            if (sides.length != 2) {
                throw broken("a rule is written: letters replacement, not " + pair.strip());
            }
            String source = plain(sides[0]);
            if (source.isEmpty()) {
                throw broken("nothing cannot be replaced");
            }
            boolean exactCase = !source.equals(source.toLowerCase(Locale.ROOT));
            target.add(new Rule(source, plain(sides[1]), condition, exactCase));
        }
    }

    /** A word of a rule: {@code ''} is nothing, {@code _} a space, {@code \} makes the next character plain. */
    private static String plain(String word) {
        if (word.equals("''")) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '\\' && i + 1 < word.length()) {
                out.append(word.charAt(++i));
            } else {
                out.append(c == '_' ? ' ' : c);
            }
        }
        return out.toString();
    }

    private Condition anyOf(String[] alternatives) {
        List<Condition> parsed = Arrays.stream(alternatives)
                .map(alternative -> allOf(alternative.split(" and ")))
                .toList();
        return parsed.size() == 1 ? parsed.getFirst() : new Condition.AnyOf(parsed);
    }

    private Condition allOf(String[] clauses) {
        List<Condition> parsed =
                Arrays.stream(clauses).map(clause -> clause(clause.strip())).toList();
        return parsed.size() == 1 ? parsed.getFirst() : new Condition.All(parsed);
    }

    private Condition clause(String text) {
        if (text.startsWith("not ")) {
            return new Condition.Not(clause(text.substring(4).strip()));
        }
        if (text.equals("start")) {
            return new Condition.Start();
        }
        if (text.equals("end")) {
            return new Condition.End();
        }
        if (text.startsWith("after ")) {
            return new Condition.After(set(text.substring(6).strip()));
        }
        if (text.startsWith("before ")) {
            return new Condition.Before(set(text.substring(7).strip()));
        }
        throw broken("not a condition: " + text);
    }

    private String set(String text) {
        if (text.startsWith("[") && text.endsWith("]")) {
            return text.substring(1, text.length() - 1).replace('_', ' ');
        }
        String letters = sets.get(text);
        if (letters == null) {
            throw broken("no set is called " + text);
        }
        return letters;
    }

    private Romanisation system() {
        Romanisation base = header.containsKey("extends") ? others.apply(required("extends")) : null;
        return new Romanisation(description(), preparation(base), passes(base), capitals(base));
    }

    private Romanisation.Description description() {
        return new Romanisation.Description(
                required("id"),
                words("aliases"),
                required("title"),
                Romanisation.Kind.valueOf(
                        header.getOrDefault("kind", "standard").toUpperCase(Locale.ROOT)),
                words("languages"),
                required("from"),
                header.getOrDefault("to", "Latn"),
                header.getOrDefault("years", ""),
                required("source"));
    }

    private Preparation preparation(@Nullable Romanisation base) {
        String name = header.get("prepare");
        if (name == null) {
            return base == null ? Preparation.COMPOSE : base.preparation();
        }
        return Preparation.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private Capitals capitals(@Nullable Romanisation base) {
        String style = header.get("capitals");
        if (style == null) {
            return base == null ? new Capitals(Capitals.Style.KEPT, Set.of()) : base.capitals();
        }
        Set<String> small = header.containsKey("small")
                ? Set.copyOf(words("small"))
                : base == null ? Set.of() : base.capitals().small();
        return new Capitals(
                Capitals.Style.valueOf(style.toUpperCase(Locale.ROOT).replace('-', '_')), small);
    }

    private List<Pass> passes(@Nullable Romanisation base) {
        Map<String, List<Rule>> merged = new LinkedHashMap<>();
        if (base != null) {
            base.passes().forEach(inherited -> merged.put(inherited.name(), new ArrayList<>(inherited.rules())));
        }
        rules.forEach((name, own) ->
                merged.computeIfAbsent(name, key -> new ArrayList<>()).addAll(0, own));
        return merged.entrySet().stream()
                .map(entry -> new Pass(entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<String> words(String key) {
        String value = header.getOrDefault(key, "");
        return value.isEmpty() ? List.of() : List.of(value.split("\\s+"));
    }

    private String required(String key) {
        String value = header.get(key);
        if (value == null) {
            throw broken("the line " + key + ": is missing");
        }
        return value;
    }

    private IllegalStateException broken(String reason) {
        return new IllegalStateException(file + " line " + line + ": " + reason);
    }
}
