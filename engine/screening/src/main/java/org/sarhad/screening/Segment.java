package org.sarhad.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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

/** Entries that were indexed together; never changed once built. */
final class Segment {
    final Entry[] entries;
    final Edition[] editionOf;
    final NameIndex names;
    final Map<String, int[]> byDocument;
    final PartRarity rarity;

    /** Entry numbers by source and id: hashed with open addressing, -1 where free. */
    private final int[] slots;

    /** Working memory for as many screenings as ever ran at once; threads, virtual ones too, borrow it without locks. */
    private final ConcurrentLinkedQueue<Screening> idle = new ConcurrentLinkedQueue<>();

    private Segment(
            Entry[] entries, Edition[] editionOf, NameIndex names, Map<String, int[]> byDocument, PartRarity rarity) {
        this.entries = entries;
        this.editionOf = editionOf;
        this.names = names;
        this.byDocument = byDocument;
        this.rarity = rarity;
        slots = new int[Integer.highestOneBit(Math.max(8, entries.length)) * 4];
        Arrays.fill(slots, -1);
        for (int i = 0; i < entries.length; i++) {
            slots[slot(editionOf[i].source(), entries[i].id())] = i;
        }
    }

    static Segment build(Collection<ListEdition> lists) {
        return build(lists, new NameIndex.Builder(PartRarity.population()));
    }

    /** A small segment that gives the scores that its entries would have in the large one beside which it stands. */
    static Segment build(Collection<ListEdition> lists, Segment beside) {
        return build(lists, new NameIndex.Builder(PartRarity.population(), beside.names));
    }

    private static Segment build(Collection<ListEdition> lists, NameIndex.Builder names) {
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
                    byDocument.merge(IdentityScorer.bare(document.number()), new int[] {number}, Segment::append);
                }
            }
        }
        return new Segment(
                entries.toArray(Entry[]::new),
                editionOf.toArray(Edition[]::new),
                names.build(),
                byDocument,
                PartRarity.population());
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
        int[] both = Arrays.copyOf(some, some.length + more.length);
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

    /** The number of an entry of a list, or -1. */
    int find(String source, String id) {
        return slots[slot(source, id)];
    }

    private int slot(String source, String id) {
        int mask = slots.length - 1;
        int slot = (((source.hashCode() * 31 + id.hashCode()) * 0x9E3779B1) >>> 3) & mask;
        while (slots[slot] >= 0 && !is(slots[slot], source, id)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean is(int entry, String source, String id) {
        return entries[entry].id().equals(id) && editionOf[entry].source().equals(source);
    }

    /** Screens against this segment, save for entries that are no longer in force. */
    List<Hit> screen(Traveller traveller, int limit, double threshold, BitSet gone) {
        Screening borrowed = idle.poll();
        Screening screening = borrowed == null ? new Screening(this) : borrowed;
        List<Hit> hits = screening.screen(traveller, limit, threshold, gone);
        idle.offer(screening);
        return hits;
    }
}
