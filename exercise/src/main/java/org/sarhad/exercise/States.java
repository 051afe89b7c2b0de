package org.sarhad.exercise;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Names of states as lists write them in English. */
final class States {
    private static final Map<String, String> NAMES = names();

    private States() {}

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale state = Locale.of("", code);
            names.put(state.getISO3Country(), state.getDisplayCountry(Locale.ENGLISH));
        }
        return Map.copyOf(names);
    }

    /** The code of ISO 3166 for a code of a machine-readable zone, which has {@code D} for Germany. */
    static String iso(String zoneCode) {
        return zoneCode.equals("D") ? "DEU" : zoneCode;
    }

    /** The English name of a state. */
    static String name(String code) {
        String name = NAMES.get(iso(code));
        if (name == null) {
            throw new IllegalArgumentException("no state has the code " + code);
        }
        return name;
    }
}
