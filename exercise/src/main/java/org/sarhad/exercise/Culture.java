package org.sarhad.exercise;

import java.util.List;

/** Whose names a person bears, and how that person's documents spell them. */
public enum Culture {
    TAJIK(
            "TJK",
            20,
            "tj-passport tj-passport-k icao-9303-cyrl",
            "bgnpcgn-tgk-1994 ru-passport-1997 soviet-passport-french"),
    UZBEK("UZB", 20, "uz-passport-latin uz-passport-latin uz-passport-russian", "bgnpcgn-uzb-1979 odni-uzb-2015"),
    KYRGYZ(
            "KGZ",
            14,
            "icao-9303-cyrl kg-passport kg-passport-j",
            "bgnpcgn-kir-1979 ru-passport-1997 soviet-passport-french"),
    KAZAKH("KAZ", 14, "kz-passport kz-passport kz-passport-ss", "bgnpcgn-kaz-1979 kz-latin-2021 ru-passport-1997"),
    TURKMEN("TKM", 8, "tm-passport tm-passport tm-passport-russian", "bgnpcgn-tuk-1979 odni-tuk-2015"),
    RUSSIAN("RUS", 8, "ru-passport-2014", "ru-passport-1997 ru-passport-2010 bgnpcgn-rus-1947 soviet-passport-french"),
    DARI("AFG", 6, "", ""),
    PASHTO("AFG", 3, "", ""),
    UYGHUR("CHN", 2, "", "uyghur-latin-2008"),
    CHINESE("CHN", 2, "", ""),
    UKRAINIAN("UKR", 1, "ua-2010", "bgnpcgn-ukr-1965 ua-2007 icao-9303-ukr"),
    IRANIAN("IRN", 1, "", ""),
    PAKISTANI("PAK", 1, "", ""),
    TURKISH("TUR", 1, "", ""),
    MONGOLIAN("MNG", 1, "masm-mon-2012", "bgnpcgn-mon-1964 icao-9303-cyrl"),
    GERMAN("D", 1, "", ""),
    FRENCH("FRA", 1, "", "");

    private final String state;
    private final int weight;
    private final String documentSystems;
    private final String otherSystems;

    Culture(String state, int weight, String documentSystems, String otherSystems) {
        this.state = state;
        this.weight = weight;
        this.documentSystems = documentSystems;
        this.otherSystems = otherSystems;
    }

    /** The state that most of its people are citizens of, as a machine-readable zone prints it. */
    public String state() {
        return state;
    }

    /** How many of about a hundred travellers are of this culture. */
    int weight() {
        return weight;
    }

    /** Identifiers of the systems by which the state's documents spell names; more than once what is more frequent. */
    List<String> documentSystems() {
        return words(documentSystems);
    }

    /** Identifiers of the systems by which older documents, papers and lists spell names. */
    List<String> otherSystems() {
        return words(otherSystems);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
