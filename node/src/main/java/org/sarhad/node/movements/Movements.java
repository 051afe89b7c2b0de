package org.sarhad.node.movements;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sarhad.node.access.CurrentOfficer;
import org.sarhad.node.oversight.AuditEvent;
import org.sarhad.node.oversight.AuditLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The register of crossings. */
@Repository
@Transactional
public class Movements {
    /** The most crossings that one search shows. */
    public static final int MOST_FOUND = 200;

    private static final int FETCHED = 1_000;
    private static final Duration SEARCH_OPEN = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final AuditLog log;
    private final CurrentOfficer current;
    private final Clock clock;

    Movements(JdbcClient jdbc, AuditLog log, CurrentOfficer current, Clock clock) {
        this.jdbc = jdbc;
        this.log = log;
        this.current = current;
        this.clock = clock;
    }

    /**
     * What a search found.
     *
     * @param search identifies the search; a look at one person's crossings names it
     * @param crossings best first, at most {@link #MOST_FOUND}
     */
    public record Found(UUID search, List<Crossing> crossings) {
        public Found {
            crossings = List.copyOf(crossings);
        }
    }

    /**
     * Writes a crossing and its log record in the caller's transaction. The same check registers once: a second call
     * changes nothing.
     *
     * @return whether the crossing is new
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean register(Crossing crossing) {
        if (insert(crossing) == 0) {
            return false;
        }
        log.record(new AuditEvent(
                "crossing-registered",
                "border-check",
                crossing.id().toString(),
                Map.of("kind", crossing.kind().name(), "decision", crossing.decision())));
        return true;
    }

    /** Notes that a paper showed a register to be wrong (R31). */
    @Transactional(propagation = Propagation.MANDATORY)
    public void openCorrection(Crossing crossing, String paper, String claim) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into movements.correction (id, crossing_id, opened, officer, paper, claim)
                        values (:id, :crossing, :now, :officer, :paper, :claim)""")
                .param("id", id)
                .param("crossing", crossing.id())
                .param("now", Timestamp.from(clock.instant()))
                .param("officer", crossing.officer())
                .param("paper", paper)
                .param("claim", claim)
                .update();
        log.record(AuditEvent.of("correction-opened", "paper-evidence", id.toString()));
    }

    /** Searches the register and logs who searched for what and why. */
    public Found search(RegisterSearch search) {
        UUID id = openSearch(search.purpose(), search.words());
        List<Crossing> found = jdbc.sql(CrossingRow.SELECT + """
                         where (:name = '' or :name operator(public.<%) search_name)
                           and (:document = '' or document_number = :document)
                           and (:from::timestamptz is null or at >= :from)
                           and (:to::timestamptz is null or at < :to)
                         order by public.word_similarity(:name, search_name) desc, at desc limit :most""")
                .param("name", SearchName.fold(search.name()))
                .param("document", CrossingRow.plainNumber(search.document()))
                .param("from", startOf(search.from()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("to", startOf(next(search.to())), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("most", MOST_FOUND)
                .query(CrossingRow::read)
                .list();
        log.record(new AuditEvent(
                "register-searched",
                search.purpose() + ": " + search.words(),
                id.toString(),
                Map.of(
                        "name", search.name(),
                        "document", search.document(),
                        "found", Integer.toString(found.size()))));
        return new Found(id, found);
    }

    /**
     * All crossings of the person of one crossing, latest first: those that share the person's identity or the document.
     *
     * @param search the search that led here; its purpose covers this look too
     * @throws RegisterException where the search is not this officer's own and recent, or there is no such crossing
     */
    public List<Crossing> timeline(UUID search, UUID crossing) {
        String purpose = purposeOf(search);
        Crossing start = jdbc.sql(CrossingRow.SELECT + " where id = :id")
                .param("id", crossing)
                .query(CrossingRow::read)
                .optional()
                .orElseThrow(
                        () -> new RegisterException(RegisterException.Reason.UNKNOWN_CROSSING, "no such crossing"));
        List<Crossing> all = sharing(start.keys());
        log.record(new AuditEvent(
                "timeline-read", purpose, crossing.toString(), Map.of("crossings", Integer.toString(all.size()))));
        return all.isEmpty() ? List.of(start) : all;
    }

    /** The crossings of a traveller who stands at the border now; the check itself is logged by the checkpoint. */
    @Transactional(readOnly = true)
    public List<Crossing> ofTraveller(IdentityKeys keys, int most) {
        return sharing(keys).stream().limit(most).toList();
    }

    /**
     * Gives every crossing since an instant, latest first, to the node's own work; whoever shows one to a person logs that.
     */
    @Transactional(readOnly = true)
    public void eachSince(Instant from, Consumer<Crossing> consumer) {
        try (Stream<Crossing> crossings = jdbc
                .sql(CrossingRow.SELECT + " where at >= :from order by at desc")
                .param("from", Timestamp.from(from))
                .withFetchSize(FETCHED)
                .query(CrossingRow::read)
                .stream()) {
            crossings.forEach(consumer);
        }
    }

    /** The figures of one day at this node. */
    @Transactional(readOnly = true)
    public DayFigures figures(LocalDate day) {
        return DayFigures.read(jdbc, startOfDay(day), startOfDay(day.plusDays(1)));
    }

    private List<Crossing> sharing(IdentityKeys keys) {
        return jdbc.sql(CrossingRow.SELECT + """
                         where person_key = :person or document_key = :document
                         order by at desc limit :most""")
                .param("person", keys.person().orElse(null), Types.VARCHAR)
                .param("document", keys.document().orElse(null), Types.VARCHAR)
                .param("most", MOST_FOUND)
                .query(CrossingRow::read)
                .list();
    }

    private UUID openSearch(Purpose purpose, String words) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into movements.search (id, at, officer, purpose, words)
                        values (:id, :now, :officer, :purpose, :words)""")
                .param("id", id)
                .param("now", Timestamp.from(clock.instant()))
                .param("officer", current.require().signIn())
                .param("purpose", purpose.name())
                .param("words", words)
                .update();
        return id;
    }

    private String purposeOf(UUID search) {
        return jdbc.sql("""
                        select purpose || ': ' || words from movements.search
                        where id = :id and officer = :officer and at > :since""")
                .param("id", search)
                .param("officer", current.require().signIn())
                .param("since", Timestamp.from(clock.instant().minus(SEARCH_OPEN)))
                .query(String.class)
                .optional()
                .orElseThrow(() -> new RegisterException(
                        RegisterException.Reason.SEARCH_NOT_OPEN, "the search is not yours or too long ago"));
    }

    private int insert(Crossing crossing) {
        return jdbc.sql("""
                        insert into movements.crossing (id, check_id, at, kind, post, lane, officer, surname,
                            given_names, search_name, birth_date, sex, nationality, document_code, document_number,
                            document_state, document_expires, person_key, document_key, decision, reason, words)
                        values (:id, :check, :at, :kind, :post, :lane, :officer, :surname, :givenNames, :searchName,
                            :birthDate, :sex, :nationality, :documentCode, :documentNumber, :documentState,
                            :documentExpires, :personKey, :documentKey, :decision, :reason, :words)
                        on conflict (check_id) do nothing""").params(CrossingRow.write(crossing)).update();
    }

    private static @Nullable OffsetDateTime startOf(@Nullable LocalDate day) {
        return day == null ? null : startOfDay(day).atOffset(ZoneOffset.UTC);
    }

    private static @Nullable LocalDate next(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }

    private static Instant startOfDay(LocalDate day) {
        return day.atStartOfDay(ZoneId.systemDefault()).toInstant();
    }
}
