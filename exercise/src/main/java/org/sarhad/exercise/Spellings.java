package org.sarhad.exercise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sarhad.names.romanise.Romanisation;
import org.sarhad.names.romanise.Romanisations;

/** Every spelling that papers may give to the name of an invented person. */
public final class Spellings {
    /** The key of the name in its own script. */
    public static final String ORIGINAL = "original";

    private Spellings() {}

    /** Code of the language in which people of a culture write their names, as {@link Romanisations} knows it. */
    public static String language(Culture culture) {
        return switch (culture) {
            case TAJIK -> "tg";
            case UZBEK -> "uz";
            case KYRGYZ -> "ky";
            case KAZAKH -> "kk";
            case TURKMEN -> "tk";
            case RUSSIAN -> "ru";
            case DARI -> "fa-AF";
            case PASHTO -> "ps";
            case UYGHUR -> "ug";
            case CHINESE -> "zh";
            case UKRAINIAN -> "uk";
            case IRANIAN -> "fa";
            case PAKISTANI -> "ur";
            case TURKISH -> "tr";
            case MONGOLIAN -> "mn";
            case GERMAN -> "de";
            case FRENCH -> "fr";
        };
    }

    /**
     * Given and family name in the person's own script ({@link #ORIGINAL}) and in every spelling of it, by the system that
     * gives it; for names without vowel signs, in the spellings that documents bear, numbered.
     */
    public static Map<String, String> of(Person person) {
        OriginalName name = person.name();
        Map<String, String> spellings = new LinkedHashMap<>();
        spellings.put(
                ORIGINAL,
                name.familyFirst()
                        ? name.family().original() + name.given().original()
                        : name.given().original() + " " + name.family().original());
        if (name.family().spellings().isEmpty()) {
            for (Romanisation system : systems(person.culture())) {
                spellings.put(
                        system.id(),
                        system.apply(name.given().original()) + " "
                                + system.apply(name.family().original()));
            }
            return spellings;
        }
        int most = Math.max(
                name.given().spellings().size(), name.family().spellings().size());
        for (int i = 0; i < most; i++) {
            spellings.put("spelling-" + (i + 1), spelling(name.given(), i) + " " + spelling(name.family(), i));
        }
        return spellings;
    }

    private static String spelling(NamePart part, int number) {
        return part.spellings().get(Math.min(number, part.spellings().size() - 1));
    }

    private static List<Romanisation> systems(Culture culture) {
        List<Romanisation> systems = new ArrayList<>(Romanisations.forLanguage(language(culture)));
        systems.removeIf(system -> !system.description().from().equals("Cyrl"));
        return systems;
    }
}
