package org.sarhad.node.trust;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.sarhad.documents.trust.AuthorityRole;
import org.sarhad.documents.trust.BouncyCastleEngine;
import org.sarhad.documents.trust.Certificate;
import org.sarhad.documents.trust.SignatureEngine;
import org.sarhad.documents.trust.TrustDifference;
import org.sarhad.documents.trust.TrustEdition;
import org.sarhad.documents.trust.TrustReader;
import org.sarhad.documents.trust.TrustStore;
import org.sarhad.node.access.CurrentOfficer;
import org.sarhad.node.oversight.AuditEvent;
import org.sarhad.node.oversight.AuditLog;
import org.sarhad.node.trust.TrustException.Reason;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The editions of trust material that act, and the store that verifications ask. A new store is built beside the old one
 * and takes its place by one reference.
 */
@Service
public class TrustMaterial {
    private static final String PURPOSE = "document-trust";

    private final JdbcClient jdbc;
    private final AuditLog log;
    private final CurrentOfficer current;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final SignatureEngine engine = new BouncyCastleEngine();
    private final TrustReader reader = new TrustReader(engine);
    private final AtomicReference<Acting> acting;

    /** What acts at a moment. */
    private record Acting(List<StoredEdition> editions, TrustStore store, List<StateCover> cover) {}

    TrustMaterial(JdbcClient jdbc, AuditLog log, CurrentOfficer current, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.log = log;
        this.current = current;
        this.transaction = transaction;
        this.clock = clock;
        this.acting = new AtomicReference<>(acting(List.of()));
    }

    /** The store that verifications ask now. */
    public TrustStore store() {
        return now().store();
    }

    List<StoredEdition> editions() {
        return now().editions();
    }

    List<StateCover> cover() {
        return now().cover();
    }

    /**
     * Takes an edition in; it acts when this returns.
     *
     * @param source the file's name
     * @param bytes its content, in any form that the reader knows
     * @param replaces the edition whose place it takes; null to stand beside the others
     * @return what came and went
     * @throws TrustException where nothing in it is of use, or it acts already
     */
    TrustDifference accept(String source, byte[] bytes, @Nullable Long replaces) {
        if (bytes.length == 0) {
            throw new TrustException(Reason.EMPTY, "the file is empty");
        }
        TrustEdition edition = reader.read(source, bytes);
        if (edition.isEmpty()) {
            throw new TrustException(Reason.NOTHING_OF_USE, source + " holds no certificate and no revocation list");
        }
        List<StoredEdition> before = editions();
        if (before.stream().anyMatch(one -> one.edition().hash().equals(edition.hash()))) {
            throw new TrustException(Reason.ACTING_ALREADY, source + " acts already");
        }
        List<TrustEdition> after = new ArrayList<>(before.stream()
                .filter(one -> replaces == null || one.id() != replaces)
                .map(StoredEdition::edition)
                .toList());
        after.add(edition);
        TrustDifference difference = TrustDifference.between(
                before.stream().map(StoredEdition::edition).toList(), after);
        transaction.executeWithoutResult(status -> {
            if (replaces != null) {
                end(replaces);
            }
            insert(edition, bytes, difference);
            log.record(new AuditEvent(
                    "trust-accepted",
                    PURPOSE,
                    source,
                    Map.of(
                            "hash", edition.hash().hex(),
                            "added", Integer.toString(difference.added().size()),
                            "vanished", Integer.toString(difference.vanished().size()))));
        });
        reload();
        return difference;
    }

    /** Ends an edition; nothing that only it vouched for is trusted when this returns. */
    void withdraw(long id) {
        transaction.executeWithoutResult(status -> {
            end(id);
            log.record(AuditEvent.of("trust-withdrawn", PURPOSE, "trust-" + id));
        });
        reload();
    }

    /** Reads what acts; at start, and after each change. */
    @EventListener(ApplicationReadyEvent.class)
    synchronized void reload() {
        acting.set(acting(jdbc.sql("select * from trust.edition where ended is null order by id")
                .query(this::stored)
                .list()));
    }

    private Acting now() {
        return Optional.ofNullable(acting.get()).orElseThrow();
    }

    private Acting acting(List<StoredEdition> editions) {
        Set<Certificate> authorities = new LinkedHashSet<>();
        editions.forEach(one -> authorities.addAll(one.edition().authorities()));
        return new Acting(
                List.copyOf(editions),
                TrustStore.of(editions.stream().map(StoredEdition::edition).toList(), engine),
                StateCover.of(AuthorityRole.classify(authorities, engine).values(), clock.instant()));
    }

    private void insert(TrustEdition edition, byte[] bytes, TrustDifference difference) {
        Instant issued = edition.issued().orElse(null);
        jdbc.sql("""
                        insert into trust.edition
                            (source, hash, content, issued, received, received_by, added, vanished)
                        values (:source, :hash, :content, :issued, :now, :officer, :added, :vanished)""")
                .param("source", edition.source())
                .param("hash", edition.hash().hex())
                .param("content", bytes)
                .param("issued", issued == null ? null : Timestamp.from(issued))
                .param("now", Timestamp.from(clock.instant()))
                .param("officer", current.require().signIn())
                .param("added", difference.added().size())
                .param("vanished", difference.vanished().size())
                .update();
    }

    private void end(long id) {
        int ended = jdbc.sql(
                        "update trust.edition set ended = :now, ended_by = :officer where id = :id and ended is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("officer", current.require().signIn())
                .param("id", id)
                .update();
        if (ended == 0) {
            throw new TrustException(Reason.UNKNOWN, "no acting edition " + id);
        }
    }

    private StoredEdition stored(ResultSet row, int index) throws SQLException {
        return new StoredEdition(
                row.getLong("id"),
                reader.read(row.getString("source"), row.getBytes("content")),
                row.getTimestamp("received").toInstant(),
                row.getString("received_by"),
                row.getInt("added"),
                row.getInt("vanished"));
    }
}
