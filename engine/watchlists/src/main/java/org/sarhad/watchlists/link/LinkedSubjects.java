package org.sarhad.watchlists.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The groups of entries that are one subject, by proposed links and what people decided on them. It is made anew from both
 * at any time, so that undoing a link is one more decision and nothing is lost.
 */
public final class LinkedSubjects {
    private final Map<EntryRef, SortedSet<EntryRef>> groupOf;
    private final List<ProposedLink> open;

    private LinkedSubjects(Map<EntryRef, SortedSet<EntryRef>> groupOf, List<ProposedLink> open) {
        this.groupOf = groupOf;
        this.open = List.copyOf(open);
    }

    /**
     * Forms the groups. A decision stands above every score. Two entries that a person said are different are never in one
     * group, even by way of a third: the link that would join them is left open.
     */
    public static LinkedSubjects of(Collection<ProposedLink> links, Collection<LinkDecision> decisions) {
        Map<String, LinkDecision> decided = new TreeMap<>();
        decisions.stream()
                .sorted(Comparator.comparing(LinkDecision::at))
                .forEach(decision -> decided.put(decision.first() + " " + decision.second(), decision));
        Set<String> different = new HashSet<>();
        Groups groups = new Groups();
        decided.forEach((pair, decision) -> {
            if (!decision.same()) {
                different.add(pair);
            }
        });
        decided.values().stream()
                .filter(LinkDecision::same)
                .forEach(decision -> groups.join(decision.first(), decision.second(), different));
        List<ProposedLink> open = new ArrayList<>();
        links.stream()
                .sorted(Comparator.comparingDouble(ProposedLink::score).reversed())
                .filter(link -> !decided.containsKey(link.first() + " " + link.second()))
                .forEach(link -> {
                    boolean sure = link.score() >= EntryLinker.SURE;
                    if (!sure || !groups.join(link.first(), link.second(), different)) {
                        open.add(link);
                    }
                });
        return new LinkedSubjects(groups.groupOf, open);
    }

    /** The entries that are the same subject as this one, itself included. */
    public SortedSet<EntryRef> group(EntryRef entry) {
        SortedSet<EntryRef> group = groupOf.get(entry);
        return group == null ? new TreeSet<>(Set.of(entry)) : Collections.unmodifiableSortedSet(group);
    }

    /** Every group of two and more. */
    public Collection<SortedSet<EntryRef>> groups() {
        Map<EntryRef, SortedSet<EntryRef>> byFirst = new TreeMap<>();
        groupOf.values().forEach(group -> byFirst.put(group.first(), Collections.unmodifiableSortedSet(group)));
        return byFirst.values();
    }

    /** Links that wait for a person. */
    public List<ProposedLink> open() {
        return open;
    }

    private static final class Groups {
        private final Map<EntryRef, SortedSet<EntryRef>> groupOf = new HashMap<>();

        boolean join(EntryRef first, EntryRef second, Set<String> different) {
            SortedSet<EntryRef> mine = groupOf.getOrDefault(first, new TreeSet<>(Set.of(first)));
            SortedSet<EntryRef> other = groupOf.getOrDefault(second, new TreeSet<>(Set.of(second)));
            for (EntryRef a : mine) {
                for (EntryRef b : other) {
                    String pair = a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
                    if (different.contains(pair)) {
                        return false;
                    }
                }
            }
            SortedSet<EntryRef> joined = new TreeSet<>(mine);
            joined.addAll(other);
            joined.forEach(entry -> groupOf.put(entry, joined));
            return true;
        }
    }
}
