package org.sarhad.exercise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sarhad.watchlists.Sex;

/** Makes the person with a given number, without making the others. */
final class Population {
    private static final List<Culture> CULTURES = weighted();

    private final long seed;
    private final LocalDate day;

    Population(long seed, LocalDate day) {
        this.seed = seed;
        this.day = day;
    }

    private static List<Culture> weighted() {
        List<Culture> cultures = new ArrayList<>();
        Arrays.stream(Culture.values()).forEach(culture -> {
            for (int i = 0; i < culture.weight(); i++) {
                cultures.add(culture);
            }
        });
        return List.copyOf(cultures);
    }

    /** The traveller with that number. */
    Person traveller(int number) {
        return person("P%07d".formatted(number), Dice.of(seed, "traveller", number));
    }

    /** Somebody whom a list names but who never travels. */
    Person stranger(int number) {
        return person("S%07d".formatted(number), Dice.of(seed, "stranger", number));
    }

    private Person person(String id, Dice dice) {
        Culture culture = dice.one(CULTURES);
        Sex sex = dice.percent(58) ? Sex.MALE : Sex.FEMALE;
        OriginalName name = Naming.of(culture).name(sex, dice);
        LocalDate birth = birthDate(dice);
        LatinName spelling = Naming.of(culture).documentSpelling(name, dice);
        String place = dice.one(Naming.of(culture).cities()) + ", " + States.name(culture.state());
        return new Person(id, culture, name, sex, birth, place, documents(culture, spelling, birth, sex, dice));
    }

    /** Ages of travellers: some children, mostly adults, few past eighty. */
    private LocalDate birthDate(Dice dice) {
        int age = dice.percent(12) ? dice.below(18) : 18 + (dice.below(64) + dice.below(64)) / 2;
        LocalDate latest = day.minusYears(age);
        return dice.day(latest.minusYears(1).plusDays(1), latest);
    }

    private List<IssuedDocument> documents(Culture culture, LatinName spelling, LocalDate birth, Sex sex, Dice dice) {
        String state = culture.state();
        LocalDate expires =
                dice.percent(3) ? dice.day(day.minusYears(2), day.minusDays(1)) : dice.day(day, day.plusYears(9));
        if (dice.percent(0.6)) {
            return List.of(convention(state, spelling, birth, sex, expires, dice));
        }
        String personal = DocumentOffice.personalNumber(state, birth, sex, dice);
        boolean card = (state.equals("KGZ") || state.equals("KAZ") || state.equals("UZB")) && dice.percent(20);
        return List.of(
                card
                        ? DocumentOffice.card(
                                state, DocumentOffice.cardNumber(state, dice), spelling, birth, sex, expires, personal)
                        : DocumentOffice.passport(
                                state,
                                DocumentOffice.passportNumber(state, dice),
                                spelling,
                                birth,
                                sex,
                                expires,
                                personal));
    }

    private static IssuedDocument convention(
            String state, LatinName spelling, LocalDate birth, Sex sex, LocalDate expires, Dice dice) {
        boolean refugee = state.equals("AFG") || dice.percent(40);
        List<String> hosts = List.of("TJK", "KGZ", "KAZ", "UZB", "TKM");
        return DocumentOffice.convention(
                refugee ? IssuedDocument.Kind.REFUGEE_TRAVEL_DOCUMENT : IssuedDocument.Kind.STATELESS_TRAVEL_DOCUMENT,
                dice.one(hosts),
                (refugee ? "RT" : "ST") + dice.digits(6),
                spelling,
                birth,
                sex,
                expires);
    }
}
