package org.sarhad.node.hits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sarhad.node.access.CurrentOfficer;
import org.sarhad.node.checkpoint.KnownHit;
import org.sarhad.node.checkpoint.TravellerCheck;
import org.sarhad.node.checkpoint.WrongMatches;
import org.sarhad.node.hits.Review.Outcome;
import org.sarhad.node.movements.IdentityKeys;
import org.sarhad.node.oversight.AuditEvent;
import org.sarhad.node.oversight.AuditLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What people found about hits. The last word on a hit counts. */
@Repository
@Transactional
public class HitReviews implements WrongMatches {
    private static final int FEWEST_LETTERS = 5;

    private final JdbcClient jdbc;
    private final CurrentOfficer current;
    private final AuditLog log;
    private final Clock clock;

    HitReviews(JdbcClient jdbc, CurrentOfficer current, AuditLog log, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Keeps what the officer signed in found about one hit of a check.
     *
     * @throws HitException where the check has no such hit or the officer gives no words
     */
    public void review(TravellerCheck check, String list, String entry, Outcome outcome, String words) {
        if (words.strip().length() < FEWEST_LETTERS) {
            throw new HitException(HitException.Reason.WORDS_MISSING, "a finding needs its ground in words");
        }
        KnownHit hit = check.findings().hits().stream()
                .filter(known -> known.list().equals(list) && known.entry().equals(entry))
                .findFirst()
                .orElseThrow(() -> new HitException(HitException.Reason.UNKNOWN_HIT, "no such hit in this check"));
        IdentityKeys keys = check.arrival().keys();
        jdbc.sql("""
                        insert into hits.review (id, check_id, list, entry, outcome, officer, at, words, person_key,
                            document_key, document_listed)
                        values (:id, :check, :list, :entry, :outcome, :officer, :at, :words, :person, :document, :listed)
                        """)
                .param("id", UUID.randomUUID())
                .param("check", check.id())
                .param("list", list)
                .param("entry", entry)
                .param("outcome", outcome.name())
                .param("officer", current.require().signIn())
                .param("at", Timestamp.from(clock.instant()))
                .param("words", words.strip())
                .param("person", keys.person().orElse(null), Types.VARCHAR)
                .param("document", keys.document().orElse(null), Types.VARCHAR)
                .param("listed", hit.law().documentAgrees())
                .update();
        log.record(new AuditEvent(
                "hit-reviewed",
                "hit-review",
                check.id().toString(),
                Map.of("list", list, "entry", entry, "outcome", outcome.name())));
    }

    /** What was found in one check, the latest first. */
    @Transactional(readOnly = true)
    public List<Review> of(UUID check) {
        return jdbc.sql("""
                        select check_id, list, entry, outcome, officer, at, words from hits.review
                        where check_id = :check order by at desc""").param("check", check).query(HitReviews::read).list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<WrongMatch> of(IdentityKeys traveller) {
        return jdbc.sql("""
                        select list, entry, document_listed from (
                            select distinct on (list, entry) list, entry, outcome, document_listed from hits.review
                            where person_key = :person or document_key = :document
                            order by list, entry, at desc) latest
                        where outcome = 'NOT_THE_SAME'""")
                .param("person", traveller.person().orElse(null), Types.VARCHAR)
                .param("document", traveller.document().orElse(null), Types.VARCHAR)
                .query((row, index) -> new WrongMatch(row.getString(1), row.getString(2), row.getBoolean(3)))
                .list();
    }

    private static Review read(ResultSet row, int index) throws SQLException {
        return new Review(
                row.getObject("check_id", UUID.class),
                row.getString("list"),
                row.getString("entry"),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("officer"),
                row.getTimestamp("at").toInstant(),
                row.getString("words"));
    }
}
