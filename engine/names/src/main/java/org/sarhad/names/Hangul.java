package org.sarhad.names;

/**
 * Writes Hangul as Korean names are mostly written in Latin on lists and in passports: "kim", "pak", "jong", not by the
 * official system of the South, whose "gim" and "jeong" hardly anybody bears.
 */
final class Hangul {
    private static final int FIRST = 0xAC00;
    private static final int LAST = 0xD7A3;
    private static final int VOWELS = 21;
    private static final int FINALS = 28;

    private static final String[] INITIAL =
            "k kk n t tt r m p pp s ss - j jj ch k t p h".replace("-", "_").split(" ");
    private static final String[] VOWEL = "a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i".split(" ");
    private static final String[] FINAL = "_ k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ");

    private Hangul() {}

    static boolean is(char c) {
        return c >= FIRST && c <= LAST;
    }

    static String latin(String word) {
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (is(c)) {
                int syllable = c - FIRST;
                latin.append(INITIAL[syllable / (VOWELS * FINALS)])
                        .append(VOWEL[syllable / FINALS % VOWELS])
                        .append(FINAL[syllable % FINALS]);
            }
        }
        return latin.toString().replace("_", "");
    }
}
