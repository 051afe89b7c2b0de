package org.sarhad.node.movements;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names as the register's index holds them: Latin capitals without marks, so that any script finds any other. */
final class SearchName {
    private static final ThreadLocal<Transliterator> LATIN = ThreadLocal.withInitial(
            () -> Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII"));

    private SearchName() {}

    static String fold(String name) {
        String latin = LATIN.get().transliterate(name).toUpperCase(Locale.ROOT);
        return Arrays.stream(latin.split("[^A-Z0-9]+"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
