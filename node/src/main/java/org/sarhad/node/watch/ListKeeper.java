package org.sarhad.node.watch;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarhad.node.access.CurrentOfficer;
import org.sarhad.node.access.Officer;
import org.sarhad.node.oversight.AuditEvent;
import org.sarhad.node.oversight.AuditLog;
import org.sarhad.node.watch.EditionRecord.State;
import org.sarhad.watchlists.Edition;
import org.sarhad.watchlists.EditionDifference;
import org.sarhad.watchlists.Entry;
import org.sarhad.watchlists.EntryChange;
import org.sarhad.watchlists.ListEdition;
import org.sarhad.watchlists.format.ListFiles;
import org.sarhad.watchlists.format.ListReading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes deliveries in and decides which edition acts. One change at a time: reading, judging, filing and exchanging the
 * index happen under one lock, while checks go on against the index that acts.
 */
@Service
class ListKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(ListKeeper.class);
    private static final String PURPOSE = "list-keeping";

    private final LiveLists live;
    private final EditionStore store;
    private final DeliveryFolder folder;
    private final AuditLog log;
    private final CurrentOfficer current;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Object change = new Object();

    ListKeeper(
            LiveLists live,
            EditionStore store,
            DeliveryFolder folder,
            AuditLog log,
            CurrentOfficer current,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.live = live;
        this.store = store;
        this.folder = folder;
        this.log = log;
        this.current = current;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * What became of one edition of a delivery.
     *
     * @param list the edition
     * @param judgement what the guard says of it
     */
    private record Judged(ListEdition list, Judgement judgement) {}

    /** Reads back the lists that acted when the node was stopped. A list whose files are gone is told, not hidden. */
    void restore() {
        synchronized (change) {
            List<ListEdition> found = new ArrayList<>();
            Map<String, ListReading> readings = new LinkedHashMap<>();
            for (EditionRecord filed : inState(State.LIVE)) {
                try {
                    ListReading reading = readings.computeIfAbsent(
                            filed.delivery(), delivery -> ListFiles.read(folder.place(delivery)));
                    found.add(pick(reading, filed.edition()));
                } catch (RuntimeException e) {
                    LOG.error("the list {} is not restored: {}", filed.edition().source(), e.getMessage());
                }
            }
            if (!found.isEmpty()) {
                live.put(found);
            }
        }
    }

    /**
     * Takes a delivery in.
     *
     * @return the editions that are now on file because of it; empty where everything in it was known
     */
    List<EditionRecord> receive(Delivery delivery) {
        synchronized (change) {
            String id = folder.id(delivery);
            if (Boolean.TRUE.equals(transaction.execute(status -> store.knowsDelivery(id)))) {
                return List.of();
            }
            folder.keep(id, delivery);
            ListReading reading = ListFiles.read(folder.place(id));
            List<Judged> judged = newest(reading).stream()
                    .filter(list -> !isKnown(list.edition()))
                    .map(list -> judge(list, delivery))
                    .toList();
            if (judged.isEmpty()) {
                folder.forget(id);
            }
            List<Long> filed = transaction.execute(status -> file(id, delivery, reading, judged));
            List<ListEdition> accepted = judged.stream()
                    .filter(one -> one.judgement().state() == State.LIVE)
                    .map(Judged::list)
                    .toList();
            exchange(accepted);
            judged.forEach(this::announce);
            return filed == null
                    ? List.of()
                    : filed.stream().map(this::find).flatMap(Optional::stream).toList();
        }
    }

    /** Why what a delivery brought does not act now, in words; empty where it does. */
    List<String> faults(String delivery) {
        List<String> faults = transaction.execute(status -> store.faults(delivery));
        return faults == null ? List.of() : faults;
    }

    /** Lets an edition that waits act, by the list owner's word. */
    void confirm(long id, String reason) {
        synchronized (change) {
            EditionRecord waiting = waiting(id);
            ListEdition list = pick(ListFiles.read(folder.place(waiting.delivery())), waiting.edition());
            transaction.executeWithoutResult(status -> {
                store.replaceLive(waiting.edition().source(), clock.instant());
                store.decide(id, State.LIVE, clock.instant(), officer());
                log.record(new AuditEvent(
                        "edition-confirmed", PURPOSE, subject(waiting.edition()), Map.of("reason", reason)));
            });
            exchange(List.of(list));
        }
    }

    /** Turns an edition that waits away, by the list owner's word. */
    void reject(long id, String reason) {
        synchronized (change) {
            EditionRecord waiting = waiting(id);
            transaction.executeWithoutResult(status -> {
                store.decide(id, State.REFUSED, clock.instant(), officer());
                log.record(new AuditEvent(
                        "edition-rejected", PURPOSE, subject(waiting.edition()), Map.of("reason", reason)));
            });
        }
    }

    /** Exchanges the list of this node's own alerts. */
    void putOwnAlerts(ListEdition alerts) {
        synchronized (change) {
            exchange(List.of(alerts));
        }
    }

    private Judged judge(ListEdition list, Delivery delivery) {
        ListEdition acting = live.list(list.edition().source()).orElse(null);
        return new Judged(list, EditionGuard.judge(list, acting, delivery, clock.instant()));
    }

    private List<Long> file(String id, Delivery delivery, ListReading reading, List<Judged> judged) {
        Instant now = clock.instant();
        store.addDelivery(id, delivery, now, officer(), !judged.isEmpty());
        store.addSkipped(id, reading.skipped());
        List<Long> filed = new ArrayList<>();
        for (Judged one : judged) {
            filed.add(file(id, one, now));
        }
        return filed;
    }

    private long file(String delivery, Judged one, Instant now) {
        Edition edition = one.list().edition();
        State state = one.judgement().state();
        String reason = one.judgement().reason();
        if (state == State.LIVE) {
            store.replaceLive(edition.source(), now);
        }
        EditionRecord.Change change =
                live.list(edition.source()).map(before -> change(before, one)).orElse(null);
        long id = store.add(delivery, edition, state, reason, one.judgement().detail(), change, now, officer());
        store.addRejected(id, one.list().rejected());
        Map<String, String> details = new LinkedHashMap<>();
        details.put("hash", edition.hash());
        details.put("entries", Integer.toString(edition.entries()));
        details.put("rejected", Integer.toString(edition.rejected()));
        if (reason != null) {
            details.put("reason", reason);
        }
        String action = switch (state) {
            case LIVE -> "edition-accepted";
            case WAITING -> "edition-held";
            case REFUSED, REPLACED -> "edition-refused";
        };
        log.record(new AuditEvent(action, PURPOSE, subject(edition), details));
        return id;
    }

    private void exchange(List<ListEdition> lists) {
        if (lists.isEmpty()) {
            return;
        }
        List<EditionAccepted> accepted = lists.stream()
                .map(list -> new EditionAccepted(list.edition(), fresh(list)))
                .toList();
        long begin = System.nanoTime();
        live.put(lists);
        LOG.info(
                "{} acting after {} ms of indexing",
                lists.stream().map(list -> subject(list.edition())).toList(),
                (System.nanoTime() - begin) / 1_000_000);
        accepted.forEach(events::publishEvent);
    }

    /** What a list says that the acting one of its source does not. */
    private List<Entry> fresh(ListEdition list) {
        return live.list(list.edition().source())
                .map(before -> EditionDifference.between(before.entries(), list.entries()))
                .map(difference -> Stream.concat(
                                difference.added().stream(),
                                difference.changed().stream().map(EntryChange::after))
                        .toList())
                .orElse(list.entries());
    }

    private static EditionRecord.Change change(ListEdition before, Judged one) {
        EditionDifference judged = one.judgement().difference();
        return EditionRecord.Change.of(
                judged == null
                        ? EditionDifference.between(before.entries(), one.list().entries())
                        : judged);
    }

    /** An edition that acts was told when the index was exchanged. */
    private void announce(Judged one) {
        String reason = one.judgement().reason();
        String detail = one.judgement().detail();
        if (reason != null && detail != null) {
            events.publishEvent(new EditionRefused(one.list().edition(), reason, detail));
        }
    }

    /** The newest edition of each source; a folder may hold a list's whole history. */
    private static List<ListEdition> newest(ListReading reading) {
        Map<String, ListEdition> newest = new LinkedHashMap<>();
        Comparator<ListEdition> byDate = Comparator.comparing(
                list -> list.edition().created(), Comparator.nullsFirst(Comparator.naturalOrder()));
        for (ListEdition list : reading.editions()) {
            newest.merge(list.edition().source(), list, (old, fresh) -> byDate.compare(fresh, old) >= 0 ? fresh : old);
        }
        return List.copyOf(newest.values());
    }

    private static ListEdition pick(ListReading reading, Edition wanted) {
        return reading.editions().stream()
                .filter(list -> list.edition().source().equals(wanted.source())
                        && list.edition().hash().equals(wanted.hash()))
                .findFirst()
                .map(list ->
                        new ListEdition(received(list.edition(), wanted.received()), list.entries(), list.rejected()))
                .orElseThrow(() -> new IllegalStateException(
                        "the files kept do not hold the edition " + wanted.number() + " any more"));
    }

    private static Edition received(Edition edition, Instant received) {
        return new Edition(
                edition.source(),
                edition.number(),
                edition.hash(),
                edition.created(),
                received,
                edition.counts(),
                edition.rejected());
    }

    private boolean isKnown(Edition edition) {
        return Boolean.TRUE.equals(transaction.execute(status -> store.knowsEdition(edition.source(), edition.hash())));
    }

    private EditionRecord waiting(long id) {
        return find(id).filter(record -> record.state() == State.WAITING)
                .orElseThrow(() -> new IllegalStateException("no edition waits under the number " + id));
    }

    private Optional<EditionRecord> find(long id) {
        Optional<EditionRecord> found = transaction.execute(status -> store.find(id));
        return found == null ? Optional.empty() : found;
    }

    private List<EditionRecord> inState(State state) {
        List<EditionRecord> found = transaction.execute(status -> store.inState(state));
        return found == null ? List.of() : found;
    }

    private String officer() {
        return current.find().map(Officer::signIn).orElse(AuditLog.SYSTEM);
    }

    private static String subject(Edition edition) {
        return edition.source() + " " + edition.number();
    }
}
