package org.sarhad.watchlists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells the state behind the names and codes that lists and documents use, as one code: ISO 3166 alpha-3, or the ICAO code
 * (Doc 9303-3, section 5) where ISO has none.
 *
 * <p>Names and codes of ISO 3166 come from the Java runtime, in English and, for names that are not in Latin script, in
 * Russian; the variants that lists write and former states stand in {@code state-names.txt} beside this class.
 */
public final class Countries {
    /** ICAO codes for persons and organisations without a state of their own; each stands for itself. */
    private static final Set<String> ICAO = Set.of(
            "XXA", "XXB", "XXC", "XXX", "UNO", "UNA", "UNK", "XOM", "XPO", "XBA", "XIM", "XCC", "XCE", "XCO", "XEC",
            "XES", "XMP", "XDC", "EUE", "GBD", "GBN", "GBO", "GBP", "GBS");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern THE = Pattern.compile("^(?:the|republic of) ");

    private final Map<String, String> byName = new HashMap<>();
    private final Set<String> alpha3;

    private Countries(Locale language, boolean withCodes) {
        java.util.HashSet<String> codes = new java.util.HashSet<>(ICAO);
        for (String alpha2 : Locale.getISOCountries()) {
            Locale country = Locale.of("", alpha2);
            String code = country.getISO3Country();
            codes.add(code);
            byName.put(fold(country.getDisplayCountry(language)), code);
            if (withCodes) {
                byName.putIfAbsent(alpha2.toLowerCase(Locale.ROOT), code);
            }
        }
        codes.add("RKS");
        alpha3 = Set.copyOf(codes);
        if (withCodes) {
            variants();
        }
    }

    private void variants() {
        try (InputStream in = Countries.class.getResourceAsStream("state-names.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        for (String name : line.substring(4).split("\\|")) {
                            byName.put(name, line.substring(0, 3));
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class English {
        static final Countries INSTANCE = new Countries(Locale.ENGLISH, true);
    }

    private static final class Russian {
        static final Countries INSTANCE = russian();

        private static Countries russian() {
            Countries countries = new Countries(Locale.of("ru"), false);
            Map.of(
                            "российская федерация", "RUS",
                            "киргизия", "KGZ",
                            "кыргызстан", "KGZ",
                            "кыргызская республика", "KGZ",
                            "республика казахстан", "KAZ",
                            "республика таджикистан", "TJK",
                            "республика узбекистан", "UZB",
                            "сирийская арабская республика", "SYR",
                            "ссср", "SUN",
                            "кнр", "CHN")
                    .forEach((name, code) -> countries.byName.put(fold(name), code));
            return countries;
        }
    }

    /**
     * The code of the state that a name or code means.
     *
     * @param text a name in English or Russian, an alpha-2 or alpha-3 code, or an ICAO code such as {@code D} or
     *     {@code XXA}; may be null or blank, which means no state
     */
    public static Optional<String> code(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        String plain = text.strip();
        String upper = plain.toUpperCase(Locale.ROOT);
        if (upper.equals("D") || upper.equals("D<<")) {
            return Optional.of("DEU");
        }
        if (upper.length() == 3 && English.INSTANCE.alpha3.contains(upper)) {
            return Optional.of(upper);
        }
        String folded = fold(plain);
        String found = English.INSTANCE.byName.get(folded);
        if (found == null) {
            found = English.INSTANCE.byName.get(THE.matcher(folded).replaceFirst(""));
        }
        if (found == null && !folded.isEmpty() && folded.charAt(0) > 0x24F) {
            found = Russian.INSTANCE.byName.get(folded);
        }
        return Optional.ofNullable(found);
    }

    /** The ISO 3166 alpha-2 code of an alpha-3 code; empty where ISO has none. */
    public static Optional<String> alpha2(String code) {
        return Optional.ofNullable(Alpha2.BY_ALPHA3.get(code));
    }

    private static final class Alpha2 {
        static final Map<String, String> BY_ALPHA3 = new HashMap<>();

        static {
            for (String alpha2 : Locale.getISOCountries()) {
                BY_ALPHA3.put(Locale.of("", alpha2).getISO3Country(), alpha2);
            }
            BY_ALPHA3.put("RKS", "XK");
        }
    }

    /** Whether a text is a code that {@link #code} gives back unchanged. */
    public static boolean isCode(String text) {
        return English.INSTANCE.alpha3.contains(text)
                || Set.of("SUN", "YUG", "SCG", "ANT", "CSK", "DDR").contains(text);
    }

    /** Lower case without accents, punctuation and apostrophes, words parted by single spaces. */
    private static String fold(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String joined = plain.replace("'", "").replace("’", "").replace("‘", "").replace("ё", "е");
        return OTHER.matcher(joined.toLowerCase(Locale.ROOT).replace("&", " and "))
                .replaceAll(" ")
                .strip();
    }
}
