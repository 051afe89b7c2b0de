package org.sarhad.screening;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sarhad.names.NameComparer;
import org.sarhad.names.NameParser;
import org.sarhad.names.ParsedName;
import org.sarhad.names.SubjectType;
import org.sarhad.screening.index.NameIndex;
import org.sarhad.screening.index.NameSearch;
import org.sarhad.watchlists.Entry;
import org.sarhad.watchlists.Name;
import org.sarhad.watchlists.NameQuality;
import org.sarhad.watchlists.PartialDate;

/** One thread's way through a {@link Segment}: parse, search, weigh, rank, explain. */
final class Screening {
    private static final float LEAST_NAME_EVIDENCE = 1.5f;

    /** Cost of bearing a weak alias: it fits many people. */
    private static final double WEAK_ALIAS = 2;

    /** What is nearly enough is kept until it is summed up exactly. */
    private static final float ROUNDING = 0.001f;

    private final Segment index;
    private final NameParser parser = new NameParser();
    private final NameSearch search;
    private final NameComparer comparer;
    private final Map<Integer, Match> matches = new HashMap<>();

    /** The best name of one entry. */
    private record Match(int entry, int entryName, ParsedName queryName, double nats) {}

    private record Scored(Match match, List<Evidence.FieldEvidence> fields, double identity, double score) {}

    Screening(Segment index) {
        this.index = index;
        search = new NameSearch(index.names, index.rarity);
        comparer = new NameComparer(index.rarity);
    }

    List<Hit> screen(Traveller traveller, int limit, double threshold, BitSet gone) {
        matches.clear();
        double needed = Calibration.nats(threshold);
        double most = IdentityScorer.mostBesidesBirthDate(traveller);
        boolean dated = traveller.birthDate() != null;
        float floor = floor(needed - most - (dated ? IdentityScorer.MOST_FOR_BIRTH_DATE : 0));
        float floorOtherYears = floor(needed - most - (dated ? IdentityScorer.MOST_FOR_OTHER_YEAR : 0));
        long years = birthYears(traveller.birthDate());
        for (QueryName name : traveller.names()) {
            if (traveller.type() == SubjectType.PERSON || traveller.type() == SubjectType.OTHER) {
                search(parser.parse(name.text(), SubjectType.PERSON, name.truncated()), floor, floorOtherYears, years);
            }
            if (traveller.type() != SubjectType.PERSON) {
                search(
                        parser.parse(name.text(), SubjectType.ORGANISATION, name.truncated()),
                        floor,
                        floorOtherYears,
                        years);
            }
        }
        for (QueryDocument document : traveller.documents()) {
            int[] bearers = index.byDocument.get(IdentityScorer.bare(document.number()));
            if (bearers != null) {
                addDocumentBearers(bearers, traveller);
            }
        }
        if (!gone.isEmpty()) {
            matches.keySet().removeIf(gone::get);
        }
        return matches.isEmpty() ? List.of() : ranked(traveller, limit, threshold);
    }

    private List<Hit> ranked(Traveller traveller, int limit, double threshold) {
        List<Scored> all = new ArrayList<>(matches.size());
        double needed = Calibration.nats(threshold) - ROUNDING;
        for (Match match : matches.values()) {
            if (match.nats() + IdentityScorer.most(traveller, index.entries[match.entry()]) < needed) {
                continue;
            }
            Scored scored = scored(match, traveller);
            if (scored.score() >= threshold) {
                all.add(scored);
            }
        }
        all.sort(Comparator.comparingDouble(Scored::score)
                .reversed()
                .thenComparingInt(scored -> scored.match().entry()));
        return all.stream().limit(limit).map(this::hit).toList();
    }

    private static float floor(double nats) {
        return (float) Math.max(LEAST_NAME_EVIDENCE, nats);
    }

    /** The years around a birth date, so that a year mistaken by one is looked at as well. */
    private static long birthYears(@Nullable PartialDate born) {
        return born == null
                ? NameIndex.ANY_YEAR
                : NameIndex.years(born.earliest().getYear() - 1, born.latest().getYear() + 1);
    }

    private void search(ParsedName name, float floor, float floorOtherYears, long years) {
        int found = search.search(name, floor, floorOtherYears, years);
        for (int i = 0; i < found; i++) {
            addBearers(search.name(i), search.score(i), name);
        }
    }

    private void addBearers(int name, double nats, ParsedName parsed) {
        for (int k = 0; k < index.names.bearers(name); k++) {
            int entry = index.names.bearer(name, k);
            int which = index.names.bearerName(name, k);
            double own = quality(entry, which) == NameQuality.WEAK ? nats - WEAK_ALIAS : nats;
            Match known = matches.get(entry);
            if (known == null || own > known.nats()) {
                matches.put(entry, new Match(entry, which, parsed, own));
            }
        }
    }

    private void addDocumentBearers(int[] bearers, Traveller traveller) {
        for (int entry : bearers) {
            if (!matches.containsKey(entry)) {
                String text = traveller.names().isEmpty()
                        ? ""
                        : traveller.names().getFirst().text();
                matches.put(entry, new Match(entry, 0, parser.parse(text, traveller.type()), 0));
            }
        }
    }

    private NameQuality quality(int entry, int which) {
        return index.entries[entry].names().get(which).quality();
    }

    private Scored scored(Match match, Traveller traveller) {
        List<Evidence.FieldEvidence> fields = IdentityScorer.evidence(traveller, index.entries[match.entry()]);
        double identity = fields.stream()
                .mapToDouble(Evidence.FieldEvidence::contribution)
                .sum();
        return new Scored(match, fields, identity, Calibration.probability(match.nats() + identity));
    }

    private Hit hit(Scored scored) {
        Match match = scored.match();
        Entry entry = index.entries[match.entry()];
        List<Evidence> evidence = new ArrayList<>(scored.fields());
        String matchedName = "";
        boolean weak = false;
        if (!entry.names().isEmpty()) {
            Name name = entry.names().get(match.entryName());
            matchedName = name.text();
            weak = name.quality() == NameQuality.WEAK;
            evidence.add(nameEvidence(match, name, weak, entry));
        }
        evidence.sort(Comparator.comparingDouble(Evidence::contribution).reversed());
        return new Hit(
                entry,
                index.editionOf[match.entry()],
                matchedName,
                scored.score(),
                Calibration.probability(match.nats()),
                Calibration.identity(scored.identity()),
                Calibration.strength(scored.score(), scored.identity(), weak),
                evidence);
    }

    private Evidence nameEvidence(Match match, Name name, boolean weak, Entry entry) {
        ParsedName listed = parser.parse(name.text(), Segment.subjectType(entry.kind()));
        return new Evidence.NameEvidence(
                match.queryName().text(),
                listed.text(),
                weak,
                comparer.explain(match.queryName(), listed),
                match.nats());
    }
}
