package org.sarhad.names.romanise;

import java.text.Normalizer;

/**
 * Makes vocalised Arabic-script text plain for rules: presentation forms become letters, a letter under shadda is written
 * twice (once after the article, which already assimilates), tatweel goes, and the tāʼ marbūṭa of a word that
 * governs the next one is marked with {@link #CONSTRUCT}.
 */
final class VocalisedArabic {
    /** Stands for tāʼ marbūṭa before a word that it governs; romanised with t. */
    static final char CONSTRUCT = 'ۃ';

    private static final char SHADDA = 'ّ';
    private static final char TATWEEL = 'ـ';
    private static final char MARBUTA = 'ة';

    private VocalisedArabic() {}

    static String prepare(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return markConstruct(writeOut(letters));
    }

    private static String writeOut(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case TATWEEL -> {}
                case SHADDA -> doubleLast(out);
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /** Canonical order puts the vowel before the shadda: the letter to double stands before that vowel. */
    private static void doubleLast(StringBuilder out) {
        int letter = out.length() - 1;
        while (letter >= 0 && Character.getType(out.charAt(letter)) == Character.NON_SPACING_MARK) {
            letter--;
        }
        if (letter < 0 || afterArticle(out, letter)) {
            return;
        }
        out.insert(letter, out.charAt(letter));
    }

    private static boolean afterArticle(StringBuilder out, int letter) {
        return letter >= 2
                && out.charAt(letter - 1) == 'ل'
                && out.charAt(letter - 2) == 'ا'
                && (letter == 2 || !Condition.inWord(out.charAt(letter - 3)));
    }

    private static String markConstruct(String text) {
        StringBuilder out = new StringBuilder(text);
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != ' ') {
                continue;
            }
            boolean governs = !text.startsWith("ال", begin) && i + 1 < text.length();
            int last = i - 1;
            while (last > begin && Character.getType(text.charAt(last)) == Character.NON_SPACING_MARK) {
                last--;
            }
            if (governs && last > begin && text.charAt(last) == MARBUTA) {
                out.setCharAt(last, CONSTRUCT);
            }
            begin = i + 1;
        }
        return out.toString();
    }
}
