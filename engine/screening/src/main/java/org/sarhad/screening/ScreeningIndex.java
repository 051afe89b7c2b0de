package org.sarhad.screening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.sarhad.names.NameParser;
import org.sarhad.names.PartRarity;
import org.sarhad.names.SubjectType;
import org.sarhad.screening.index.NameIndex;
import org.sarhad.watchlists.Edition;
import org.sarhad.watchlists.Entry;
import org.sarhad.watchlists.EntryKind;
import org.sarhad.watchlists.ListEdition;
import org.sarhad.watchlists.ListedDocument;
import org.sarhad.watchlists.Name;
import org.sarhad.watchlists.PartialDate;

/**
 * An immutable index over the editions of several lists; safe for any number of readers without locks.
 */
public final class ScreeningIndex {
    private final List<Edition> editions;
    final Entry[] entries;
    final Edition[] editionOf;
    final NameIndex names;
    final Map<String, int[]> byDocument;
    final PartRarity rarity;

    /** Working memory for as many screenings as ever ran at once; threads, virtual ones too, borrow it without locks. */
    private final ConcurrentLinkedQueue<Screening> idle = new ConcurrentLinkedQueue<>();

    private ScreeningIndex(
            List<Edition> editions,
            Entry[] entries,
            Edition[] editionOf,
            NameIndex names,
            Map<String, int[]> byDocument,
            PartRarity rarity) {
        this.editions = List.copyOf(editions);
        this.entries = entries;
        this.editionOf = editionOf;
        this.names = names;
        this.byDocument = byDocument;
        this.rarity = rarity;
    }

    /** Builds an index over everything that the editions list. */
    public static ScreeningIndex build(Collection<ListEdition> lists) {
        PartRarity rarity = PartRarity.population();
        NameIndex.Builder names = new NameIndex.Builder(rarity);
        NameParser parser = new NameParser();
        List<Entry> entries = new ArrayList<>();
        List<Edition> editionOf = new ArrayList<>();
        Map<String, int[]> byDocument = new HashMap<>();
        for (ListEdition list : lists) {
            for (Entry entry : list.entries()) {
                int number = entries.size();
                entries.add(entry);
                editionOf.add(list.edition());
                addNames(names, parser, entry, number);
                for (ListedDocument document : entry.documents()) {
                    byDocument.merge(
                            IdentityScorer.bare(document.number()), new int[] {number}, ScreeningIndex::append);
                }
            }
        }
        return new ScreeningIndex(
                lists.stream().map(ListEdition::edition).toList(),
                entries.toArray(Entry[]::new),
                editionOf.toArray(Edition[]::new),
                names.build(),
                byDocument,
                rarity);
    }

    private static void addNames(NameIndex.Builder names, NameParser parser, Entry entry, int number) {
        SubjectType type = subjectType(entry.kind());
        List<Name> all = entry.names();
        long years = entry.birthDates().isEmpty() ? NameIndex.ANY_YEAR : 0;
        for (PartialDate date : entry.birthDates()) {
            years |= NameIndex.years(date.earliest().getYear(), date.latest().getYear());
        }
        for (int which = 0; which < all.size(); which++) {
            names.add(parser.parse(all.get(which).text(), type), number, which, years);
        }
    }

    private static int[] append(int[] some, int[] more) {
        int[] both = java.util.Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, both, some.length, more.length);
        return both;
    }

    static SubjectType subjectType(EntryKind kind) {
        return switch (kind) {
            case PERSON -> SubjectType.PERSON;
            case ORGANISATION -> SubjectType.ORGANISATION;
            case VESSEL -> SubjectType.VESSEL;
            case AIRCRAFT -> SubjectType.AIRCRAFT;
            case VEHICLE, DOCUMENT, OBJECT -> SubjectType.OTHER;
        };
    }

    /** The editions that answers come from. */
    public List<Edition> editions() {
        return editions;
    }

    /** How many entries the index holds. */
    public int size() {
        return entries.length;
    }

    /**
     * Finds the entries that the traveller may be.
     *
     * @param limit the most hits to return, best first
     * @param threshold the least score to return, 0 to 1
     */
    public List<Hit> screen(Traveller traveller, int limit, double threshold) {
        Screening borrowed = idle.poll();
        Screening screening = borrowed == null ? new Screening(this) : borrowed;
        List<Hit> hits = screening.screen(traveller, limit, threshold);
        idle.offer(screening);
        return hits;
    }
}
