package org.sarhad.node.orders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sarhad.node.movements.IdentityKeys;
import org.sarhad.node.movements.Person;
import org.sarhad.node.oversight.AuditEvent;
import org.sarhad.node.oversight.AuditLog;
import org.sarhad.watchlists.PartialDate;
import org.sarhad.watchlists.Sex;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The register of court orders against leaving. */
@Repository
@Transactional
public class CourtOrders {
    private static final String SELECT = """
            select id, number, court, decided, expires, appeal, surname, given_names, birth_date, sex, nationality, lifted
            from orders.court_order
            """;

    private final JdbcClient jdbc;
    private final AuditLog log;
    private final Clock clock;

    CourtOrders(JdbcClient jdbc, AuditLog log, Clock clock) {
        this.jdbc = jdbc;
        this.log = log;
        this.clock = clock;
    }

    /** Enters an order. */
    public void add(CourtOrder order) {
        Person person = order.person();
        jdbc.sql("""
                        insert into orders.court_order (id, number, court, decided, expires, appeal, surname, given_names,
                            birth_date, sex, nationality, person_key)
                        values (:id, :number, :court, :decided, :expires, :appeal, :surname, :givenNames, :birthDate,
                            :sex, :nationality, :key)""")
                .param("id", order.id())
                .param("number", order.number().strip())
                .param("court", order.court().strip())
                .param("decided", order.decided())
                .param("expires", order.expires())
                .param("appeal", order.appeal().strip())
                .param("surname", person.surname())
                .param("givenNames", person.givenNames())
                .param("birthDate", String.valueOf(person.birthDate()))
                .param("sex", person.sex().name())
                .param("nationality", person.nationality())
                .param("key", IdentityKeys.of(person, null).person().orElseThrow())
                .update();
        log.record(
                AuditEvent.of("court-order-entered", "court-order", order.id().toString()));
    }

    /** Lifts an order as of today; an order already lifted stays as it is. */
    public void lift(UUID order) {
        int lifted = jdbc.sql("update orders.court_order set lifted = :today where id = :id and lifted is null")
                .param("today", LocalDate.now(clock))
                .param("id", order)
                .update();
        if (lifted > 0) {
            log.record(AuditEvent.of("court-order-lifted", "court-order", order.toString()));
        }
    }

    /** Every order, the latest first. */
    @Transactional(readOnly = true)
    public List<CourtOrder> all() {
        return jdbc.sql(SELECT + " order by decided desc, number")
                .query(CourtOrders::read)
                .list();
    }

    /** The orders that name this traveller and bind today; another person's order never does. */
    @Transactional(readOnly = true)
    public List<CourtOrder> inForce(IdentityKeys traveller) {
        LocalDate today = LocalDate.now(clock);
        return traveller
                .person()
                .map(key -> jdbc
                        .sql(SELECT + " where person_key = :key order by decided")
                        .param("key", key)
                        .query(CourtOrders::read)
                        .list()
                        .stream()
                        .filter(order -> order.inForce(today))
                        .toList())
                .orElse(List.of());
    }

    private static CourtOrder read(ResultSet row, int index) throws SQLException {
        Person person = new Person(
                row.getString("surname"),
                row.getString("given_names"),
                PartialDate.parse(row.getString("birth_date")),
                Sex.valueOf(row.getString("sex")),
                row.getString("nationality"));
        return new CourtOrder(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("court"),
                row.getObject("decided", LocalDate.class),
                row.getObject("expires", LocalDate.class),
                row.getString("appeal"),
                person,
                row.getObject("lifted", LocalDate.class));
    }
}
