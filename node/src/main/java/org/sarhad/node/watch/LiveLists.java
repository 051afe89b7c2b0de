package org.sarhad.node.watch;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.sarhad.screening.Hit;
import org.sarhad.screening.ScreeningIndex;
import org.sarhad.screening.Traveller;
import org.sarhad.watchlists.ListEdition;
import org.springframework.stereotype.Component;

/**
 * The index that every check asks. A new index is built beside the old one and takes its place by one reference: a query
 * sees one set of editions or the other, never a mixture.
 */
@Component
public final class LiveLists {
    private final AtomicReference<ScreeningIndex> index = new AtomicReference<>(ScreeningIndex.build(List.of()));
    private final Clock clock;

    LiveLists(Clock clock) {
        this.clock = clock;
    }

    /**
     * Finds the entries that the traveller may be, on the editions that act at this moment.
     *
     * @param limit the most hits to return, best first
     * @param threshold the least score to return, 0 to 1
     */
    public List<Hit> screen(Traveller traveller, int limit, double threshold) {
        return index.get().screen(traveller, limit, threshold);
    }

    /** The editions that act at this moment, with their age. */
    public List<LiveEdition> editions() {
        Instant now = clock.instant();
        return index.get().editions().stream()
                .map(edition -> LiveEdition.of(edition, now))
                .toList();
    }

    void replaceBy(Collection<ListEdition> lists) {
        index.set(ScreeningIndex.build(lists));
    }
}
