package org.sarhad.names.sound;

import com.ibm.icu.text.Normalizer2;
import org.jspecify.annotations.Nullable;

/** What each letter of the Latin and Cyrillic scripts is written as in plain letters. */
final class LetterTables {
    private static final int LATIN_END = 0x2B0;
    private static final int EXTENDED_START = 0x1E00;
    private static final int EXTENDED_END = 0x1F00;
    private static final @Nullable String[] LATIN = new String[LATIN_END];
    private static final @Nullable String[] EXTENDED = new String[EXTENDED_END - EXTENDED_START];
    private static final @Nullable String[] CYRILLIC = new String[0x200];

    /** Letters whose plain form says more than the letter without its mark. */
    private static final String LATIN_SPECIAL = """
            ß ss æ ae œ oe ø o đ d ð d þ th ł l ı i ŋ ng ħ h ĸ k ə e ɛ e ɔ o ş sh š sh ś sh ș sh ç ch č ch ć ch \
            ž zh ź z ż zh ţ ts ț ts ř rz ñ n ğ g ǧ g ġ g ı i ĳ ij ŀ l ŉ n ſ s ƶ z ƣ gh ɵ o ɨ i ʉ u""";

    private static final String CYRILLIC_LETTERS = """
            а a б b в v г g д d е e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh \
            щ shch ы y э e ю yu я ya ё yo ђ dj ѓ g є ye ѕ dz і i ї yi ј y љ ly њ ny ћ ch ќ k ѝ i ў w џ dzh ґ g ғ gh ҕ gh \
            җ j ҙ dh қ k ҝ g ҟ k ҡ q ң n ҥ n ҫ th ҭ t ү u ұ u ҳ h ҵ ts ҷ j ҹ j һ h ҽ ch ҿ ch ӂ zh ӄ k ӈ n ӌ j ӑ a ӓ a \
            ӕ ae ӗ e ә a ӛ a ӝ zh ӟ z ӡ dz ӣ i ӥ i ӧ o ө o ӫ o ӭ e ӯ u ӱ u ӳ u ӵ ch ӷ gh ӹ y ѣ e ѳ f ѵ i ҧ p ҩ o""";

    static {
        Normalizer2 decompose = Normalizer2.getNFDInstance();
        fillPlain(LATIN, 0, decompose);
        fillPlain(EXTENDED, EXTENDED_START, decompose);
        fill(LATIN, 0, LATIN_SPECIAL);
        fill(CYRILLIC, 0x400, CYRILLIC_LETTERS);
    }

    private LetterTables() {}

    private static void fillPlain(@Nullable String[] table, int start, Normalizer2 decompose) {
        for (int i = 0; i < table.length; i++) {
            char lower = Character.toLowerCase((char) (start + i));
            String decomposed = decompose.normalize(String.valueOf(lower));
            char base = decomposed.charAt(0);
            if ((base >= 'a' && base <= 'z') || (base >= '0' && base <= '9')) {
                table[i] = String.valueOf(base);
            }
        }
    }

    private static void fill(@Nullable String[] table, int start, String pairs) {
        String[] words = pairs.strip().split("\\s+");
        for (int i = 0; i < words.length; i += 2) {
            char letter = words[i].charAt(0);
            table[letter - start] = words[i + 1];
            char upper = Character.toUpperCase(letter);
            if (upper >= start && upper - start < table.length) {
                table[upper - start] = words[i + 1];
            }
        }
    }

    /** The plain letters of a Latin or Cyrillic character; null for one that writes none. */
    static @Nullable String plain(char c) {
        if (c < LATIN_END) {
            return LATIN[c];
        }
        if (c >= 0x400 && c < 0x600) {
            return CYRILLIC[c - 0x400];
        }
        if (c >= EXTENDED_START && c < EXTENDED_END) {
            return EXTENDED[c - EXTENDED_START];
        }
        return null;
    }
}
