package org.sarhad.node.watch;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.sarhad.screening.Hit;
import org.sarhad.screening.Traveller;
import org.sarhad.watchlists.Entry;
import org.sarhad.watchlists.ListEdition;
import org.springframework.stereotype.Component;

/**
 * The index that every check asks. A new index is made beside the old one, from what an edition changes where that is
 * little, and takes its place by one reference: a query sees one set of editions or the other, never a mixture, and waits for nobody.
 */
@Component
public final class LiveLists {
    /** Source of the alerts that this node's own list owners make. */
    public static final String OWN_ALERTS = "own-alerts";

    private static final long WAIT_SECONDS = 60;

    private volatile Knowledge knowledge = Knowledge.NOTHING;
    private final CountDownLatch ready = new CountDownLatch(1);
    private final Clock clock;

    LiveLists(Clock clock) {
        this.clock = clock;
    }

    /**
     * Finds the entries that the traveller may be, on the editions that act at this moment. Entries that have expired, and
     * own alerts whose review is overdue, do not act.
     *
     * @param limit the most hits to return, best first
     * @param threshold the least score to return, 0 to 1
     * @throws ListsNotReadyException where the node has just started and reading its lists takes very long
     */
    public List<Hit> screen(Traveller traveller, int limit, double threshold) {
        awaitReady();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<Hit> hits = knowledge.index().screen(traveller, limit, threshold);
        return hits.stream().allMatch(hit -> acts(hit, today))
                ? hits
                : hits.stream().filter(hit -> acts(hit, today)).toList();
    }

    /** The editions that act at this moment, with their age. */
    public List<LiveEdition> editions() {
        Instant now = clock.instant();
        return knowledge.lists().values().stream()
                .map(list -> LiveEdition.of(list.edition(), now))
                .toList();
    }

    /** Whether the lists have been read since the node started. */
    public boolean isReady() {
        return ready.getCount() == 0;
    }

    /** The acting list of a source with its entries. */
    Optional<ListEdition> list(String source) {
        return Optional.ofNullable(knowledge.list(source));
    }

    /** Puts a list in the place of the one of the same source; for one thread at a time. */
    void put(List<ListEdition> fresh) {
        knowledge = knowledge.with(fresh);
    }

    /** Waits until everything kept from before has been read, however long. */
    void awaitRead() throws InterruptedException {
        ready.await();
    }

    /** Says that everything kept from before has been read. */
    void markReady() {
        ready.countDown();
    }

    private static boolean acts(Hit hit, LocalDate today) {
        Entry entry = hit.entry();
        return !isPast(entry.expires(), today)
                && !(hit.edition().source().equals(OWN_ALERTS) && isPast(entry.review(), today));
    }

    private static boolean isPast(@Nullable LocalDate last, LocalDate today) {
        return last != null && last.isBefore(today);
    }

    private void awaitReady() {
        try {
            if (!ready.await(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new ListsNotReadyException("the lists are still being read");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ListsNotReadyException("interrupted while the lists are being read");
        }
    }
}
