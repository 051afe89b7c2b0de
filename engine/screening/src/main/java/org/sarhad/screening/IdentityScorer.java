package org.sarhad.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sarhad.watchlists.Entry;
import org.sarhad.watchlists.ListedDocument;
import org.sarhad.watchlists.PartialDate;
import org.sarhad.watchlists.Sex;

/**
 * Weighs what is known of a traveller besides the name against what an entry states. A field that either side lacks says
 * nothing; of several values that an entry states the one that fits best counts.
 */
final class IdentityScorer {
    private static final double SAME_NATIONALITY = 1.5;
    private static final double OTHER_NATIONALITY = -1.0;
    private static final double SAME_SEX = 0.6;
    private static final double OTHER_SEX = -2.5;
    private static final double SAME_DOCUMENT = 14;
    private static final double SAME_DOCUMENT_OTHER_COUNTRY = 7;

    /** The most that a birth date can say. */
    static final double MOST_FOR_BIRTH_DATE = 8.5;

    /** The most that a birth date can say when its year is not within one of the listed year. */
    static final double MOST_FOR_OTHER_YEAR = 3.5;

    /** The most that nationality and sex can say together. */
    static final double MOST_BESIDES_BIRTH_DATE_AND_DOCUMENT = SAME_NATIONALITY + SAME_SEX;

    private IdentityScorer() {}

    /** The most that a traveller's other fields can say. */
    static double mostBesidesBirthDate(Traveller traveller) {
        return (traveller.nationalities().isEmpty() ? 0 : SAME_NATIONALITY)
                + (traveller.sex() == Sex.UNSPECIFIED ? 0 : SAME_SEX)
                + (traveller.documents().isEmpty() ? 0 : SAME_DOCUMENT);
    }

    /** The evidence of every field that both sides state. */
    static List<Evidence.FieldEvidence> evidence(Traveller traveller, Entry entry) {
        List<Evidence.FieldEvidence> all = new ArrayList<>(4);
        birthDate(traveller.birthDate(), entry.birthDates(), all);
        nationality(traveller.nationalities(), entry.nationalities(), all);
        sex(traveller.sex(), entry.sex(), all);
        documents(traveller.documents(), entry.documents(), all);
        return all;
    }

    private static void birthDate(
            @Nullable PartialDate born, List<PartialDate> listed, List<Evidence.FieldEvidence> all) {
        if (born == null || listed.isEmpty()) {
            return;
        }
        DateRelation best = null;
        PartialDate fitting = listed.getFirst();
        for (PartialDate date : listed) {
            DateRelation relation = DateRelation.of(born, date);
            if (best == null || relation.contribution() > best.contribution()) {
                best = relation;
                fitting = date;
            }
        }
        if (best != null) {
            all.add(new Evidence.FieldEvidence(
                    Evidence.Field.BIRTH_DATE, best.code(), born.toString(), fitting.toString(), best.contribution()));
        }
    }

    /** The most that the evidence of all fields can add up to; what documents say is not looked up. */
    static double most(Traveller traveller, Entry entry) {
        double nats = traveller.documents().isEmpty() || entry.documents().isEmpty() ? 0 : SAME_DOCUMENT;
        PartialDate born = traveller.birthDate();
        if (born != null && !entry.birthDates().isEmpty()) {
            double best = Double.NEGATIVE_INFINITY;
            for (PartialDate date : entry.birthDates()) {
                best = Math.max(best, DateRelation.of(born, date).contribution());
            }
            nats += best;
        }
        if (!traveller.nationalities().isEmpty() && !entry.nationalities().isEmpty()) {
            nats += Collections.disjoint(traveller.nationalities(), entry.nationalities())
                    ? OTHER_NATIONALITY
                    : SAME_NATIONALITY;
        }
        if (traveller.sex() != Sex.UNSPECIFIED && entry.sex() != Sex.UNSPECIFIED) {
            nats += traveller.sex() == entry.sex() ? SAME_SEX : OTHER_SEX;
        }
        return nats;
    }

    private static void nationality(Set<String> of, Set<String> listed, List<Evidence.FieldEvidence> all) {
        if (of.isEmpty() || listed.isEmpty()) {
            return;
        }
        boolean shared = of.stream().anyMatch(listed::contains);
        all.add(new Evidence.FieldEvidence(
                Evidence.Field.NATIONALITY,
                shared ? "same" : "different",
                of.stream().sorted().collect(Collectors.joining(" ")),
                listed.stream().sorted().collect(Collectors.joining(" ")),
                shared ? SAME_NATIONALITY : OTHER_NATIONALITY));
    }

    private static void sex(Sex of, Sex listed, List<Evidence.FieldEvidence> all) {
        if (of == Sex.UNSPECIFIED || listed == Sex.UNSPECIFIED) {
            return;
        }
        boolean same = of == listed;
        all.add(new Evidence.FieldEvidence(
                Evidence.Field.SEX,
                same ? "same" : "different",
                of.name().toLowerCase(Locale.ROOT),
                listed.name().toLowerCase(Locale.ROOT),
                same ? SAME_SEX : OTHER_SEX));
    }

    private static void documents(
            List<QueryDocument> shown, List<ListedDocument> listed, List<Evidence.FieldEvidence> all) {
        for (QueryDocument document : shown) {
            String number = bare(document.number());
            for (ListedDocument known : listed) {
                if (number.equals(bare(known.number()))) {
                    boolean otherCountry = document.country() != null
                            && known.country() != null
                            && !document.country().equals(known.country());
                    all.add(new Evidence.FieldEvidence(
                            Evidence.Field.DOCUMENT,
                            otherCountry ? "same-number-other-country" : "same",
                            document.number(),
                            known.number(),
                            otherCountry ? SAME_DOCUMENT_OTHER_COUNTRY : SAME_DOCUMENT));
                    return;
                }
            }
        }
    }

    /** A document number without spaces, signs and case. */
    static String bare(String number) {
        StringBuilder bare = new StringBuilder(number.length());
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                bare.append(Character.toUpperCase(c));
            }
        }
        return bare.toString();
    }

    /** How two birth dates stand to each other, and what it says. */
    record DateRelation(String code, double contribution) {
        private static final double LIFE_DAYS = 365.25 * 60;

        static DateRelation of(PartialDate born, PartialDate listed) {
            return switch (born.relationTo(listed)) {
                case CERTAIN -> new DateRelation("same", MOST_FOR_BIRTH_DATE);
                case COMPATIBLE -> compatible(born, listed);
                case CONTRADICTORY -> contradictory(born, listed);
            };
        }

        /** The narrower the span that both share, the more it says. */
        private static DateRelation compatible(PartialDate born, PartialDate listed) {
            long days = Math.max(
                    listed.latest().toEpochDay() - listed.earliest().toEpochDay(),
                    born.latest().toEpochDay() - born.earliest().toEpochDay());
            return new DateRelation("compatible", Math.max(0, Math.log(LIFE_DAYS / (days + 1))) * 0.9);
        }

        private static DateRelation contradictory(PartialDate born, PartialDate listed) {
            long gap = Math.max(
                    listed.earliest().toEpochDay() - born.latest().toEpochDay(),
                    born.earliest().toEpochDay() - listed.latest().toEpochDay());
            if (born.isDay() && listed.isDay()) {
                if (swapped(born.earliest(), listed.earliest())) {
                    return new DateRelation("swapped-day-month", 5);
                }
                if (digitsApart(born.earliest(), listed.earliest()) == 1) {
                    return new DateRelation("one-digit-off", MOST_FOR_OTHER_YEAR);
                }
            } else if (listed.approximate() && gap < 3 * 366) {
                return new DateRelation("near", 1);
            } else if (gap <= 366) {
                return new DateRelation("near", 0.5);
            }
            double years = gap / 365.25;
            return new DateRelation("different", years < 2 ? -2.5 : years < 10 ? -4.5 : -6.5);
        }

        private static boolean swapped(LocalDate one, LocalDate other) {
            return one.getYear() == other.getYear()
                    && one.getMonthValue() == other.getDayOfMonth()
                    && one.getDayOfMonth() == other.getMonthValue();
        }

        private static int digitsApart(LocalDate one, LocalDate other) {
            return digitsApart(one.getYear(), other.getYear())
                    + digitsApart(one.getMonthValue(), other.getMonthValue())
                    + digitsApart(one.getDayOfMonth(), other.getDayOfMonth());
        }

        private static int digitsApart(int one, int other) {
            int apart = 0;
            for (int a = one, b = other; a != 0 || b != 0; a /= 10, b /= 10) {
                apart += a % 10 == b % 10 ? 0 : 1;
            }
            return apart;
        }
    }
}
