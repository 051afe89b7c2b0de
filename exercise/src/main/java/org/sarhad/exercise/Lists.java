package org.sarhad.exercise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sarhad.exercise.ListedSubject.SourceList;
import org.sarhad.exercise.ListedSubject.Truth;
import org.sarhad.watchlists.ListedDocument;
import org.sarhad.watchlists.Measure;
import org.sarhad.watchlists.PartialDate;

/** Makes the subject with a given number of the invented lists, without making the others. */
final class Lists {
    private static final List<SourceList> LISTS = List.of(SourceList.values());
    private static final List<Measure> NATIONAL_MEASURES = List.of(
            Measure.REFUSE_ENTRY,
            Measure.REFUSE_EXIT,
            Measure.DISCREET_CHECK,
            Measure.SPECIFIC_CHECK,
            Measure.LOCATE,
            Measure.PROVISIONAL_ARREST,
            Measure.INQUIRY_CHECK,
            Measure.PROTECT);

    private final long seed;
    private final int travellers;
    private final LocalDate day;
    private final Population population;

    Lists(long seed, int travellers, LocalDate day, Population population) {
        this.seed = seed;
        this.travellers = travellers;
        this.day = day;
        this.population = population;
    }

    /** How many subjects the lists name between them, beside the cast. */
    int size() {
        return Math.clamp(travellers / 20L, 200, 40_000);
    }

    /** The subject with that number: mostly strangers, some travellers under other spellings, some look-alikes. */
    ListedSubject subject(int number) {
        Dice dice = Dice.of(seed, "listed", number);
        SourceList list = LISTS.get(number % LISTS.size());
        int kind = dice.below(100);
        if (travellers == 0 || kind < 70) {
            return subject(list, number, population.stranger(number), new Truth.Nobody(), dice);
        }
        Person traveller = population.traveller(dice.below(travellers));
        Truth truth = kind < 88 ? new Truth.Same(traveller.id()) : new Truth.LookAlike(traveller.id());
        return subject(list, number, traveller, truth, dice);
    }

    private ListedSubject subject(SourceList list, int number, Person person, Truth truth, Dice dice) {
        LatinName printed = person.document().name();
        List<LatinName> others = Naming.of(person.culture()).otherSpellings(person.name(), printed, dice);
        LatinName primary = others.isEmpty() || dice.percent(25) ? printed : dice.one(others);
        boolean other = truth instanceof Truth.LookAlike;
        List<LatinName> aliases = others.stream()
                .filter(spelling -> !spelling.equals(primary) && dice.percent(30))
                .limit(4)
                .toList();
        return new ListedSubject(
                list,
                id(list, number),
                primary,
                aliases,
                dice.percent(20) ? List.of(weakAlias(person, dice)) : List.of(),
                dice.percent(55) ? person.name().text() : null,
                birthDates(person.birthDate(), other, dice),
                person.sex(),
                dice.percent(90) ? States.iso(person.culture().state()) : null,
                dice.percent(60) ? person.birthPlace() : null,
                other || dice.percent(70) ? List.of() : List.of(document(person)),
                programme(list, dice),
                list == SourceList.NATIONAL ? Set.of(dice.one(NATIONAL_MEASURES)) : Set.of(),
                list == SourceList.NATIONAL ? "Order of the Exercise Court No. " + (100 + number) + "-E" : null,
                dice.day(day.minusYears(9), day.minusDays(10)),
                expiry(list, dice),
                null,
                truth);
    }

    static String id(SourceList list, int number) {
        return switch (list) {
            case UN -> "EXi.%03d".formatted(number);
            case OFAC -> Integer.toString(9_000_000 + number);
            case FOLLOW_THE_MONEY -> "exercise-%06d".formatted(number);
            case NATIONAL -> "EX-%06d".formatted(number);
        };
    }

    private static String weakAlias(Person person, Dice dice) {
        List<String> war =
                List.of("the Beekeeper", "Uncle", "Doctor", "the Driver", "Abu Kitab", "the Saddler", "Ustod");
        String given = person.document().name().given();
        return dice.percent(50) ? dice.one(war) : given.split(" ")[0];
    }

    /** What a list knows of a birth date: the day, the year, a neighbour of the year, day and month swapped, or nothing. */
    private List<PartialDate> birthDates(LocalDate birth, boolean other, Dice dice) {
        LocalDate known = other ? otherBirthDate(birth, dice) : birth;
        List<PartialDate> dates = new ArrayList<>();
        int kind = dice.below(100);
        if (kind < 70) {
            dates.add(PartialDate.day(known));
        } else if (kind < 80) {
            dates.add(PartialDate.year(known.getYear()));
        } else if (kind < 85) {
            dates.add(PartialDate.years(known.getYear() - 1, known.getYear() + 1));
        } else if (kind < 90 && known.getDayOfMonth() <= 12) {
            dates.add(PartialDate.day(LocalDate.of(known.getYear(), known.getDayOfMonth(), known.getMonthValue())));
        } else if (kind < 95) {
            dates.add(PartialDate.day(known));
            dates.add(PartialDate.year(known.getYear() + 1));
        }
        return dates;
    }

    private LocalDate otherBirthDate(LocalDate birth, Dice dice) {
        LocalDate other = birth.plusYears((dice.percent(50) ? 1 : -1) * (4L + dice.below(15)))
                .plusDays(dice.below(300));
        return other.isAfter(day) ? birth.minusYears(7) : other;
    }

    private static ListedDocument document(Person person) {
        IssuedDocument document = person.document();
        String type = document.kind() == IssuedDocument.Kind.IDENTITY_CARD ? "national-id" : "passport";
        return new ListedDocument(type, document.number(), States.iso(document.issuer()), null);
    }

    private static String programme(SourceList list, Dice dice) {
        return switch (list) {
            case UN -> dice.one(List.of("Al-Qaida", "Taliban"));
            case OFAC -> dice.one(List.of("SDGT", "SDNTK", "TCO"));
            case FOLLOW_THE_MONEY -> dice.one(List.of("sanction", "wanted", "crime"));
            case NATIONAL -> dice.one(List.of("court order", "wanted person", "migration ban", "missing person"));
        };
    }

    private @Nullable LocalDate expiry(SourceList list, Dice dice) {
        return list == SourceList.NATIONAL && dice.percent(80) ? dice.day(day.minusMonths(3), day.plusYears(3)) : null;
    }
}
