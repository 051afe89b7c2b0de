package org.sarhad.documents.mrz;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A code of an issuing state or organisation, or of a nationality (Doc 9303-3, section 5): ISO 3166-1 alpha-3 and what ICAO
 * adds to it.
 *
 * @param code as printed, without fillers; up to three letters
 * @param kind what it stands for
 * @param country ISO 3166-1 alpha-2 code of the state that it belongs to; empty for organisations and statuses
 * @param meaning what it stands for, in English; empty for plain states, whose name is {@link #name(Locale)}
 */
public record IssuingCode(String code, Kind kind, String country, String meaning) {
    /** What a code stands for. */
    public enum Kind {
        /** A state or territory of ISO 3166-1, or a code used instead of one. */
        STATE,
        /** Holders of a British status other than citizen. */
        BRITISH_STATUS,
        /** An organisation that issues documents of its own. */
        ORGANISATION,
        /** A holder without a defined nationality: stateless, refugee, unspecified. Issues nothing. */
        HOLDER_STATUS,
        /** A state that no longer exists or was renamed; old documents still bear it. */
        FORMER,
        /** Specimens and tests. */
        SPECIMEN
    }

    private static final Map<String, IssuingCode> KNOWN = known();

    /** The code printed, if it is one; fillers at its end do no harm. */
    public static Optional<IssuingCode> find(String printed) {
        int end = printed.length();
        while (end > 0 && printed.charAt(end - 1) == '<') {
            end--;
        }
        return Optional.ofNullable(KNOWN.get(printed.substring(0, end)));
    }

    /** Every known code. */
    static Iterable<IssuingCode> all() {
        return KNOWN.values();
    }

    /** Whether documents are issued under this code. */
    public boolean issues() {
        return kind != Kind.HOLDER_STATUS;
    }

    /** The name to show, in the language asked for where it is that of a state, else in English. */
    public String name(Locale language) {
        return meaning.isEmpty() ? Locale.of("", country).getDisplayCountry(language) : meaning;
    }

    private static Map<String, IssuingCode> known() {
        Map<String, IssuingCode> known = new HashMap<>();
        for (String country : Locale.getISOCountries()) {
            add(known, Locale.of("", country).getISO3Country(), Kind.STATE, country, "");
        }
        // Germany prints one letter instead of DEU; Kosovo has no ISO code and bears one of these.
        add(known, "D", Kind.STATE, "DE", "");
        add(known, "RKS", Kind.STATE, "XK", "Kosovo");
        add(known, "XKX", Kind.STATE, "XK", "Kosovo");
        add(known, "XXK", Kind.STATE, "XK", "Kosovo");
        british(known);
        organisations(known);
        statuses(known);
        former(known);
        add(known, "UTO", Kind.SPECIMEN, "", "Utopia, the state of specimens");
        return Map.copyOf(known);
    }

    private static void british(Map<String, IssuingCode> known) {
        add(known, "GBD", Kind.BRITISH_STATUS, "GB", "British Overseas Territories citizen");
        add(known, "GBN", Kind.BRITISH_STATUS, "GB", "British National (Overseas)");
        add(known, "GBO", Kind.BRITISH_STATUS, "GB", "British Overseas citizen");
        add(known, "GBP", Kind.BRITISH_STATUS, "GB", "British protected person");
        add(known, "GBS", Kind.BRITISH_STATUS, "GB", "British subject");
    }

    private static void organisations(Map<String, IssuingCode> known) {
        organisation(known, "EUE", "European Union");
        organisation(known, "IAO", "International Civil Aviation Organization (signs master lists)");
        organisation(known, "UNO", "United Nations");
        organisation(known, "UNA", "specialised agency of the United Nations");
        organisation(known, "UNK", "resident of Kosovo, document of the United Nations mission (UNMIK)");
        organisation(known, "XBA", "African Development Bank");
        organisation(known, "XCC", "Caribbean Community (CARICOM)");
        organisation(known, "XCE", "Council of Europe");
        organisation(known, "XCO", "Common Market for Eastern and Southern Africa");
        organisation(known, "XDC", "Southern African Development Community");
        organisation(known, "XEC", "Economic Community of West African States");
        organisation(known, "XES", "Organisation of Eastern Caribbean States");
        organisation(known, "XIM", "African Export-Import Bank");
        organisation(known, "XMP", "Parliamentary Assembly of the Mediterranean");
        organisation(known, "XOM", "Sovereign Military Order of Malta");
        organisation(known, "XPO", "INTERPOL");
    }

    private static void statuses(Map<String, IssuingCode> known) {
        add(known, "XXA", Kind.HOLDER_STATUS, "", "stateless person (1954 Convention)");
        add(known, "XXB", Kind.HOLDER_STATUS, "", "refugee (1951 Convention and 1967 Protocol)");
        add(known, "XXC", Kind.HOLDER_STATUS, "", "refugee other than under the 1951 Convention");
        add(known, "XXX", Kind.HOLDER_STATUS, "", "person of unspecified nationality");
    }

    private static void former(Map<String, IssuingCode> known) {
        add(known, "ANT", Kind.FORMER, "", "Netherlands Antilles (until 2010)");
        add(known, "NTZ", Kind.FORMER, "", "Neutral Zone (until 1993)");
        add(known, "SCG", Kind.FORMER, "", "Serbia and Montenegro (until 2006)");
        add(known, "YUG", Kind.FORMER, "", "Yugoslavia (until 2003)");
        add(known, "SUN", Kind.FORMER, "", "Soviet Union (until 1992)");
        add(known, "CSK", Kind.FORMER, "", "Czechoslovakia (until 1993)");
        add(known, "ROM", Kind.FORMER, "RO", "Romania (until 2002)");
        add(known, "ZAR", Kind.FORMER, "", "Zaire (until 1997)");
    }

    private static void organisation(Map<String, IssuingCode> known, String code, String meaning) {
        add(known, code, Kind.ORGANISATION, "", meaning);
    }

    private static void add(Map<String, IssuingCode> known, String code, Kind kind, String country, String meaning) {
        known.put(code, new IssuingCode(code, kind, country, meaning));
    }
}
