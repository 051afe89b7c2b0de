package org.sarhad.node.losses;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sarhad.documents.lost.DocumentKey;
import org.sarhad.documents.lost.DocumentType;
import org.sarhad.documents.lost.LossKind;
import org.sarhad.documents.lost.LostChange;
import org.sarhad.node.access.CurrentOfficer;
import org.sarhad.node.losses.LossException.Reason;
import org.sarhad.node.oversight.AuditEvent;
import org.sarhad.node.oversight.AuditLog;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The reports of this state's own offices. The database holds them; the register file is brought up to date with every
 * report that it has not taken yet, so that a stop between the two loses nothing.
 */
@Service
class LossReports {
    private static final String PURPOSE = "lost-documents";
    private static final int MOST_SHOWN = 200;

    private final JdbcClient jdbc;
    private final LostDocuments register;
    private final AuditLog log;
    private final CurrentOfficer current;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LossReports(
            JdbcClient jdbc,
            LostDocuments register,
            AuditLog log,
            CurrentOfficer current,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.log = log;
        this.current = current;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The latest reports, those in force first. */
    List<LossReport> latest() {
        return jdbc.sql("select * from losses.report order by ended is not null, id desc limit " + MOST_SHOWN)
                .query(LossReports::report)
                .list();
    }

    /**
     * Reports a loss; every lane knows of it when this returns.
     *
     * @throws LossException where a field is not as it must be, or the document is reported already
     */
    void add(LossForm form) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        DocumentKey document = form.document();
        String officer = current.require().signIn();
        try {
            transaction.executeWithoutResult(status -> {
                insert(form, document, today, officer);
                log.record(new AuditEvent(
                        "loss-reported",
                        PURPOSE,
                        document.toString(),
                        Map.of("kind", form.chosenKind().text(), "authority", form.authorityText())));
            });
        } catch (DuplicateKeyException e) {
            throw new LossException(Reason.REPORTED_ALREADY, document + " is reported already");
        }
        fileWhatIsOpen();
    }

    private void insert(LossForm form, DocumentKey document, LocalDate today, String officer) {
        jdbc.sql("""
                        insert into losses.report
                            (number, type, issuing_state, kind, lost_on, valid_until, review, reference, authority,
                             reported, reported_by)
                        values (:number, :type, :state, :kind, :lostOn, :validUntil, :review, :reference, :authority,
                            :now, :officer)""")
                .param("number", document.number())
                .param("type", document.type().name())
                .param("state", document.issuingState())
                .param("kind", form.chosenKind().name())
                .param("lostOn", day(form.lossDay(today)))
                .param("validUntil", day(form.lastValidDay(today)))
                .param("review", Date.valueOf(form.reviewDay(today)))
                .param("reference", form.referenceText())
                .param("authority", form.authorityText())
                .param("now", Timestamp.from(clock.instant()))
                .param("officer", officer)
                .update();
    }

    /**
     * Ends a report: the document was found, or the report is taken back. No lane says a hit on it when this returns.
     *
     * @throws LossException where the report is not in force or no reason is given
     */
    void end(long id, LostChange.Reason ending, String reason) {
        if (reason.isBlank()) {
            throw new LossException(Reason.REASON_MISSING, "ending a report needs a reason");
        }
        String officer = current.require().signIn();
        transaction.executeWithoutResult(status -> {
            int ended = jdbc.sql("""
                            update losses.report set ended = :now, ended_by = :officer, ending = :ending,
                                ending_reason = :reason, filed = false
                            where id = :id and ended is null""")
                    .param("now", Timestamp.from(clock.instant()))
                    .param("officer", officer)
                    .param("ending", ending.name())
                    .param("reason", reason.strip())
                    .param("id", id)
                    .update();
            if (ended == 0) {
                throw new LossException(Reason.UNKNOWN, "no report in force: " + id);
            }
            log.record(new AuditEvent(
                    "loss-ended", PURPOSE, "loss-" + id, Map.of("ending", ending.text(), "reason", reason.strip())));
        });
        fileWhatIsOpen();
    }

    /** Brings the register file up to date; also at start, for what a stop left open. */
    @EventListener(ApplicationReadyEvent.class)
    synchronized void fileWhatIsOpen() {
        List<LossReport> open = jdbc.sql("select * from losses.report where not filed order by id")
                .query(LossReports::report)
                .list();
        if (open.isEmpty()) {
            return;
        }
        register.apply(open.stream().map(LossReport::change).toList());
        for (LossReport filed : open) {
            // what was ended meanwhile stays open, because the file has taken only its report
            jdbc.sql("update losses.report set filed = true where id = :id and (ended is not null) = :ended")
                    .param("id", filed.id())
                    .param("ended", filed.ended() != null)
                    .update();
        }
    }

    private static @Nullable Date day(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    private static @Nullable LocalDate localDate(@Nullable Date day) {
        return day == null ? null : day.toLocalDate();
    }

    private static LossReport report(ResultSet row, int index) throws SQLException {
        Timestamp ended = row.getTimestamp("ended");
        String ending = row.getString("ending");
        Instant reported = row.getTimestamp("reported").toInstant();
        return new LossReport(
                row.getLong("id"),
                new DocumentKey(
                        row.getString("number"),
                        DocumentType.valueOf(row.getString("type")),
                        row.getString("issuing_state")),
                LossKind.valueOf(row.getString("kind")),
                localDate(row.getDate("lost_on")),
                localDate(row.getDate("valid_until")),
                row.getDate("review").toLocalDate(),
                row.getString("reference"),
                row.getString("authority"),
                reported,
                row.getString("reported_by"),
                ended == null ? null : ended.toInstant(),
                ending == null ? null : LostChange.Reason.valueOf(ending));
    }
}
