package org.sarhad.screening;

import java.util.Collection;
import java.util.List;
import org.sarhad.watchlists.Edition;
import org.sarhad.watchlists.ListEdition;

/**
 * An immutable index over the editions of several lists; safe for any number of readers without locks.
 */
public final class ScreeningIndex {
    private final List<Edition> editions;

    private ScreeningIndex(List<Edition> editions) {
        this.editions = List.copyOf(editions);
    }

    /** Builds an index over everything that the editions list. */
    public static ScreeningIndex build(Collection<ListEdition> lists) {
        return new ScreeningIndex(lists.stream().map(ListEdition::edition).toList());
    }

    /** The editions that answers come from. */
    public List<Edition> editions() {
        return editions;
    }

    /**
     * Finds the entries that the traveller may be.
     *
     * @param limit the most hits to return, best first
     * @param threshold the least score to return, 0 to 1
     */
    public List<Hit> screen(Traveller traveller, int limit, double threshold) {
        return List.of();
    }
}
