package org.sarhad.names.romanise;

import java.util.Set;

/**
 * Which words begin with a capital when the script that was read knows none.
 *
 * @param style the rule
 * @param small words that stay small inside a name, such as the Arabic article
 */
record Capitals(Style style, Set<String> small) {
    enum Style {
        /** As the text and the table give them. */
        KEPT,
        /** Every word but the small ones, and always the first. */
        WORDS,
        /** Every word but the small ones, even at the beginning. */
        WORDS_BUT_SMALL
    }

    Capitals {
        small = Set.copyOf(small);
    }

    String apply(String text) {
        if (style == Style.KEPT) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ' || text.charAt(i) == '-') {
                String word = text.substring(begin, i);
                boolean small = this.small.contains(word) && (begin > 0 || style == Style.WORDS_BUT_SMALL);
                out.append(small ? word : Pass.capitalised(word));
                if (i < text.length()) {
                    out.append(text.charAt(i));
                }
                begin = i + 1;
            }
        }
        return out.toString();
    }
}
