package org.sarhad.documents.transliteration;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Doc 9303-3, section 6, table B, by language. The standard's table prints two letters under the code points of others that
 * look alike (Һ for Ћ, Ғ for Ѓ); both are understood.
 */
final class CyrillicLetters {
    /** Ukrainian letters that are printed otherwise at the beginning of a word. */
    static final Map<Integer, String> UKRAINIAN_INITIALS =
            Map.of((int) 'Є', "YE", (int) 'Ї', "YI", (int) 'Й', "Y", (int) 'Ю', "YU", (int) 'Я', "YA");

    /** Commonest first where two letters are printed alike. The signs Ь and ’ are left out. */
    private static final String COMMON =
            "А A,Б B,В V,Г G,Д D,Е E,Э E,Ё E,Ж ZH,З Z,И I,Й I,К K,Л L,М M,Н N,О O,П P,Р R,С S,"
                    + "Т T,У U,Ф F,Х KH,Ц TS,Ч CH,Ш SH,Щ SHCH,Ъ IE,Ы Y,Ь -,Ю IU,Я IA";

    private static final String OTHERS =
            "Є IE,Ѕ DZ,І I,Ї I,Ј J,Љ LJ,Њ NJ,Ќ K,Ў U,Џ DZ,Ђ D,Ѓ G,Ћ C,Һ C,Ґ G,Ғ G,Ѫ U,Ѵ Y,’ -";

    private CyrillicLetters() {}

    static Map<Integer, String> russian() {
        return table(COMMON + "," + OTHERS);
    }

    static Map<Integer, String> belarusian() {
        return table("І I,Г H,Ё IO," + COMMON + "," + OTHERS);
    }

    static Map<Integer, String> bulgarian() {
        return table("Щ SHT," + COMMON + "," + OTHERS);
    }

    static Map<Integer, String> macedonian() {
        return table("Ѓ GJ,Ғ GJ,Ќ KJ,Х H,Ц C,Џ DJ,Ј J," + COMMON + "," + OTHERS);
    }

    static Map<Integer, String> serbian() {
        return table("Г H,Ж Z,Х H,Ц C,Ч C,Ш S,Ћ C,Ј J," + COMMON + "," + OTHERS);
    }

    static Map<Integer, String> ukrainian() {
        return table("Г H,И Y,І I,Й I,Ї I,Є IE," + COMMON + "," + OTHERS);
    }

    /** The first mention of a letter counts, so that a language's own come first. */
    private static Map<Integer, String> table(String rows) {
        Map<Integer, String> table = new LinkedHashMap<>();
        for (String row : rows.split(",")) {
            String printed = row.substring(2);
            table.putIfAbsent((int) row.charAt(0), printed.equals("-") ? "" : printed);
        }
        return table;
    }
}
