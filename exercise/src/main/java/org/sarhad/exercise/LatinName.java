package org.sarhad.exercise;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One Latin spelling of a name.
 *
 * @param given given name or names
 * @param patronymic name after the father, where this spelling bears one
 * @param family family name
 * @param system the romanisation system that gave it, or {@code spelling} where people choose among customary
 *     ones
 */
public record LatinName(String given, @Nullable String patronymic, String family, String system) {
    /** The system of names that Germany spells. */
    static final String GERMAN = "german";

    /** The name with the given name first. */
    public String text() {
        return patronymic == null ? given + " " + family : given + " " + patronymic + " " + family;
    }

    /** The name with the family name first and a comma after it. */
    public String inverted() {
        return patronymic == null ? family + ", " + given : family + ", " + given + " " + patronymic;
    }

    /** Given names as the secondary identifier of a machine-readable zone. */
    public String secondaryIdentifier() {
        return zone(patronymic == null ? given : given + " " + patronymic, system);
    }

    /** Family name as the primary identifier of a machine-readable zone. */
    public String primaryIdentifier() {
        return zone(family, system);
    }

    /** Letters that a zone can print, by the table of Doc 9303-3, section 6 A; umlauts are written out in German only. */
    private static String zone(String name, String system) {
        StringBuilder out = new StringBuilder(name.length() + 4);
        boolean german = system.equals(GERMAN);
        String capitals = name.toUpperCase(Locale.ROOT);
        for (int i = 0; i < capitals.length(); i++) {
            char c = capitals.charAt(i);
            switch (c) {
                case 'Ä' -> out.append(german ? "AE" : "A");
                case 'Ö' -> out.append(german ? "OE" : "O");
                case 'Ü' -> out.append(german ? "UE" : "U");
                case 'Æ' -> out.append("AE");
                case 'Ø', 'Œ' -> out.append("OE");
                case 'Å' -> out.append("AA");
                case 'Đ' -> out.append('D');
                case 'Ł' -> out.append('L');
                default -> out.append(c);
            }
        }
        String bare = Normalizer.normalize(out, Normalizer.Form.NFD);
        return bare.replaceAll("[^A-Z -]", "").strip();
    }
}
