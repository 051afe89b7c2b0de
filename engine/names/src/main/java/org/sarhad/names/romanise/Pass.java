package org.sarhad.names.romanise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One walk over a text from left to right: at each place the longest source that fits is replaced; of rules with the
 * same source the first whose condition holds. What no rule names is copied. Immutable.
 */
final class Pass {
    private final String name;
    private final List<Rule> rules;
    private final Map<Character, List<Rule>> byFirstLetter = new HashMap<>();

    Pass(String name, List<Rule> rules) {
        this.name = name;
        this.rules = List.copyOf(rules);
        for (Rule rule : rules) {
            byFirstLetter
                    .computeIfAbsent(rule.source().charAt(0), letter -> new ArrayList<>())
                    .add(rule);
        }
        Comparator<Rule> longestFirst =
                Comparator.comparingInt((Rule rule) -> rule.source().length()).reversed();
        byFirstLetter.values().forEach(sameLetter -> sameLetter.sort(longestFirst));
    }

    String name() {
        return name;
    }

    List<Rule> rules() {
        return rules;
    }

    String apply(String text) {
        String folded = foldCase(text);
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int at = 0; at < text.length(); ) {
            Rule rule = ruleAt(text, folded, at);
            if (rule == null) {
                out.append(text.charAt(at++));
                continue;
            }
            int end = at + rule.source().length();
            out.append(rule.exactCase() ? rule.target() : inCaseOf(text, at, end, rule.target()));
            at = end;
        }
        return out.toString();
    }

    private @Nullable Rule ruleAt(String text, String folded, int at) {
        Rule exact = firstFit(text.charAt(at), text, folded, at, true);
        return exact != null ? exact : firstFit(folded.charAt(at), folded, folded, at, false);
    }

    private @Nullable Rule firstFit(char letter, String text, String folded, int at, boolean exactCase) {
        for (Rule rule : byFirstLetter.getOrDefault(letter, List.of())) {
            if (rule.exactCase() == exactCase
                    && text.startsWith(rule.source(), at)
                    && rule.condition().holds(folded, at, at + rule.source().length())) {
                return rule;
            }
        }
        return null;
    }

    /** Lower case letter by letter, so that positions stay the same. */
    private static String foldCase(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(Character.toLowerCase(text.charAt(i)));
        }
        return folded.toString();
    }

    /** A capital becomes one capital and small letters (Shch) in an ordinary word, all capitals in a capitalised one. */
    private static String inCaseOf(String text, int from, int to, String target) {
        if (target.isEmpty() || !anyUpperCase(text, from, to)) {
            return target;
        }
        if (letters(target) > 1 && !amongCapitals(text, from, to)) {
            return capitalised(target);
        }
        return target.toUpperCase(Locale.ROOT);
    }

    private static boolean anyUpperCase(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean amongCapitals(String text, int from, int to) {
        int next = to;
        while (next < text.length() && !Character.isLetter(text.charAt(next)) && Condition.inWord(text.charAt(next))) {
            next++;
        }
        if (next < text.length() && Character.isLetter(text.charAt(next))) {
            return Character.isUpperCase(text.charAt(next));
        }
        if (to - from > 1) {
            return Character.isUpperCase(text.charAt(to - 1));
        }
        int previous = from - 1;
        while (previous > 0 && !Character.isLetter(text.charAt(previous)) && Condition.inWord(text.charAt(previous))) {
            previous--;
        }
        return previous >= 0 && Character.isUpperCase(text.charAt(previous));
    }

    private static int letters(String target) {
        return (int) target.chars().filter(Character::isLetter).count();
    }

    static String capitalised(String target) {
        int first = 0;
        while (first < target.length() && !isCased(target.charAt(first))) {
            first++;
        }
        if (first == target.length()) {
            return target;
        }
        return target.substring(0, first) + Character.toUpperCase(target.charAt(first)) + target.substring(first + 1);
    }

    private static boolean isCased(char c) {
        return Character.isLowerCase(c) || Character.isUpperCase(c);
    }
}
