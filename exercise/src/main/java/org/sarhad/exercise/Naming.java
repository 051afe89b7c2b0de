package org.sarhad.exercise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sarhad.names.romanise.Romanisations;
import org.sarhad.watchlists.Sex;

/** Gives names of one culture and spells them as documents do. Immutable. */
final class Naming {
    private static final NamePart MUHAMMAD =
            new NamePart("محمد", List.of("Mohammad", "Muhammad", "Mohammed", "Mohamad"));
    private static final NamePart BIBI = new NamePart("بی بی", List.of("Bibi", "Beebi"));
    private static final Map<Culture, Naming> ALL = all();

    private final Culture culture;
    private final List<String> documentSystems;
    private final List<String> otherSystems;
    private final NameStock stock;
    private final List<NamePart> families;

    private Naming(Culture culture) {
        this.culture = culture;
        this.documentSystems = culture.documentSystems();
        this.otherSystems = culture.otherSystems();
        this.stock = NameStock.read(culture.name().toLowerCase(Locale.ROOT));
        this.families = families(culture, stock);
    }

    /** The stock's family names and, where people take them from an ancestor, those made of the men's given names. */
    private static List<NamePart> families(Culture culture, NameStock stock) {
        List<NamePart> families = new ArrayList<>(stock.family());
        switch (culture) {
            case TAJIK, UZBEK, KAZAKH, KYRGYZ, TURKMEN ->
                stock.male().stream()
                        .flatMap(given -> Inflection.family(given).stream())
                        .forEach(families::add);
            default -> {}
        }
        return List.copyOf(families);
    }

    private static Map<Culture, Naming> all() {
        Map<Culture, Naming> all = new EnumMap<>(Culture.class);
        Arrays.stream(Culture.values()).forEach(culture -> all.put(culture, new Naming(culture)));
        return all;
    }

    static Naming of(Culture culture) {
        return Objects.requireNonNull(ALL.get(culture));
    }

    /** Towns that people of the culture are born in. */
    List<String> cities() {
        return stock.cities();
    }

    /** A name put together at random. */
    OriginalName name(Sex sex, Dice dice) {
        NamePart given = given(sex, dice);
        NamePart family = Inflection.family(dice.commonOne(families), sex);
        NamePart father = dice.commonOne(stock.male());
        return new OriginalName(given, patronymic(father, sex, dice), family, culture == Culture.CHINESE);
    }

    private NamePart given(Sex sex, Dice dice) {
        NamePart given = dice.commonOne(sex == Sex.FEMALE ? stock.female() : stock.male());
        return switch (culture) {
            case DARI, PASHTO, PAKISTANI -> dice.percent(30) ? given.after(sex == Sex.FEMALE ? BIBI : MUHAMMAD) : given;
            default -> given;
        };
    }

    private @Nullable NamePart patronymic(NamePart father, Sex sex, Dice dice) {
        return switch (culture) {
            case RUSSIAN, KYRGYZ, TURKMEN -> Inflection.patronymic(father, sex);
            case TAJIK ->
                dice.percent(30) ? Inflection.child(father, sex, "зода", "зода") : Inflection.patronymic(father, sex);
            case UZBEK ->
                dice.percent(60) ? Inflection.child(father, sex, " ўғли", " қизи") : Inflection.patronymic(father, sex);
            case KAZAKH ->
                dice.percent(50) ? Inflection.child(father, sex, "ұлы", "қызы") : Inflection.patronymic(father, sex);
            default -> null;
        };
    }

    /** Whether the patronymic stands in this culture's passports beside the given name. */
    private boolean printsPatronymic(Dice dice) {
        return switch (culture) {
            case TAJIK, UZBEK, KYRGYZ -> dice.percent(45);
            default -> false;
        };
    }

    /** The spelling that a document of the state bears. */
    LatinName documentSpelling(OriginalName name, Dice dice) {
        boolean withFather = printsPatronymic(dice);
        if (documentSystems.isEmpty()) {
            return customary(name, dice, 12, withFather);
        }
        return romanised(name, dice.one(documentSystems), withFather);
    }

    /** Every other spelling that papers, lists and older documents give the name. */
    List<LatinName> otherSpellings(OriginalName name, LatinName known, Dice dice) {
        List<LatinName> spellings = new ArrayList<>();
        for (String system : otherSystems) {
            spellings.add(romanised(name, system, dice.percent(50)));
        }
        for (String system : documentSystems) {
            spellings.add(romanised(name, system, dice.percent(50)));
        }
        for (int i = 0; i < 4 && !hasSystem(name); i++) {
            spellings.add(customary(name, dice, 60, false));
        }
        spellings.removeIf(spelling -> spelling.primaryIdentifier().equals(known.primaryIdentifier())
                && spelling.secondaryIdentifier().equals(known.secondaryIdentifier()));
        return spellings.stream().distinct().toList();
    }

    private boolean hasSystem(OriginalName name) {
        return name.family().spellings().isEmpty() && !documentSystems.isEmpty();
    }

    private static LatinName romanised(OriginalName name, String system, boolean withFather) {
        NamePart father = name.patronymic();
        return new LatinName(
                apply(system, name.given()),
                withFather && father != null ? apply(system, father) : null,
                apply(system, name.family()),
                system);
    }

    private static String apply(String system, NamePart part) {
        return Romanisations.named(system).apply(part.original());
    }

    private LatinName customary(OriginalName name, Dice dice, int unusual, boolean withFather) {
        NamePart father = name.patronymic();
        return new LatinName(
                customary(name.given(), dice, unusual),
                withFather && father != null ? customary(father, dice, unusual) : null,
                customary(name.family(), dice, unusual),
                culture == Culture.GERMAN ? LatinName.GERMAN : "spelling");
    }

    private static String customary(NamePart part, Dice dice, int unusual) {
        List<String> spellings = part.spellings();
        if (spellings.isEmpty()) {
            return part.original();
        }
        return dice.percent(unusual) ? dice.one(spellings) : spellings.getFirst();
    }
}
