package org.sarhad.screening;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sarhad.watchlists.Edition;
import org.sarhad.watchlists.Entry;
import org.sarhad.watchlists.ListEdition;

/**
 * An immutable index over the editions of several lists; safe for any number of readers without locks.
 *
 * <p>It is made of segments. A new edition that differs little is taken in by {@link #with}, which shares the old segments
 * and adds a small one; whoever holds the old index goes on seeing the old edition, whole.
 */
public final class ScreeningIndex {
    /** More small segments than this are made into one. */
    private static final int MOST_SEGMENTS = 6;

    private static final BitSet NOTHING = new BitSet(0);

    /** Entries indexed together, and those among them that later segments replace or lift. */
    private record Part(Segment segment, BitSet gone) {}

    private final Map<String, Edition> editions;
    private final List<Part> parts;

    private ScreeningIndex(Map<String, Edition> editions, List<Part> parts) {
        this.editions = editions;
        this.parts = List.copyOf(parts);
    }

    /** Builds an index over everything that the editions list. */
    public static ScreeningIndex build(Collection<ListEdition> lists) {
        Map<String, Edition> editions = new LinkedHashMap<>();
        lists.forEach(list -> editions.put(list.edition().source(), list.edition()));
        return new ScreeningIndex(editions, List.of(new Part(Segment.build(lists), NOTHING)));
    }

    /**
     * This index with a new edition of one list in force, built from what the edition changes.
     *
     * @param edition the new edition
     * @param present entries that are new or changed, as they now stand
     * @param lifted ids of entries that the edition lists no longer
     */
    public ScreeningIndex with(Edition edition, List<Entry> present, Collection<String> lifted) {
        Map<String, Edition> now = new LinkedHashMap<>(editions);
        now.put(edition.source(), edition);
        List<Part> changed = new ArrayList<>();
        for (Part part : parts) {
            BitSet gone = (BitSet) part.gone().clone();
            present.forEach(entry -> lift(part.segment(), edition.source(), entry.id(), gone));
            lifted.forEach(id -> lift(part.segment(), edition.source(), id, gone));
            changed.add(new Part(part.segment(), gone));
        }
        if (!present.isEmpty()) {
            changed.add(new Part(
                    Segment.build(
                            List.of(new ListEdition(edition, present, List.of())),
                            parts.getFirst().segment()),
                    NOTHING));
        }
        return new ScreeningIndex(now, changed.size() > MOST_SEGMENTS ? merged(changed) : changed);
    }

    private static void lift(Segment segment, String source, String id, BitSet gone) {
        int entry = segment.find(source, id);
        if (entry >= 0) {
            gone.set(entry);
        }
    }

    /** The first segment as it is, and one made of all others. */
    private static List<Part> merged(List<Part> parts) {
        Map<Edition, List<Entry>> entries = new LinkedHashMap<>();
        for (Part part : parts.subList(1, parts.size())) {
            for (int i = 0; i < part.segment().entries.length; i++) {
                if (!part.gone().get(i)) {
                    entries.computeIfAbsent(part.segment().editionOf[i], edition -> new ArrayList<>())
                            .add(part.segment().entries[i]);
                }
            }
        }
        List<ListEdition> lists = new ArrayList<>();
        entries.forEach((edition, present) -> lists.add(new ListEdition(edition, present, List.of())));
        return List.of(
                parts.getFirst(), new Part(Segment.build(lists, parts.getFirst().segment()), NOTHING));
    }

    /** The editions that answers come from. */
    public List<Edition> editions() {
        return List.copyOf(editions.values());
    }

    /** How many entries are in force. */
    public int size() {
        return parts.stream()
                .mapToInt(part -> part.segment().entries.length - part.gone().cardinality())
                .sum();
    }

    /** How many segments the index is made of. */
    public int segments() {
        return parts.size();
    }

    /**
     * Finds the entries that the traveller may be.
     *
     * @param limit the most hits to return, best first
     * @param threshold the least score to return, 0 to 1
     */
    public List<Hit> screen(Traveller traveller, int limit, double threshold) {
        if (parts.size() == 1) {
            Part only = parts.getFirst();
            return inForce(only.segment().screen(traveller, limit, threshold, only.gone()));
        }
        List<Hit> hits = new ArrayList<>();
        for (Part part : parts) {
            hits.addAll(part.segment().screen(traveller, limit, threshold, part.gone()));
        }
        hits.sort(Comparator.comparingDouble(Hit::score).reversed());
        return inForce(hits.size() > limit ? hits.subList(0, limit) : hits);
    }

    /** An entry that a new edition leaves as it was is listed by the new edition. */
    private List<Hit> inForce(List<Hit> hits) {
        for (int i = 0; i < hits.size(); i++) {
            Edition now = editions.get(hits.get(i).edition().source());
            if (now != null && !now.equals(hits.get(i).edition())) {
                return hits.stream().map(this::inForce).toList();
            }
        }
        return List.copyOf(hits);
    }

    private Hit inForce(Hit hit) {
        Edition now = editions.getOrDefault(hit.edition().source(), hit.edition());
        return new Hit(
                hit.entry(),
                now,
                hit.matchedName(),
                hit.score(),
                hit.nameScore(),
                hit.identityScore(),
                hit.strength(),
                hit.evidence());
    }
}
