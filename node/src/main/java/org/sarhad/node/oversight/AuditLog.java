package org.sarhad.node.oversight;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.TreeMap;
import org.sarhad.node.access.CurrentOfficer;
import org.sarhad.node.access.Officer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The log of everything that is done, each record chained to the one before by its hash.
 *
 * <p>Recording happens in the caller's transaction: what was done and the record of it are committed together or not at
 * all. The end of the chain stays locked until that transaction ends, so record last, when all other work is done.
 */
@Repository
public class AuditLog {
    /** Who acts when no officer does. */
    public static final String SYSTEM = "system";

    private final JdbcClient jdbc;
    private final CurrentOfficer current;
    private final Clock clock;
    private final JsonMapper json;

    AuditLog(JdbcClient jdbc, CurrentOfficer current, Clock clock, JsonMapper json) {
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Records what the officer signed in, or the system itself, has just done.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside of a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditEvent event) {
        append(current.find(), event);
    }

    /** Records for an officer whom the request does not carry yet or carries no longer: at sign-in and sign-out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Officer officer, AuditEvent event) {
        append(Optional.of(officer), event);
    }

    private void append(Optional<Officer> officer, AuditEvent event) {
        record Head(long number, Digest hash, Instant at) {}
        Head head = jdbc.sql("select number, hash, at from oversight.head for update")
                .query((row, index) -> new Head(
                        row.getLong("number"),
                        new Digest(row.getBytes("hash")),
                        row.getTimestamp("at").toInstant()))
                .single();
        AuditRecord link = new AuditRecord(
                head.number() + 1,
                later(clock.instant().truncatedTo(ChronoUnit.MICROS), head.at()),
                officer.map(Officer::signIn).orElse(SYSTEM),
                officer.map(Officer::name).orElse(SYSTEM),
                officer.map(who -> who.post().code() + "/" + who.post().lane()).orElse(""),
                event,
                head.hash());
        jdbc.sql("""
                        with link as (
                            insert into oversight.log
                                (number, at, officer, officer_name, post, action, purpose, subject, details, previous, hash)
                            values (:number, :at, :officer, :name, :post, :action, :purpose, :subject, :details::jsonb,
                                :previous, :hash)
                            returning number, hash, at)
                        update oversight.head set number = link.number, hash = link.hash, at = link.at from link""")
                .param("number", link.number())
                .param("at", Timestamp.from(link.at()))
                .param("officer", link.officer())
                .param("name", link.officerName())
                .param("post", link.post())
                .param("action", event.action())
                .param("purpose", event.purpose())
                .param("subject", event.subject())
                .param("details", json.writeValueAsString(new TreeMap<>(event.details())))
                .param("previous", link.previous().bytes())
                .param("hash", link.hash().bytes())
                .update();
    }

    /** Time in the log never runs backwards, even where the clock is set back. */
    private static Instant later(Instant now, Instant last) {
        return now.isBefore(last) ? last : now;
    }
}
