package org.sarhad.node.hindsight;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.sarhad.names.SubjectType;
import org.sarhad.node.movements.Crossing;
import org.sarhad.node.movements.Movements;
import org.sarhad.node.movements.Person;
import org.sarhad.node.movements.TravelPaper;
import org.sarhad.node.watch.EditionAccepted;
import org.sarhad.screening.Hit;
import org.sarhad.screening.QueryDocument;
import org.sarhad.screening.QueryName;
import org.sarhad.screening.ScreeningIndex;
import org.sarhad.screening.Strength;
import org.sarhad.screening.Traveller;
import org.sarhad.watchlists.ListEdition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Screens the travellers of the last days again when a list changes, against its new and changed entries alone. Works on a
 * thread of its own: neither the list that comes nor the lanes wait for it.
 */
@Component
class Hindsight implements DisposableBean {
    /** How far back a new entry is looked for. */
    static final Duration REACH = Duration.ofDays(30);

    private static final Logger LOG = LoggerFactory.getLogger(Hindsight.class);
    private static final int MOST_HITS = 5;
    private static final double THRESHOLD = 0.5;

    private final Movements movements;
    private final Findings findings;
    private final Clock clock;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("hindsight").daemon().factory());

    Hindsight(Movements movements, Findings findings, Clock clock) {
        this.movements = movements;
        this.findings = findings;
        this.clock = clock;
    }

    @EventListener
    void on(EditionAccepted event) {
        if (!event.fresh().isEmpty()) {
            thread.execute(() -> {
                try {
                    screen(event);
                } catch (RuntimeException e) {
                    LOG.error(
                            "earlier travellers are not screened against {}",
                            event.edition().source(),
                            e);
                }
            });
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }

    /** One traveller who crossed several times is screened once. */
    private void screen(EditionAccepted event) {
        ScreeningIndex index =
                ScreeningIndex.build(List.of(new ListEdition(event.edition(), event.fresh(), List.of())));
        Map<Traveller, List<Hit>> known = new HashMap<>();
        List<Runnable> found = new ArrayList<>();
        movements.eachSince(clock.instant().minus(REACH), crossing -> {
            List<Hit> hits = known.computeIfAbsent(
                    traveller(crossing),
                    traveller -> index.screen(traveller, MOST_HITS, THRESHOLD).stream()
                            .filter(hit -> hit.strength() != Strength.WEAK)
                            .toList());
            hits.forEach(hit -> found.add(() -> findings.add(crossing, hit)));
        });
        found.forEach(Runnable::run);
        LOG.info(
                "{} travellers of the last {} days screened against {} entries of {}: {} found",
                known.size(),
                REACH.toDays(),
                event.fresh().size(),
                event.edition().source(),
                found.size());
    }

    private static Traveller traveller(Crossing crossing) {
        Person person = crossing.person();
        TravelPaper paper = crossing.paper();
        return new Traveller(
                List.of(QueryName.ofMrz(person.surname(), person.givenNames(), false)),
                person.birthDate(),
                person.nationality().isEmpty() ? Set.of() : Set.of(person.nationality()),
                person.sex(),
                paper == null
                        ? List.of()
                        : List.of(
                                new QueryDocument(paper.number(), paper.state().isEmpty() ? null : paper.state())),
                SubjectType.PERSON);
    }
}
