package org.sarhad.watchlists;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells the state behind the names and codes that lists and documents use, as one code: ISO 3166 alpha-3, or the ICAO code
 * (Doc 9303-3, section 5) where ISO has none.
 *
 * <p>Names and codes of ISO 3166 come from the Java runtime, in English and, for names that are not in Latin script, in
 * Russian; the variants that lists write, former states and ICAO's own codes stand in the table here.
 */
public final class Countries {
    /** ICAO codes for persons and organisations without a state of their own; each stands for itself. */
    private static final Set<String> ICAO = Set.of(
            "XXA", "XXB", "XXC", "XXX", "UNO", "UNA", "UNK", "XOM", "XPO", "XBA", "XIM", "XCC", "XCE", "XCO", "XEC",
            "XES", "XMP", "XDC", "EUE", "GBD", "GBN", "GBO", "GBP", "GBS");

    /** Variants that are no ISO name: one line a code, names parted by bars, in the folded form of {@link #fold}. */
    private static final String VARIANTS = """
            AFG islamic republic of afghanistan|afghan
            ARE uae|u a e|emirates
            ARM nagorno karabakh
            ATF french southern and antarctic lands
            BES caribbean netherlands|bonaire
            BIH bosnia|bosnia herzegovina
            BLR belorussia|byelorussia|republic of belarus
            BOL plurinational state of bolivia|bolivia plurinational state of
            BRN brunei darussalam
            CAF central african rep|car
            CHE swiss confederation
            CHN peoples republic of china|prc|mainland china|china mainland
            CIV cote divoire|cote d ivoire|ivory coast
            COD congo kinshasa|congo democratic republic of the|democratic republic of the congo|democratic republic of \
            congo|drc|congo dem rep|zaire|congo the democratic republic of the|dr congo
            COG congo brazzaville|congo|republic of the congo|congo republic of the|congo republic
            CPV cape verde|cabo verde
            CZE czech republic|czechia
            DEU germany federal republic of|federal republic of germany|deutschland
            EGY arab republic of egypt
            ESH western sahara
            FLK falkland islands malvinas
            FSM micronesia federated states of|micronesia
            GBR uk|u k|great britain|united kingdom of great britain and northern ireland|england|scotland|wales|northern \
            ireland|britain|british
            GMB the gambia|gambia the
            HKG hong kong|hong kong sar|china hong kong special administrative region|hong kong china
            IRN iran islamic republic of|islamic republic of iran|iranian
            IRQ iraqi
            KGZ kyrgyz republic|kirgizstan|kyrghyzstan|kirghizia|kyrgyzstan
            KNA st kitts and nevis|saint kitts and nevis|saint kitts nevis|st kitts nevis
            KOR south korea|korea south|republic of korea|korea republic of|rok
            LAO lao peoples democratic republic|laos|lao pdr
            LBY libyan arab jamahiriya|state of libya|libyan
            LCA st lucia
            MAC macau|macao|macao sar|macau sar
            MDA republic of moldova|moldova republic of|transnistria
            MHL marshall islands republic of
            MKD macedonia|north macedonia|north macedonia the republic of|fyrom|the former yugoslav republic of macedonia|macedonia the former yugoslav \
            republic of
            MMR burma|myanmar burma|burmese
            NLD the netherlands|holland
            PRK north korea|korea north|dprk|democratic peoples republic of korea|korea democratic peoples republic of|\
            korea dem peoples rep
            PSE palestine|palestinian|palestinian territories|palestinian territory occupied|state of palestine|occupied \
            palestinian territory|gaza|west bank|region gaza|region west bank|palestinian territory
            RKS kosovo|xkx|republic of kosovo|ks
            RUS russian federation|russia|rf|russian|the russian federation
            SAU ksa|kingdom of saudi arabia
            SOM federal republic of somalia|somaliland
            SRB republic of serbia
            SSD south sudan republic of|republic of south sudan
            STP sao tome and principe
            SUN ussr|soviet union|former soviet union|union of soviet socialist republics|former ussr|u s s r
            SWZ swaziland|eswatini
            SYR syrian arab republic|syrian
            TJK tadjikistan|tadzhikistan|tajikstan
            TKM turkmenia
            TLS east timor|timor leste
            TUR turkiye|republic of turkiye|turkey
            TWN taiwan province of china|taiwan|chinese taipei|republic of china
            TZA united republic of tanzania|tanzania united republic of
            UKR crimea|region crimea
            USA us|u s|u s a|united states of america|united states|america|american
            UZB republic of uzbekistan
            VAT holy see|vatican city|vatican|holy see vatican city state
            VCT st vincent and the grenadines|saint vincent and the grenadines|st vincent and grenadines
            VEN bolivarian republic of venezuela|venezuela bolivarian republic of
            VGB british virgin islands|virgin islands british
            VIR us virgin islands|virgin islands us|virgin islands u s
            VNM viet nam|vietnam
            YEM republic of yemen|yemen republic of
            YUG yugoslavia|federal republic of yugoslavia|former yugoslavia
            SCG serbia and montenegro
            ANT netherlands antilles
            CSK czechoslovakia
            DDR german democratic republic
            XXA stateless|stateless person|no nationality
            XXB refugee|convention refugee
            XXX unspecified nationality
            EUE european union
            UNO united nations
            """;

    /** Adjectives that lists write for a nationality, in the form of {@link #VARIANTS}. */
    private static final String ADJECTIVES = """
            AFG afghan
            AGO angolan
            ALB albanian
            ARE emirati
            ARG argentine|argentinian
            ARM armenian
            AUS australian
            AUT austrian
            AZE azerbaijani|azeri
            BDI burundian
            BEL belgian
            BEN beninese
            BFA burkinabe
            BGD bangladeshi
            BGR bulgarian
            BHR bahraini
            BIH bosnian|bosnia and herzegovinian
            BLR belarusian|byelorussian
            BOL bolivian
            BRA brazilian
            CAF central african
            CAN canadian
            CHE swiss
            CHL chilean
            CHN chinese
            CIV ivorian
            CMR cameroonian
            COD congolese drc
            COG congolese
            COL colombian
            CRI costa rican
            CUB cuban
            CYP cypriot
            CZE czech
            DEU german
            DJI djiboutian
            DNK danish
            DZA algerian
            ECU ecuadorian
            EGY egyptian
            ERI eritrean
            ESP spanish
            EST estonian
            ETH ethiopian
            FIN finnish
            FRA french
            GAB gabonese
            GEO georgian
            GHA ghanaian
            GIN guinean
            GNB bissau guinean
            GNQ equatorial guinean
            GRC greek
            GTM guatemalan
            HND honduran
            HRV croatian
            HTI haitian
            HUN hungarian
            IDN indonesian
            IND indian
            IRL irish
            IRN iranian
            IRQ iraqi
            ISR israeli
            ITA italian
            JAM jamaican
            JOR jordanian
            JPN japanese
            KAZ kazakh|kazakhstani
            KEN kenyan
            KGZ kyrgyz|kirghiz
            KHM cambodian
            KOR south korean
            KWT kuwaiti
            LBN lebanese
            LBR liberian
            LBY libyan
            LKA sri lankan
            LTU lithuanian
            LUX luxembourgish
            LVA latvian
            MAR moroccan
            MDA moldovan
            MEX mexican
            MKD macedonian
            MLI malian
            MLT maltese
            MMR burmese|myanmar
            MNE montenegrin
            MNG mongolian
            MOZ mozambican
            MRT mauritanian
            MYS malaysian
            NER nigerien
            NGA nigerian
            NIC nicaraguan
            NLD dutch
            NOR norwegian
            NPL nepalese
            NZL new zealander
            OMN omani
            PAK pakistani
            PAN panamanian
            PER peruvian
            PHL filipino|philippine
            POL polish
            PRK north korean|dprk citizen
            PRT portuguese
            PRY paraguayan
            QAT qatari
            ROU romanian
            RWA rwandan
            SAU saudi|saudi arabian
            SDN sudanese
            SEN senegalese
            SGP singaporean
            SLV salvadoran
            SOM somali
            SRB serbian
            SSD south sudanese
            SVK slovak
            SVN slovenian
            SWE swedish
            SYR syrian
            TCD chadian
            THA thai
            TJK tajik
            TKM turkmen
            TUN tunisian
            TUR turkish
            TWN taiwanese
            TZA tanzanian
            UGA ugandan
            UKR ukrainian
            URY uruguayan
            USA us citizen
            UZB uzbek
            VEN venezuelan
            VNM vietnamese
            YEM yemeni
            ZAF south african
            ZMB zambian
            ZWE zimbabwean
            RKS kosovar
            """;

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
            ADJECTIVES.lines().forEach(this::variants);
            VARIANTS.lines().forEach(this::variants);
        }
    }

    private void variants(String line) {
        String code = line.substring(0, 3);
        for (String name : line.substring(4).split("\\|")) {
            byName.put(name, code);
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
