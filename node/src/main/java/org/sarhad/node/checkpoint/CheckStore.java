package org.sarhad.node.checkpoint;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sarhad.node.checkpoint.TravellerCheck.Findings;
import org.sarhad.node.checkpoint.decision.Circumstances.Line;
import org.sarhad.node.checkpoint.decision.DecisionKind;
import org.sarhad.node.checkpoint.decision.Reason;
import org.sarhad.node.movements.Direction;
import org.sarhad.node.movements.IdentityKeys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The tables of the checkpoint; no rule is decided here. */
@Repository
class CheckStore {
    private static final String SELECT = """
            select id, at, officer, post, lane, direction, verdict, arrival, findings, status
            from checkpoint.traveller_check
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CheckStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = tolerant(json);
    }

    /** Checks are kept for years and the program grows: what an old check does not say yet is read as nothing. */
    private static JsonMapper tolerant(JsonMapper json) {
        JsonSetter.Value emptyWhereMissing = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
        return json.rebuild()
                .withConfigOverride(List.class, list -> list.setNullHandling(emptyWhereMissing))
                .withConfigOverride(Set.class, set -> set.setNullHandling(emptyWhereMissing))
                .build();
    }

    /** Adds a check; one with the same identifier that is there already wins. */
    boolean add(TravellerCheck check) {
        IdentityKeys keys = check.arrival().keys();
        return jdbc.sql("""
                        insert into checkpoint.traveller_check (id, at, officer, post, lane, direction, surname,
                            given_names, person_key, document_key, verdict, arrival, findings, status)
                        values (:id, :at, :officer, :post, :lane, :direction, :surname, :givenNames, :personKey,
                            :documentKey, :verdict, :arrival::jsonb, :findings::jsonb, :status)
                        on conflict (id) do nothing""")
                        .param("id", check.id())
                        .param("at", Timestamp.from(check.at()))
                        .param("officer", check.officer())
                        .param("post", check.post())
                        .param("lane", check.lane())
                        .param("direction", check.direction().name())
                        .param("surname", check.arrival().person().surname())
                        .param("givenNames", check.arrival().person().givenNames())
                        .param("personKey", keys.person().orElse(null), Types.VARCHAR)
                        .param("documentKey", keys.document().orElse(null), Types.VARCHAR)
                        .param("verdict", check.verdict().name())
                        .param("arrival", json.writeValueAsString(check.arrival()))
                        .param("findings", json.writeValueAsString(check.findings()))
                        .param("status", check.status().name())
                        .update()
                > 0;
    }

    Optional<TravellerCheck> find(UUID id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(this::read)
                .optional()
                .map(this::withDecisions);
    }

    /** Finds a check and keeps others from deciding on it until the transaction ends. */
    Optional<TravellerCheck> findForDecision(UUID id) {
        return jdbc.sql(SELECT + " where id = :id for update")
                .param("id", id)
                .query(this::read)
                .optional()
                .map(this::withDecisions);
    }

    Optional<UUID> findByRequestKey(String key) {
        return jdbc.sql("select check_id from checkpoint.decision where request_key = :key")
                .param("key", key)
                .query(UUID.class)
                .optional();
    }

    /** Those undecided at a lane in one status, the longest wait first. */
    List<TravellerCheck> undecidedAt(String post, String lane, CheckStatus status, int most) {
        return jdbc.sql(SELECT + " where post = :post and lane = :lane and status = :status order by at limit :most")
                .param("post", post)
                .param("lane", lane)
                .param("status", status.name())
                .param("most", most)
                .query(this::read)
                .list();
    }

    int countAside(String post, String lane) {
        return jdbc.sql("""
                        select count(*) from checkpoint.traveller_check
                        where post = :post and lane = :lane and status = 'ASIDE'""")
                .param("post", post)
                .param("lane", lane)
                .query(Integer.class)
                .single();
    }

    /** Everything that waits for the second line, the longest wait first. */
    List<TravellerCheck> referred(int most) {
        return jdbc
                .sql(SELECT + " where status = 'REFERRED' order by at limit :most")
                .param("most", most)
                .query(this::read)
                .list()
                .stream()
                .map(this::withDecisions)
                .toList();
    }

    int countReferred() {
        return jdbc.sql("select count(*) from checkpoint.traveller_check where status = 'REFERRED'")
                .query(Integer.class)
                .single();
    }

    /** Since when the longest of those who wait for the second line has waited. */
    Optional<Instant> longestWait() {
        return jdbc.sql("""
                        select at from checkpoint.traveller_check where status = 'REFERRED' order by at limit 1""")
                .query((row, index) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    /** What was decided last at a lane, the latest first. */
    List<LaneState.Done> lastDone(String post, String lane, int most) {
        return jdbc.sql("""
                        select c.id, c.surname, c.given_names, d.kind, d.at
                        from checkpoint.decision d join checkpoint.traveller_check c on c.id = d.check_id
                        where c.post = :post and c.lane = :lane and c.status in ('DECIDED', 'REFERRED')
                        order by d.at desc limit :most""")
                .param("post", post)
                .param("lane", lane)
                .param("most", most)
                .query((row, index) -> new LaneState.Done(
                        row.getObject(1, UUID.class),
                        (row.getString(2) + " " + row.getString(3)).strip(),
                        DecisionKind.valueOf(row.getString(4)),
                        row.getTimestamp(5).toInstant()))
                .list();
    }

    int doneSince(String post, String lane, Instant since) {
        return jdbc.sql("""
                        select count(*) from checkpoint.traveller_check
                        where post = :post and lane = :lane and status = 'DECIDED' and settled >= :since""")
                .param("post", post)
                .param("lane", lane)
                .param("since", Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    /** Puts aside whatever is open at a lane except one check. */
    void putOthersAside(String post, String lane, UUID except) {
        jdbc.sql("""
                        update checkpoint.traveller_check set status = 'ASIDE'
                        where post = :post and lane = :lane and status = 'OPEN' and id <> :except""")
                .param("post", post)
                .param("lane", lane)
                .param("except", except)
                .update();
    }

    void move(UUID id, CheckStatus status, @Nullable Instant settled) {
        jdbc.sql("update checkpoint.traveller_check set status = :status, settled = :settled where id = :id")
                .param("status", status.name())
                .param(
                        "settled",
                        settled == null ? null : settled.atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", id)
                .update();
    }

    void addDecision(UUID check, int number, MadeDecision made, @Nullable String requestKey) {
        jdbc.sql("""
                        insert into checkpoint.decision
                            (check_id, number, at, kind, officer, line, reason, words, request_key)
                        values (:check, :number, :at, :kind, :officer, :line, :reason, :words, :key)""")
                .param("check", check)
                .param("number", number)
                .param("at", Timestamp.from(made.at()))
                .param("kind", made.kind().name())
                .param("officer", made.officer())
                .param("line", made.line().name())
                .param("reason", made.reason() == null ? null : made.reason().name(), Types.VARCHAR)
                .param("words", made.words())
                .param("key", requestKey, Types.VARCHAR)
                .update();
    }

    void addAsylumReferral(UUID check, Instant at, IdentityKeys keys) {
        jdbc.sql("""
                        insert into checkpoint.asylum_referral (check_id, at, person_key, document_key)
                        values (:check, :at, :person, :document) on conflict (check_id) do nothing""")
                .param("check", check)
                .param("at", Timestamp.from(at))
                .param("person", keys.person().orElse(null), Types.VARCHAR)
                .param("document", keys.document().orElse(null), Types.VARCHAR)
                .update();
    }

    boolean asylumRequested(UUID check, IdentityKeys keys) {
        return jdbc.sql("""
                        select exists (select from checkpoint.asylum_referral
                            where check_id = :check or person_key = :person or document_key = :document)""")
                .param("check", check)
                .param("person", keys.person().orElse(null), Types.VARCHAR)
                .param("document", keys.document().orElse(null), Types.VARCHAR)
                .query(Boolean.class)
                .single();
    }

    void note(UUID check, String officer, Instant at, String note) {
        jdbc.sql("""
                        insert into checkpoint.discreet_note (check_id, at, officer, note)
                        values (:check, :at, :officer, :note)
                        on conflict (check_id) do update set at = excluded.at, officer = excluded.officer,
                            note = excluded.note""")
                .param("check", check)
                .param("at", Timestamp.from(at))
                .param("officer", officer)
                .param("note", note)
                .update();
    }

    private TravellerCheck withDecisions(TravellerCheck check) {
        List<MadeDecision> decisions = jdbc.sql("""
                        select kind, officer, line, at, reason, words from checkpoint.decision
                        where check_id = :id order by number""")
                .param("id", check.id())
                .query(CheckStore::decision)
                .list();
        return check.decided(decisions);
    }

    private TravellerCheck read(ResultSet row, int index) throws SQLException {
        return new TravellerCheck(
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                row.getString("officer"),
                row.getString("post"),
                row.getString("lane"),
                Direction.valueOf(row.getString("direction")),
                json.readValue(row.getString("arrival"), Arrival.class),
                Verdict.valueOf(row.getString("verdict")),
                json.readValue(row.getString("findings"), Findings.class),
                List.of(),
                CheckStatus.valueOf(row.getString("status")),
                List.of());
    }

    private static MadeDecision decision(ResultSet row, int index) throws SQLException {
        String reason = row.getString("reason");
        return new MadeDecision(
                DecisionKind.valueOf(row.getString("kind")),
                row.getString("officer"),
                Line.valueOf(row.getString("line")),
                row.getTimestamp("at").toInstant(),
                reason == null ? null : Reason.valueOf(reason),
                row.getString("words"));
    }
}
