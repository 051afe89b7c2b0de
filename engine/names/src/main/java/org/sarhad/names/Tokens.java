package org.sarhad.names;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words and remembers what stood between them. */
final class Tokens {
    /**
     * One word of the text.
     *
     * @param start index of its first character
     * @param end index after its last character
     * @param hyphenAfter whether a hyphen joins it to the next word
     * @param section how many commas or double fillers stand before it
     * @param bracketed whether it stands in brackets
     */
    record Token(int start, int end, boolean hyphenAfter, int section, boolean bracketed) {}

    private Tokens() {}

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>(6);
        int section = 0;
        int depth = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (isWord(c)) {
                int end = wordEnd(text, i);
                boolean hyphen = end < text.length() && isHyphen(text.charAt(end));
                tokens.add(new Token(i, end, hyphen, section, depth > 0));
                i = end;
                continue;
            }
            if (c == ',' || c == '،' || (c == '<' && i + 1 < text.length() && text.charAt(i + 1) == '<')) {
                section++;
                i += c == '<' ? 1 : 0;
            } else if (c == '(' || c == '[') {
                depth++;
            } else if ((c == ')' || c == ']') && depth > 0) {
                depth--;
            }
            i++;
        }
        return tokens;
    }

    private static int wordEnd(String text, int from) {
        int end = from + 1;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (!isWord(c) && !(isApostrophe(c) && end + 1 < text.length() && isWord(text.charAt(end + 1)))) {
                break;
            }
            end++;
        }
        return end;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
                    default -> c == '\u0640';
                };
    }

    private static boolean isApostrophe(char c) {
        return switch (c) {
            case '\'', '’', '‘', '`', '´', 'ʼ', 'ʻ', 'ʾ', 'ʿ', '′', '\u200c', '\u200d', '\u00ad' -> true;
            default -> false;
        };
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '‐' || c == '‑' || c == '–';
    }
}
