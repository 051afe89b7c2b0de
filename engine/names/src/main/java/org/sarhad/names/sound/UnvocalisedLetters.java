package org.sarhad.names.sound;

import org.jspecify.annotations.Nullable;

/** The sounds of the letters of Arabic script (Arabic, Persian, Dari, Pashto, Urdu, Uyghur) and of Hebrew. */
final class UnvocalisedLetters {
    private static final @Nullable String[] ARABIC = new String[0x200];
    private static final @Nullable String[] HEBREW = new String[0x30];

    private static final String ARABIC_LETTERS = """
            ا a أ a إ a آ a ٱ a ب b ت t ث T ج J ح h خ x د d ذ D ر r ز z س s ش S ص s ض D ط t ظ D غ G ف f ق q ك k ل l \
            م m ن n ه h و W ي Y ى a ة h ؤ W ئ Y پ p چ C ژ Z گ g ک k ی Y ې Y ۍ Y ڤ v ټ t ډ d ړ r ښ S ځ z څ c ڼ n ګ g \
            ٹ t ڈ d ڑ r ے Y ۓ Y ں n ہ h ھ h ۀ h ۂ h ۃ h ە e ۇ u ۆ o ۈ u ۋ v ڭ n ڃ J ڄ J ڱ n ڵ l ݢ g ۅ u ێ e ڕ r""";

    private static final String HEBREW_LETTERS = """
            א a ב b ג g ד d ה h ו W ז z ח x ט t י Y ך k כ k ל l ם m מ m ן n נ n ס s ף p פ p ץ c צ c ק k ר r ש S ת t""";

    static {
        fill(ARABIC, 0x600, ARABIC_LETTERS);
        fill(HEBREW, 0x5D0, HEBREW_LETTERS);
    }

    private UnvocalisedLetters() {}

    private static void fill(@Nullable String[] table, int start, String pairs) {
        String[] words = pairs.strip().split("\\s+");
        for (int i = 0; i < words.length; i += 2) {
            table[words[i].charAt(0) - start] = words[i + 1];
        }
    }

    /** The sound of a letter; null for a character that has none, such as ain, hamza, tashkil or tatweel. */
    static @Nullable String sound(char c) {
        if (c >= 0x600 && c < 0x800) {
            return ARABIC[c - 0x600];
        }
        if (c >= 0x5D0 && c < 0x600) {
            return HEBREW[c - 0x5D0];
        }
        return null;
    }

    /** Whether a character is of Arabic or Hebrew script, be it with a sound or without. */
    static boolean isOfScript(char c) {
        return (c >= 0x590 && c < 0x700) || (c >= 0x750 && c < 0x780);
    }
}
