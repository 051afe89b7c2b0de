package org.sarhad.names.romanise;

import java.util.List;

/** Where in its word a letter must stand for a rule to apply. */
sealed interface Condition {
    /** Whether the text allows the rule for the letters from {@code from} to {@code to} (exclusive). */
    boolean holds(CharSequence text, int from, int to);

    /** Always. */
    record Anywhere() implements Condition {
        @Override
        public boolean holds(CharSequence text, int from, int to) {
            return true;
        }
    }

    /** First letters of a word; a hyphen begins a new word. */
    record Start() implements Condition {
        @Override
        public boolean holds(CharSequence text, int from, int to) {
            return from == 0 || !inWord(text.charAt(from - 1));
        }
    }

    /** Last letters of a word. */
    record End() implements Condition {
        @Override
        public boolean holds(CharSequence text, int from, int to) {
            return to == text.length() || !inWord(text.charAt(to));
        }
    }

    /** The letter before is one of these. */
    record After(String letters) implements Condition {
        @Override
        public boolean holds(CharSequence text, int from, int to) {
            return from > 0 && letters.indexOf(text.charAt(from - 1)) >= 0;
        }
    }

    /** The next letter is one of these. */
    record Before(String letters) implements Condition {
        @Override
        public boolean holds(CharSequence text, int from, int to) {
            return to < text.length() && letters.indexOf(text.charAt(to)) >= 0;
        }
    }

    /** The opposite of another condition. */
    record Not(Condition condition) implements Condition {
        @Override
        public boolean holds(CharSequence text, int from, int to) {
            return !condition.holds(text, from, to);
        }
    }

    /** All of these. */
    record All(List<Condition> conditions) implements Condition {
        @Override
        public boolean holds(CharSequence text, int from, int to) {
            for (Condition condition : conditions) {
                if (!condition.holds(text, from, to)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** At least one of these. */
    record AnyOf(List<Condition> conditions) implements Condition {
        @Override
        public boolean holds(CharSequence text, int from, int to) {
            for (Condition condition : conditions) {
                if (condition.holds(text, from, to)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Whether a character belongs to a word: a letter, a mark on it, or an apostrophe within it. */
    static boolean inWord(char c) {
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || c == '\''
                || c == '’'
                || c == '‘'
                || c == 'ʼ'
                || c == 'ʻ';
    }
}
