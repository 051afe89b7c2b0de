package org.sarhad.bench;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sarhad.watchlists.Entry;
import org.sarhad.watchlists.EntryLink;
import org.sarhad.watchlists.ListEdition;
import org.sarhad.watchlists.PartialDate;
import org.sarhad.watchlists.link.EntryLinker;
import org.sarhad.watchlists.link.EntryRef;
import org.sarhad.watchlists.link.ProposedLink;

/** Links that were found without the cross-references of the lists, held against those cross-references. */
final class LinkAccuracy {
    private final Map<EntryRef, Entry> entries = new HashMap<>();
    private final List<ProposedLink> links;

    LinkAccuracy(List<ListEdition> editions, List<ProposedLink> links) {
        this.links = links;
        for (ListEdition edition : editions) {
            String name = edition.edition().source();
            edition.entries().forEach(entry -> entries.put(new EntryRef(name, entry.id()), entry));
        }
    }

    /** Reports how many of the links that one list states to another were found, and how many sure ones are right. */
    void against(String source, String target, BenchmarkRun run) {
        Map<EntryRef, Set<EntryRef>> stated = stated(source, target);
        Set<EntryRef> found = new TreeSet<>();
        Set<EntryRef> foundSure = new TreeSet<>();
        int sure = 0;
        int sureRight = 0;
        for (ProposedLink link : links) {
            boolean firstIsMine = link.first().source().equals(source);
            EntryRef mine = firstIsMine ? link.first() : link.second();
            EntryRef other = firstIsMine ? link.second() : link.first();
            Set<EntryRef> right = stated.get(mine);
            if (right == null || !other.source().equals(target)) {
                continue;
            }
            boolean isSure = link.score() >= EntryLinker.SURE;
            sure += isSure ? 1 : 0;
            if (right.contains(other)) {
                found.add(mine);
                if (isSure) {
                    foundSure.add(mine);
                    sureRight++;
                }
            }
        }
        String figure = "lists.link." + source + "." + target;
        run.figure(figure + ".stated", stated.size(), "links");
        run.figure(figure + ".recall", found.size() / (double) stated.size(), "share");
        run.figure(figure + ".recall.sure", foundSure.size() / (double) stated.size(), "share");
        run.figure(figure + ".precision.sure", sure == 0 ? 1 : sureRight / (double) sure, "share");
        consistent(figure, stated, found, run);
    }

    /** Where the two lists' birth dates contradict each other, a link by name would be wrong to hold: counted apart. */
    private void consistent(String figure, Map<EntryRef, Set<EntryRef>> stated, Set<EntryRef> found, BenchmarkRun run) {
        Set<EntryRef> consistent = new TreeSet<>();
        stated.forEach((mine, others) -> {
            if (others.stream().anyMatch(other -> !contradict(entries.get(mine), entries.get(other)))) {
                consistent.add(mine);
            }
        });
        long hits = consistent.stream().filter(found::contains).count();
        run.figure(figure + ".consistent", consistent.size(), "links");
        run.figure(figure + ".consistent.recall", hits / (double) consistent.size(), "share");
    }

    private Map<EntryRef, Set<EntryRef>> stated(String source, String target) {
        Map<EntryRef, Set<EntryRef>> stated = new LinkedHashMap<>();
        entries.forEach((mine, entry) -> {
            for (EntryLink link : entry.links()) {
                boolean toTarget = link.relation().equals("same-as")
                        && link.target().startsWith(target + "/")
                        && mine.source().equals(source);
                if (toTarget) {
                    EntryRef other = new EntryRef(target, link.target().substring(target.length() + 1));
                    if (entries.containsKey(other)) {
                        stated.computeIfAbsent(mine, key -> new TreeSet<>()).add(other);
                    }
                }
            }
        });
        return stated;
    }

    /** Whether the lists state birth dates that no day satisfies. */
    private static boolean contradict(@Nullable Entry a, @Nullable Entry b) {
        if (a == null || b == null || a.birthDates().isEmpty() || b.birthDates().isEmpty()) {
            return false;
        }
        return a.birthDates().stream()
                .allMatch(mine -> b.birthDates().stream()
                        .allMatch(other -> mine.relationTo(other) == PartialDate.Relation.CONTRADICTORY));
    }
}
