package org.sarhad.names;

import com.ibm.icu.text.Transliterator;
import java.util.concurrent.ConcurrentHashMap;

/** Turns words of scripts that are not folded letter by letter into Latin, by Unicode's transforms; results are kept. */
final class ForeignScripts {
    private static final int KEPT = 50_000;
    private static final ConcurrentHashMap<String, String> LATIN = new ConcurrentHashMap<>();

    /** Made when the first such word comes, because loading the rules takes long. */
    private static final class Rules {
        static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Any-Lower");
    }

    private ForeignScripts() {}

    static String latin(String word) {
        if (Hangul.is(word.charAt(0))) {
            return Hangul.latin(word);
        }
        String known = LATIN.get(word);
        if (known != null) {
            return known;
        }
        String latin = Rules.TO_LATIN.transliterate(word);
        if (LATIN.size() < KEPT) {
            LATIN.put(word, latin);
        }
        return latin;
    }
}
