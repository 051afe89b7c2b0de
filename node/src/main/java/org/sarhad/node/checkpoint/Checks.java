package org.sarhad.node.checkpoint;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sarhad.node.access.Post;
import org.sarhad.node.checkpoint.TravellerCheck.Findings;
import org.sarhad.node.checkpoint.WrongMatches.WrongMatch;
import org.sarhad.node.checkpoint.decision.Circumstances;
import org.sarhad.node.checkpoint.decision.Circumstances.Line;
import org.sarhad.node.checkpoint.decision.CourtOrderInForce;
import org.sarhad.node.checkpoint.decision.Decision;
import org.sarhad.node.checkpoint.decision.DecisionKind;
import org.sarhad.node.checkpoint.decision.DecisionPolicy;
import org.sarhad.node.checkpoint.decision.DocumentFault;
import org.sarhad.node.losses.LostDocuments;
import org.sarhad.node.movements.Crossing;
import org.sarhad.node.movements.CrossingKind;
import org.sarhad.node.movements.Direction;
import org.sarhad.node.movements.IdentityKeys;
import org.sarhad.node.movements.Movements;
import org.sarhad.node.movements.TravelPaper;
import org.sarhad.node.orders.CourtOrders;
import org.sarhad.node.oversight.AuditEvent;
import org.sarhad.node.oversight.AuditLog;
import org.sarhad.node.settings.NodeSettings;
import org.sarhad.node.watch.LiveLists;
import org.sarhad.watchlists.PartialDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks travellers and takes officers' decisions. Each call is one transaction: what was done, the crossing and the log
 * record are there together or not at all.
 */
@Service
@Transactional
public class Checks {
    private static final int MOST_HITS = 10;
    private static final double LEAST_SCORE = 0.1;
    private static final int MOST_REFERRED = 200;
    private static final int LAST_DONE = 6;
    private static final int ASIDE_SHOWN = 5;
    private static final String ENGINE = "0.1.0";

    private final CheckStore store;
    private final LiveLists lists;
    private final WrongMatches wrongMatches;
    private final CourtOrders courtOrders;
    private final LostDocuments lostDocuments;
    private final Movements movements;
    private final AuditLog log;
    private final NodeSettings settings;
    private final Clock clock;

    Checks(
            CheckStore store,
            LiveLists lists,
            WrongMatches wrongMatches,
            CourtOrders courtOrders,
            LostDocuments lostDocuments,
            Movements movements,
            AuditLog log,
            NodeSettings settings,
            Clock clock) {
        this.store = store;
        this.lists = lists;
        this.wrongMatches = wrongMatches;
        this.courtOrders = courtOrders;
        this.lostDocuments = lostDocuments;
        this.movements = movements;
        this.log = log;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Where a check is made and by whom.
     *
     * @param officer sign-in name
     * @param post the post and its lane
     */
    public record Place(String officer, Post post) {}

    /**
     * Checks a traveller. A check with the same identifier is made once; whoever was open at the lane is put aside.
     *
     * @param id chosen by whoever asks
     */
    public TravellerCheck check(UUID id, Arrival arrival, Direction direction, Place place) {
        Optional<TravellerCheck> before = store.find(id);
        if (before.isPresent()) {
            return ruled(before.get(), Line.FIRST);
        }
        Findings findings = look(id, arrival, direction);
        Circumstances circumstances = circumstances(arrival, direction, findings, Line.FIRST);
        TravellerCheck check = new TravellerCheck(
                id,
                clock.instant(),
                place.officer(),
                place.post().code(),
                place.post().lane(),
                direction,
                arrival,
                Verdict.of(circumstances),
                findings,
                DecisionPolicy.rulings(circumstances),
                CheckStatus.OPEN,
                List.of());
        if (!store.add(check)) {
            return find(id, Line.FIRST);
        }
        store.putOthersAside(check.post(), check.lane(), id);
        log.record(new AuditEvent(
                "traveller-checked",
                "border-check",
                id.toString(),
                Map.of(
                        "direction", direction.name(),
                        "origin", arrival.origin().name(),
                        "hits", Integer.toString(findings.hits().size()))));
        return check;
    }

    /** The check with an identifier, with what an officer of a line may decide on it now. */
    @Transactional(readOnly = true)
    public TravellerCheck find(UUID id, Line line) {
        return ruled(store.find(id).orElseThrow(() -> unknown(id)), line);
    }

    /** What a lane shows. */
    @Transactional(readOnly = true)
    public LaneState lane(Post post) {
        Instant midnight = LocalDate.now(clock.withZone(ZoneId.systemDefault()))
                .atStartOfDay(ZoneId.systemDefault())
                .toInstant();
        return new LaneState(
                store.undecidedAt(post.code(), post.lane(), CheckStatus.OPEN, 1).stream()
                        .findFirst()
                        .map(check -> ruled(check, Line.FIRST)),
                store.undecidedAt(post.code(), post.lane(), CheckStatus.ASIDE, ASIDE_SHOWN),
                store.countAside(post.code(), post.lane()),
                store.countReferred(),
                store.longestWait(),
                store.doneSince(post.code(), post.lane(), midnight),
                store.lastDone(post.code(), post.lane(), LAST_DONE),
                listStates());
    }

    /** Everything that waits for the second line, the longest wait first. */
    @Transactional(readOnly = true)
    public List<TravellerCheck> referred() {
        return store.referred(MOST_REFERRED);
    }

    /** Puts an undecided traveller aside so that the next one can come. */
    public void putAside(UUID id) {
        TravellerCheck check = store.findForDecision(id).orElseThrow(() -> unknown(id));
        if (check.status() == CheckStatus.OPEN) {
            store.move(id, CheckStatus.ASIDE, null);
        }
    }

    /** Brings a traveller back to the screen of the lane; whoever is there is put aside. */
    public TravellerCheck takeBack(UUID id) {
        TravellerCheck check = store.findForDecision(id).orElseThrow(() -> unknown(id));
        if (check.status() == CheckStatus.ASIDE) {
            store.move(id, CheckStatus.OPEN, null);
            store.putOthersAside(check.post(), check.lane(), id);
        }
        return find(id, Line.FIRST);
    }

    /**
     * Takes an officer's decision. The same decision sent twice is made once.
     *
     * @param requestKey identifies the request; null where the check and the decision identify it well enough
     * @throws org.sarhad.node.checkpoint.decision.ForbiddenDecisionException where the law forbids it
     * @throws CheckException where the check stands otherwise than the officer thought
     */
    public TravellerCheck decide(UUID id, Decision decision, Line line, @Nullable String requestKey) {
        TravellerCheck check = store.findForDecision(id).orElseThrow(() -> unknown(id));
        if (repeats(check, decision, requestKey)) {
            return ruled(check, line);
        }
        requireUndecided(check, line);
        DecisionPolicy.require(decision, circumstances(check.arrival(), check.direction(), refreshed(check), line));
        MadeDecision made = new MadeDecision(
                decision.kind(), decision.officer(), line, clock.instant(), decision.reason(), decision.words());
        store.addDecision(id, check.decisions().size() + 1, made, requestKey);
        apply(check, made);
        return find(id, line);
    }

    /** Keeps what an officer noted for a discreet check. */
    public void note(UUID id, String officer, String note) {
        store.note(id, officer, clock.instant(), note.strip());
        log.record(AuditEvent.of("discreet-note-kept", "discreet-check", id.toString()));
    }

    private boolean repeats(TravellerCheck check, Decision decision, @Nullable String requestKey) {
        if (requestKey != null) {
            Optional<UUID> earlier = store.findByRequestKey(requestKey);
            if (earlier.isPresent() && !earlier.get().equals(check.id())) {
                throw new CheckException(CheckException.Reason.KEY_REUSED, "the key belongs to another check");
            }
            if (earlier.isEmpty()) {
                return false;
            }
        }
        Optional<MadeDecision> last = check.lastDecision();
        boolean same = last.isPresent()
                && last.get().kind() == decision.kind()
                && last.get().officer().equals(decision.officer());
        if (requestKey != null && !same) {
            throw new CheckException(CheckException.Reason.KEY_REUSED, "the key came with another decision before");
        }
        return same;
    }

    private static void requireUndecided(TravellerCheck check, Line line) {
        if (check.status() == CheckStatus.DECIDED) {
            throw new CheckException(CheckException.Reason.ALREADY_DECIDED, "this traveller is decided upon");
        }
        if (check.status() == CheckStatus.REFERRED && line == Line.FIRST) {
            throw new CheckException(CheckException.Reason.OTHER_LINE, "this traveller is with the second line");
        }
    }

    /** Crossing first, then the log, so that the end of the log's chain is held no longer than needed. */
    private void apply(TravellerCheck check, MadeDecision made) {
        CheckStatus status = statusAfter(made);
        store.move(check.id(), status, status == CheckStatus.DECIDED ? made.at() : null);
        if (made.kind() == DecisionKind.ASYLUM) {
            store.addAsylumReferral(check.id(), made.at(), check.arrival().keys());
        }
        crossingKind(check, made).ifPresent(kind -> register(check, made, kind));
        log.record(decisionEvent(check, made));
    }

    /** What the asylum seal hides stays out of the log: that the person asked, and why a word was spoken. */
    private static AuditEvent decisionEvent(TravellerCheck check, MadeDecision made) {
        if (made.kind() == DecisionKind.ASYLUM) {
            return AuditEvent.of(
                    "traveller-referred", "border-check", check.id().toString());
        }
        return new AuditEvent(
                "decision-made",
                "border-check",
                check.id().toString(),
                Map.of(
                        "decision", made.kind().name(),
                        "line", made.line().name(),
                        "reason", made.reason() == null ? "" : made.reason().name()));
    }

    private static CheckStatus statusAfter(MadeDecision made) {
        return switch (made.kind()) {
            case LET_PASS, PASS_ON_PAPER, REFUSE_ENTRY, REFUSE_EXIT -> CheckStatus.DECIDED;
            case REFER, SEIZE_DOCUMENT, HOLD, PROTECT, ASYLUM -> CheckStatus.REFERRED;
        };
    }

    private static Optional<CrossingKind> crossingKind(TravellerCheck check, MadeDecision made) {
        return switch (made.kind()) {
            case LET_PASS, PASS_ON_PAPER -> Optional.of(CrossingKind.passed(check.direction()));
            case REFUSE_ENTRY, REFUSE_EXIT -> Optional.of(CrossingKind.refused(check.direction()));
            case REFER, SEIZE_DOCUMENT, HOLD, PROTECT, ASYLUM -> Optional.empty();
        };
    }

    private void register(TravellerCheck check, MadeDecision made, CrossingKind kind) {
        Crossing crossing = new Crossing(
                UUID.randomUUID(),
                check.id(),
                made.at(),
                kind,
                check.post(),
                check.lane(),
                made.officer(),
                check.arrival().person(),
                check.arrival().paper(),
                made.kind().name(),
                made.reason() == null ? null : made.reason().name(),
                made.words());
        movements.register(crossing);
        if (made.kind() == DecisionKind.PASS_ON_PAPER) {
            movements.openCorrection(crossing, made.words(), contested(check));
        }
    }

    /** What the paper contradicts, so that its owner can be told. */
    private static String contested(TravellerCheck check) {
        List<String> contested = new ArrayList<>();
        check.findings().orders().forEach(order -> contested.add("order " + order.number() + ", " + order.court()));
        check.findings().hits().forEach(hit -> contested.add(hit.list() + " " + hit.entry()));
        check.arrival().faults().forEach(fault -> contested.add(fault.name()));
        return String.join("; ", contested);
    }

    private TravellerCheck ruled(TravellerCheck check, Line line) {
        boolean open = check.status() != CheckStatus.DECIDED
                && !(check.status() == CheckStatus.REFERRED && line == Line.FIRST);
        return open
                ? check.ruled(DecisionPolicy.rulings(
                        circumstances(check.arrival(), check.direction(), refreshed(check), line)))
                : check;
    }

    /** Asks everything that may know the traveller. */
    private Findings look(UUID id, Arrival arrival, Direction direction) {
        IdentityKeys keys = arrival.keys();
        long begun = System.nanoTime();
        List<KnownHit> found = lists.screen(Travellers.query(arrival), MOST_HITS, LEAST_SCORE).stream()
                .map(KnownHit::of)
                .toList();
        List<LostPaper> lost = lost(arrival);
        long micros = (System.nanoTime() - begun) / 1_000;
        List<WrongMatch> wrong = wrongMatches.of(keys);
        return new Findings(
                without(found, wrong),
                found.stream().filter(hit -> isWrong(hit, wrong)).toList(),
                lost,
                orders(keys, direction),
                store.asylumRequested(id, keys),
                listStates(),
                micros,
                ENGINE);
    }

    /** What is known of a traveller who was checked a while ago: orders lifted or matches cleared since no longer act. */
    private Findings refreshed(TravellerCheck check) {
        IdentityKeys keys = check.arrival().keys();
        Findings then = check.findings();
        return new Findings(
                without(then.hits(), wrongMatches.of(keys)),
                then.cleared(),
                lost(check.arrival()),
                orders(keys, check.direction()),
                store.asylumRequested(check.id(), keys),
                then.lists(),
                then.micros(),
                then.engine());
    }

    private static List<KnownHit> without(List<KnownHit> hits, List<WrongMatch> wrong) {
        return hits.stream().filter(hit -> !isWrong(hit, wrong)).toList();
    }

    private static boolean isWrong(KnownHit hit, List<WrongMatch> wrong) {
        return wrong.stream().anyMatch(match -> match.covers(hit));
    }

    private List<LostPaper> lost(Arrival arrival) {
        TravelPaper paper = arrival.paper();
        return paper == null
                ? List.of()
                : lostDocuments.ask(paper.code(), paper.number(), paper.state()).stream()
                        .map(hit -> LostPaper.of(hit, lostDocuments.confirmation(hit)))
                        .toList();
    }

    private static Set<DocumentFault> faults(Arrival arrival, Findings findings) {
        if (findings.lost().isEmpty()) {
            return arrival.faults();
        }
        Set<DocumentFault> faults = EnumSet.of(DocumentFault.REPORTED_LOST);
        faults.addAll(arrival.faults());
        return faults;
    }

    private List<CourtOrderInForce> orders(IdentityKeys keys, Direction direction) {
        return direction == Direction.ENTRY
                ? List.of()
                : courtOrders.inForce(keys).stream()
                        .map(order -> new CourtOrderInForce(
                                order.number(), order.court(), order.decided(), order.expires(), order.appeal()))
                        .toList();
    }

    private List<ListState> listStates() {
        return lists.editions().stream().map(ListState::of).toList();
    }

    private Circumstances circumstances(Arrival arrival, Direction direction, Findings findings, Line line) {
        String nationality = arrival.person().nationality();
        return new Circumstances(
                direction,
                settings.homeState(),
                nationality.isEmpty() ? Set.of() : Set.of(nationality),
                age(arrival.person().birthDate()),
                faults(arrival, findings),
                findings.hits().stream().map(KnownHit::law).toList(),
                findings.orders(),
                findings.asylumRequested(),
                line);
    }

    /** The age in whole years; where the birth date is not known to the day, the youngest that it allows. */
    private OptionalInt age(@Nullable PartialDate birth) {
        if (birth == null || birth.latest().isAfter(LocalDate.now(clock))) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(
                Period.between(birth.latest(), LocalDate.now(clock)).getYears());
    }

    private static CheckException unknown(UUID id) {
        return new CheckException(CheckException.Reason.UNKNOWN_CHECK, "no such check: " + id);
    }
}
