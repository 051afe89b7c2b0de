package org.sarhad.node.watch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sarhad.node.access.CurrentOfficer;
import org.sarhad.node.oversight.AuditEvent;
import org.sarhad.node.oversight.AuditLog;
import org.sarhad.node.settings.NodeSettings;
import org.sarhad.watchlists.Edition;
import org.sarhad.watchlists.Entry;
import org.sarhad.watchlists.EntryKind;
import org.sarhad.watchlists.ListEdition;
import org.sarhad.watchlists.ListedDocument;
import org.sarhad.watchlists.Measure;
import org.sarhad.watchlists.Name;
import org.sarhad.watchlists.NameQuality;
import org.sarhad.watchlists.PartialDate;
import org.sarhad.watchlists.Provenance;
import org.sarhad.watchlists.Sex;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The alerts of this node's own list owners, kept as one more list beside the foreign ones. */
@Service
class OwnAlerts {
    private static final String PURPOSE = "list-keeping";

    private final JdbcClient jdbc;
    private final ListKeeper keeper;
    private final AuditLog log;
    private final CurrentOfficer current;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String owner;

    OwnAlerts(
            JdbcClient jdbc,
            ListKeeper keeper,
            AuditLog log,
            CurrentOfficer current,
            TransactionTemplate transaction,
            Clock clock,
            NodeSettings settings) {
        this.jdbc = jdbc;
        this.keeper = keeper;
        this.log = log;
        this.current = current;
        this.transaction = transaction;
        this.clock = clock;
        this.owner = settings.homeState();
    }

    /** Every alert, those in force first, the latest first. */
    List<Alert> all() {
        return jdbc.sql("select * from watch.alert order by withdrawn is not null, id desc")
                .query(OwnAlerts::alert)
                .list();
    }

    /** Today, by which alerts begin and cease to act. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /**
     * Makes an alert; it acts at every lane when this returns.
     *
     * @throws WatchException where something that the law asks for is missing
     */
    long add(AlertForm form) {
        LocalDate today = today();
        String officer = current.require().signIn();
        Long id = transaction.execute(status -> {
            long added = insert(form, today, officer);
            log.record(new AuditEvent(
                    "alert-made",
                    PURPOSE,
                    "alert-" + added,
                    Map.of(
                            "measure", form.chosenMeasure().name(),
                            "legal-basis", form.legalBasisText(),
                            "expires", form.lastDay(today).toString())));
            return added;
        });
        publish();
        return id == null ? 0 : id;
    }

    private long insert(AlertForm form, LocalDate today, String officer) {
        return jdbc.sql("""
                        insert into watch.alert
                            (names, birth_date, nationality, sex, document_number, document_country, measure,
                             authority, legal_basis, reason, expires, review, created, created_by)
                        values (:names, :birthDate, :nationality, :sex, :documentNumber, :documentCountry, :measure,
                            :authority, :legalBasis, :reason, :expires, :review, :now, :officer)
                        returning id""")
                .param("names", form.spellings().toArray(String[]::new))
                .param("birthDate", form.birthDateText())
                .param("nationality", form.nationalityCode())
                .param("sex", form.statedSex().name())
                .param("documentNumber", form.documentNumberText())
                .param("documentCountry", form.documentState())
                .param("measure", form.chosenMeasure().name())
                .param("authority", form.authorityText())
                .param("legalBasis", form.legalBasisText())
                .param("reason", form.reasonText())
                .param("expires", Date.valueOf(form.lastDay(today)))
                .param("review", Date.valueOf(form.reviewDay(today)))
                .param("now", Timestamp.from(clock.instant()))
                .param("officer", officer)
                .query(Long.class)
                .single();
    }

    /** Ends an alert; it acts at no lane when this returns. */
    void withdraw(long id, String reason) {
        if (reason.isBlank()) {
            throw new WatchException(WatchException.Reason.REASON_MISSING, "a withdrawal needs a reason");
        }
        String officer = current.require().signIn();
        transaction.executeWithoutResult(status -> {
            int withdrawn = jdbc.sql("""
                            update watch.alert set withdrawn = :now, withdrawn_by = :officer, withdrawal_reason = :reason
                            where id = :id and withdrawn is null""")
                    .param("now", Timestamp.from(clock.instant()))
                    .param("officer", officer)
                    .param("reason", reason.strip())
                    .param("id", id)
                    .update();
            if (withdrawn == 0) {
                throw new WatchException(WatchException.Reason.ALERT_UNKNOWN, "no alert in force: " + id);
            }
            log.record(new AuditEvent("alert-withdrawn", PURPOSE, "alert-" + id, Map.of("reason", reason.strip())));
        });
        publish();
    }

    /** Gives the index the alerts in force. */
    void publish() {
        LocalDate today = today();
        List<Alert> inForce =
                all().stream().filter(alert -> alert.actsOn(today)).toList();
        if (inForce.isEmpty() && all().isEmpty()) {
            return;
        }
        List<Entry> entries = inForce.stream().map(this::entry).toList();
        Instant now = clock.instant();
        String hash = hash(entries);
        Edition edition = new Edition(
                LiveLists.OWN_ALERTS,
                hash.substring(0, 12),
                hash,
                now,
                now,
                Map.of(EntryKind.PERSON, entries.size()),
                0);
        keeper.putOwnAlerts(new ListEdition(edition, entries, List.of()));
    }

    private Entry entry(Alert alert) {
        Entry.Builder entry = Entry.builder(
                        "alert-" + alert.id(), EntryKind.PERSON, new Provenance(LiveLists.OWN_ALERTS, alert.id()))
                .sex(alert.sex())
                .measure(alert.measure())
                .legalBasis(alert.legalBasis())
                .owner(owner + ": " + alert.authority())
                .listed(LocalDate.ofInstant(alert.created(), ZoneOffset.UTC))
                .expires(alert.expires())
                .review(alert.review())
                .remarks(alert.reason());
        entry.name(Name.primary(alert.names().getFirst()));
        alert.names().stream().skip(1).forEach(name -> entry.name(Name.alias(name, NameQuality.GOOD)));
        String birthDate = alert.birthDate();
        if (birthDate != null) {
            entry.birthDate(PartialDate.parse(birthDate));
        }
        String nationality = alert.nationality();
        if (nationality != null) {
            entry.nationality(nationality);
        }
        String number = alert.documentNumber();
        if (number != null) {
            entry.document(new ListedDocument("passport", number, alert.documentCountry(), null));
        }
        return entry.build();
    }

    private static String hash(List<Entry> entries) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(entries.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Alert alert(ResultSet row, int number) throws SQLException {
        return new Alert(
                row.getLong("id"),
                Arrays.asList((String[]) row.getArray("names").getArray()),
                row.getString("birth_date"),
                row.getString("nationality"),
                Sex.valueOf(row.getString("sex")),
                row.getString("document_number"),
                row.getString("document_country"),
                Measure.valueOf(row.getString("measure")),
                row.getString("authority"),
                row.getString("legal_basis"),
                row.getString("reason"),
                row.getObject("expires", LocalDate.class),
                row.getObject("review", LocalDate.class),
                row.getTimestamp("created").toInstant(),
                row.getString("created_by"),
                instant(row.getTimestamp("withdrawn")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
