package org.sarhad.node.hindsight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sarhad.node.access.CurrentOfficer;
import org.sarhad.node.movements.Crossing;
import org.sarhad.node.oversight.AuditEvent;
import org.sarhad.node.oversight.AuditLog;
import org.sarhad.screening.Hit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The findings on file. */
@Repository
@Transactional
class Findings {
    private static final String PURPOSE = "list-change";

    private final JdbcClient jdbc;
    private final AuditLog log;
    private final CurrentOfficer current;
    private final Clock clock;

    Findings(JdbcClient jdbc, AuditLog log, CurrentOfficer current, Clock clock) {
        this.jdbc = jdbc;
        this.log = log;
        this.current = current;
        this.clock = clock;
    }

    /** Files a finding unless the same entry was found for the same crossing before. */
    void add(Crossing crossing, Hit hit) {
        UUID id = UUID.randomUUID();
        int added = jdbc.sql("""
                        insert into hindsight.finding (id, crossing, crossed, traveller, source, edition, entry,
                            listed_name, measures, strength, score, found)
                        values (:id, :crossing, :crossed, :traveller, :source, :edition, :entry, :name, :measures,
                            :strength, :score, :now)
                        on conflict (crossing, source, entry) do nothing""")
                .param("id", id)
                .param("crossing", crossing.id())
                .param("crossed", Timestamp.from(crossing.at()))
                .param("traveller", crossing.person().fullName())
                .param("source", hit.edition().source())
                .param("edition", hit.edition().number())
                .param("entry", hit.entry().id())
                .param("name", hit.matchedName())
                .param(
                        "measures",
                        hit.entry().measures().stream().map(Enum::name).collect(Collectors.joining(",")))
                .param("strength", hit.strength().name())
                .param("score", hit.score())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (added > 0) {
            log.record(new AuditEvent(
                    "found-in-hindsight",
                    PURPOSE,
                    crossing.id().toString(),
                    Map.of("entry", hit.edition().source() + " " + hit.entry().id())));
        }
    }

    /** Findings that nobody has judged, the strongest first. */
    List<Finding> open() {
        List<Finding> found = jdbc.sql(
                        "select * from hindsight.finding where closed is null order by score desc limit 200")
                .query(Findings::finding)
                .list();
        if (!found.isEmpty()) {
            log.record(new AuditEvent(
                    "hindsight-read", PURPOSE, "findings", Map.of("shown", Integer.toString(found.size()))));
        }
        return found;
    }

    /** Closes a finding with what the officer judged. */
    void close(UUID id, String outcome) {
        String officer = current.require().signIn();
        int closed = jdbc.sql("""
                        update hindsight.finding set closed = :now, closed_by = :officer, outcome = :outcome
                        where id = :id and closed is null""")
                .param("now", Timestamp.from(clock.instant()))
                .param("officer", officer)
                .param("outcome", outcome)
                .param("id", id)
                .update();
        if (closed > 0) {
            log.record(new AuditEvent("hindsight-judged", PURPOSE, id.toString(), Map.of("outcome", outcome)));
        }
    }

    private static Finding finding(ResultSet row, int index) throws SQLException {
        return new Finding(
                row.getObject("id", UUID.class),
                row.getObject("crossing", UUID.class),
                row.getTimestamp("crossed").toInstant(),
                row.getString("traveller"),
                row.getString("source"),
                row.getString("edition"),
                row.getString("entry"),
                row.getString("listed_name"),
                row.getString("measures"),
                row.getString("strength"),
                row.getDouble("score"),
                row.getTimestamp("found").toInstant(),
                instant(row.getTimestamp("closed")),
                row.getString("outcome"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
