package org.sarhad.screening;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.sarhad.names.NameParser;
import org.sarhad.names.ParsedName;
import org.sarhad.names.PartRarity;
import org.sarhad.names.SubjectType;
import org.sarhad.screening.index.NameIndex;
import org.sarhad.screening.index.NameSearch;
import org.sarhad.watchlists.Entry;
import org.sarhad.watchlists.ListEdition;
import org.sarhad.watchlists.Name;
import org.sarhad.watchlists.PartialDate;

/**
 * Travellers who have passed or are expected, indexed by their names, so that a list's changes find those whom they
 * concern: the few entries are sought among the many travellers, and each traveller found is then screened in the usual way
 * against the changed entries, so that the verdict is the same as at the lane. Immutable and safe for any number of threads.
 */
public final class KnownTravellers {
    private static final float LEAST_NAME_EVIDENCE = 1.5f;

    /**
     * A traveller whom a changed list concerns.
     *
     * @param traveller the position of the traveller among those indexed
     * @param hits what the changed entries say of the traveller
     */
    public record Concerned(int traveller, List<Hit> hits) {
        public Concerned {
            hits = List.copyOf(hits);
        }
    }

    private final List<Traveller> travellers;
    private final NameIndex names;
    private final ConcurrentLinkedQueue<NameSearch> idle = new ConcurrentLinkedQueue<>();

    private KnownTravellers(List<Traveller> travellers, NameIndex names) {
        this.travellers = travellers;
        this.names = names;
    }

    /** Indexes travellers; they are referred to by their position. */
    public static KnownTravellers of(List<Traveller> travellers) {
        List<Traveller> kept = List.copyOf(travellers);
        NameIndex.Builder names = new NameIndex.Builder(PartRarity.population());
        NameParser parser = new NameParser();
        for (int i = 0; i < kept.size(); i++) {
            Traveller traveller = kept.get(i);
            PartialDate born = traveller.birthDate();
            long years = born == null
                    ? NameIndex.ANY_YEAR
                    : NameIndex.years(born.earliest().getYear(), born.latest().getYear());
            for (int k = 0; k < traveller.names().size(); k++) {
                names.add(parser.parse(traveller.names().get(k).text(), traveller.type()), i, k, years);
            }
        }
        return new KnownTravellers(kept, names.build());
    }

    /** How many travellers are known. */
    public int size() {
        return travellers.size();
    }

    /**
     * Screens all travellers against entries that were added or changed.
     *
     * @param changed the new and changed entries with their edition
     * @param threshold the least score of a hit, 0 to 1
     * @return whom the changes concern, in the order of their positions
     */
    public List<Concerned> against(ListEdition changed, double threshold) {
        ScreeningIndex index = ScreeningIndex.build(List.of(changed));
        BitSet candidates = new BitSet(travellers.size());
        changed.entries().parallelStream()
                .map(entry -> candidates(entry, threshold))
                .forEachOrdered(candidates::or);
        addByDocument(changed, candidates);
        return candidates.stream()
                .parallel()
                .mapToObj(i -> new Concerned(
                        i, index.screen(travellers.get(i), changed.entries().size(), threshold)))
                .filter(concerned -> !concerned.hits().isEmpty())
                .toList();
    }

    private BitSet candidates(Entry entry, double threshold) {
        NameSearch borrowed = idle.poll();
        NameSearch search = borrowed == null ? new NameSearch(names, PartRarity.population()) : borrowed;
        BitSet found = new BitSet();
        NameParser parser = new NameParser();
        SubjectType type = Segment.subjectType(entry.kind());
        long years = years(entry);
        double needed = Calibration.nats(threshold) - IdentityScorer.MOST_BESIDES_BIRTH_DATE_AND_DOCUMENT;
        float floor = (float) Math.max(LEAST_NAME_EVIDENCE, needed - IdentityScorer.MOST_FOR_BIRTH_DATE);
        float floorOtherYears = (float) Math.max(LEAST_NAME_EVIDENCE, needed - IdentityScorer.MOST_FOR_OTHER_YEAR);
        for (Name name : entry.names()) {
            ParsedName parsed = parser.parse(name.text(), type);
            int count = search.search(parsed, floor, floorOtherYears, years);
            for (int i = 0; i < count; i++) {
                for (int k = 0; k < names.bearers(search.name(i)); k++) {
                    found.set(names.bearer(search.name(i), k));
                }
            }
        }
        idle.offer(search);
        return found;
    }

    private static long years(Entry entry) {
        if (entry.birthDates().isEmpty()) {
            return NameIndex.ANY_YEAR;
        }
        long years = 0;
        for (PartialDate date : entry.birthDates()) {
            years |=
                    NameIndex.years(date.earliest().getYear() - 1, date.latest().getYear() + 1);
        }
        return years;
    }

    /** A listed document number concerns whoever showed it, whatever the name. */
    private void addByDocument(ListEdition changed, BitSet candidates) {
        List<String> numbers = new ArrayList<>();
        changed.entries()
                .forEach(entry ->
                        entry.documents().forEach(document -> numbers.add(IdentityScorer.bare(document.number()))));
        if (numbers.isEmpty()) {
            return;
        }
        java.util.Set<String> wanted = java.util.Set.copyOf(numbers);
        IntStream.range(0, travellers.size())
                .filter(i -> travellers.get(i).documents().stream()
                        .anyMatch(document -> wanted.contains(IdentityScorer.bare(document.number()))))
                .forEach(candidates::set);
    }
}
