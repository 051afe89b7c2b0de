package org.sarhad.documents.lost;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;

/**
 * Whom to ask for a confirmation: the National Central Bureau of each state. States that the directory does not know are
 * reached through the own bureau, which has INTERPOL's secure network I-24/7.
 *
 * @param contacts contact in words by state code (three letters)
 */
public record BureauDirectory(Map<String, String> contacts) {
    public BureauDirectory {
        contacts = Map.copyOf(contacts);
    }

    /** A directory that knows nobody: every confirmation goes through the own bureau. */
    public static BureauDirectory none() {
        return new BureauDirectory(Map.of());
    }

    /** How to reach the bureau of a state. */
    public String contact(String state) {
        String known = contacts.get(state);
        return known != null
                ? known
                : "INTERPOL National Central Bureau of " + name(state) + ", through your own bureau (I-24/7)";
    }

    /** The state's name in English, or its code when it has none. */
    static String name(String state) {
        for (String alpha2 : Locale.getISOCountries()) {
            Locale country = Locale.of("", alpha2);
            try {
                if (country.getISO3Country().equals(state)) {
                    return country.getDisplayCountry(Locale.ENGLISH);
                }
            } catch (MissingResourceException e) {
                // a country without a three-letter code is not the one that was asked for
            }
        }
        return state;
    }
}
