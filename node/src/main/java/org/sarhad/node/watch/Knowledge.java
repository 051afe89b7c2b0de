package org.sarhad.node.watch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sarhad.screening.ScreeningIndex;
import org.sarhad.watchlists.EditionDifference;
import org.sarhad.watchlists.Entry;
import org.sarhad.watchlists.EntryChange;
import org.sarhad.watchlists.ListEdition;

/**
 * One moment's knowledge, never changed.
 *
 * @param lists the acting lists by source
 * @param index the index over exactly these
 * @param turnover entries that were taken in or lifted since the index was last built as a whole
 */
record Knowledge(Map<String, ListEdition> lists, ScreeningIndex index, int turnover) {
    static final Knowledge NOTHING = new Knowledge(Map.of(), ScreeningIndex.build(List.of()), 0);

    /**
     * When this part of the index has turned over, it is built as a whole again: what was lifted costs room and every query
     * a look until then.
     */
    private static final int WHOLE_FROM_ONE_IN = 4;

    Knowledge {
        lists = Collections.unmodifiableMap(new TreeMap<>(lists));
    }

    /** This knowledge with lists in the place of those of the same source, built from what they change where that is little. */
    Knowledge with(List<ListEdition> fresh) {
        Map<String, ListEdition> now = new TreeMap<>(lists);
        ScreeningIndex extended = index;
        int turned = turnover;
        boolean whole = false;
        for (ListEdition list : fresh) {
            ListEdition before = now.put(list.edition().source(), list);
            whole = whole || repeatsAnId(list) || (before != null && repeatsAnId(before));
            if (!whole) {
                EditionDifference difference =
                        EditionDifference.between(before == null ? List.of() : before.entries(), list.entries());
                turned += difference.added().size()
                        + difference.changed().size()
                        + difference.lifted().size();
                whole = turned > index.size() / WHOLE_FROM_ONE_IN;
                extended = whole ? extended : extended(extended, list, difference);
            }
        }
        return whole ? new Knowledge(now, ScreeningIndex.build(now.values()), 0) : new Knowledge(now, extended, turned);
    }

    /** The acting list of a source. */
    @Nullable
    ListEdition list(String source) {
        return lists.get(source);
    }

    private static ScreeningIndex extended(ScreeningIndex index, ListEdition list, EditionDifference difference) {
        List<Entry> present = new ArrayList<>(difference.added());
        difference.changed().stream().map(EntryChange::after).forEach(present::add);
        List<String> lifted = difference.lifted().stream().map(Entry::id).toList();
        return index.with(list.edition(), present, lifted);
    }

    /** An index tells entries of a list by their ids, so that it cannot lift one of two that share theirs. */
    private static boolean repeatsAnId(ListEdition list) {
        Set<String> ids = new HashSet<>(list.entries().size() * 2);
        return !list.entries().stream().map(Entry::id).allMatch(ids::add);
    }
}
