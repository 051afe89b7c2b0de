package org.sarhad.documents.chip;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sarhad.documents.asn1.MalformedDataException;
import org.sarhad.documents.trust.Certificate;

/**
 * Whether the state in the machine-readable zone is the state whose authority vouches: otherwise any state's signer
 * could make any state's passport.
 */
final class IssuingState {
    private static final String NAME = "issuing-state";

    /** Codes of the zone (Doc 9303-3, 5) that are not those of ISO 3166, with the country codes of certificates. */
    private static final Map<String, Set<String>> SPECIAL = Map.ofEntries(
            Map.entry("D", Set.of("DE")),
            Map.entry("GBD", Set.of("GB")),
            Map.entry("GBN", Set.of("GB")),
            Map.entry("GBO", Set.of("GB")),
            Map.entry("GBP", Set.of("GB")),
            Map.entry("GBS", Set.of("GB")),
            Map.entry("RKS", Set.of("KS", "XK", "RK")),
            Map.entry("XKX", Set.of("KS", "XK", "RK")),
            Map.entry("EUE", Set.of("EU")),
            Map.entry("UNO", Set.of("UN")),
            Map.entry("UNA", Set.of("UN")),
            Map.entry("UNK", Set.of("UN")),
            Map.entry("UTO", Set.of("UT", "UTO")),
            Map.entry("XOM", Set.of("XO", "XOM", "ZZ")),
            Map.entry("XPO", Set.of("XP", "XPO")),
            // The two special regions of China issue under the state's code.
            Map.entry("CHN", Set.of("CN", "HK", "MO")));

    private static final Map<String, String> REGULAR = Arrays.stream(Locale.getISOCountries())
            .collect(Collectors.toMap(two -> Locale.of("", two).getISO3Country(), Function.identity()));

    private IssuingState() {}

    static Step check(byte[] dataGroup1, Certificate authority) {
        String state;
        try {
            state = issuingState(dataGroup1);
        } catch (MalformedDataException e) {
            return Step.failed(NAME, "Data group 1 does not hold a machine-readable zone: " + e.getMessage() + ".");
        }
        String country = authority.subject().country();
        Set<String> expected = countries(state);
        if (expected.isEmpty()) {
            return Step.notChecked(
                    NAME,
                    "The document says " + state + " and the authority is of " + country
                            + "; whether these belong together is not known here.");
        }
        return expected.contains(country)
                ? Step.passed(
                        NAME, "The document says " + state + ", and the authority is of that state (" + country + ").")
                : Step.failed(
                        NAME,
                        "The document says " + state + ", but the authority that vouches for it is of " + country
                                + ".");
    }

    private static Set<String> countries(String state) {
        Set<String> special = SPECIAL.get(state);
        String regular = REGULAR.get(state);
        return special != null ? special : regular != null ? Set.of(regular) : Set.of();
    }

    private static String issuingState(byte[] dataGroup1) {
        return DataGroup1.zone(dataGroup1).substring(2, 5).replace("<", "");
    }
}
