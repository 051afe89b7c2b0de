package org.sarhad.node.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sarhad.node.access.CurrentOfficer;
import org.sarhad.node.oversight.LogReader.Finding;
import org.sarhad.node.oversight.LogReader.Head;
import org.sarhad.node.testing.TestingDatabase;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

class AuditLogIT {
    private final HikariDataSource source = new HikariDataSource();
    private JdbcClient jdbc = JdbcClient.create(source);
    private TransactionTemplate transaction = new TransactionTemplate();
    private AuditLog log = new AuditLog(jdbc, new CurrentOfficer(), Clock.systemUTC(), new JsonMapper());
    private LogReader reader = new LogReader(jdbc, new JsonMapper());

    @BeforeEach
    void connect() {
        var address = TestingDatabase.fresh();
        source.setJdbcUrl(address.url());
        source.setUsername(address.user());
        source.setPassword(address.password());
        transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    }

    @AfterEach
    void disconnect() {
        source.close();
    }

    @Test
    void chainsWhatIsRecorded() {
        record(3);

        assertThat(verify())
                .isInstanceOfSatisfying(
                        Finding.Whole.class,
                        whole -> assertThat(whole.records()).isEqualTo(3));
        assertThat(found()).extracting(AuditRecord::number).containsExactly(3L, 2L, 1L);
    }

    @Test
    void keepsNothingOfATransactionThatIsRolledBack() {
        record(1);
        transaction.executeWithoutResult(status -> {
            log.record(AuditEvent.of("crossing-registered", "border-check", "undone"));
            status.setRollbackOnly();
        });
        record(1);

        assertThat(verify())
                .isInstanceOfSatisfying(
                        Finding.Whole.class,
                        whole -> assertThat(whole.records()).isEqualTo(2));
        assertThat(found()).noneMatch(record -> record.event().subject().equals("undone"));
    }

    @Test
    void keepsOneOrderWhenManyRecordAtOnce() throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int thread = 0; thread < 4; thread++) {
                threads.execute(() -> record(25));
            }
            threads.shutdown();
            assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(verify())
                .isInstanceOfSatisfying(
                        Finding.Whole.class,
                        whole -> assertThat(whole.records()).isEqualTo(100));
    }

    @Test
    void refusesEveryChangeByOrdinaryMeans() {
        record(2);

        for (String change : List.of(
                "update oversight.log set subject = 'somebody else' where number = 1",
                "delete from oversight.log where number = 2",
                "truncate oversight.log",
                "delete from oversight.head",
                "update oversight.head set number = 1")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(change)
                    .isThrownBy(() -> jdbc.sql(change).update())
                    .satisfies(
                            refused -> assertThat(refused.getMostSpecificCause().getMessage())
                                    .containsAnyOf("only ever added to", "only moves on"));
        }
        assertThat(verify()).isInstanceOf(Finding.Whole.class);
    }

    @Test
    void findsOneChangedLetter() {
        record(5);
        behindItsBack("update oversight.log set subject = subject || '!' where number = 3");

        assertThat(verify()).isEqualTo(new Finding.Broken(3, "changed after it was written"));
    }

    @Test
    void findsARecordChangedTogetherWithItsHash() {
        record(5);
        AuditRecord third = found().stream()
                .filter(record -> record.number() == 3)
                .findFirst()
                .orElseThrow();
        AuditRecord forged = new AuditRecord(
                third.number(),
                third.at(),
                "somebody-else",
                third.officerName(),
                third.post(),
                third.event(),
                third.previous());
        behindItsBack("update oversight.log set officer = 'somebody-else', hash = decode('" + forged.hash()
                + "', 'hex') where number = 3");

        assertThat(verify()).isEqualTo(new Finding.Broken(4, "not chained to the record before"));
    }

    @Test
    void findsALostRecord() {
        record(5);
        behindItsBack("delete from oversight.log where number = 2");

        assertThat(verify()).isEqualTo(new Finding.Broken(2, "missing"));
    }

    @Test
    void findsALostEnd() {
        record(5);
        behindItsBack("delete from oversight.log where number = 5");

        assertThat(verify()).isEqualTo(new Finding.Broken(5, "the end of the log is missing"));
    }

    @Test
    void findsByAWitnessedHeadThatTheEndWasRewrittenWithEverythingAround() {
        record(5);
        Head noted = head();
        behindItsBack("delete from oversight.log where number = 5");
        behindItsBack("update oversight.head h set number = 4, hash = l.hash from oversight.log l where l.number = 4");

        assertThat(verify()).isInstanceOf(Finding.Whole.class);
        assertThat(reader.verify(List.of(noted))).isInstanceOf(Finding.Broken.class);
        record(3);
        assertThat(reader.verify(List.of(noted))).isEqualTo(new Finding.Broken(5, "not the record that was witnessed"));
    }

    @Test
    void findsAnswersToAQuery() {
        record(3);
        transaction.executeWithoutResult(status ->
                log.record(new AuditEvent("alert-made", "list-keeping", "alert-7", Map.of("measure", "INFORM"))));

        var query = new LogQuery("system", "alert-made", "alert-", "2020-01-01", null, null, "a test");
        assertThat(reader.find(query))
                .singleElement()
                .satisfies(record -> assertThat(record.event().details()).containsEntry("measure", "INFORM"));
    }

    private void record(int records) {
        LongStream.rangeClosed(1, records)
                .forEach(number -> transaction.executeWithoutResult(status -> log.record(new AuditEvent(
                        "crossing-registered", "border-check", "person " + number, Map.of("b", "2", "a", "ü")))));
    }

    private Finding verify() {
        Finding finding = transaction.execute(status -> reader.verify(List.of()));
        assertThat(finding).isNotNull();
        return java.util.Objects.requireNonNull(finding);
    }

    private Head head() {
        return reader.head();
    }

    private List<AuditRecord> found() {
        return reader.find(new LogQuery(null, null, null, null, null, null, "a test"));
    }

    /** What only the owner of the database can do. */
    private void behindItsBack(String sql) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("set local session_replication_role = replica").update();
            jdbc.sql(sql).update();
        });
    }
}
