package org.sarhad.node.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the log for the auditor, and proves that its chain is whole. */
@Repository
@Transactional(readOnly = true)
class LogReader {
    private static final int PAGE = 100;
    private static final int BATCH = 2_000;
    private static final String SELECT = """
            select number, at, officer, officer_name, post, action, purpose, subject, details::text as details,
                previous, hash
            from oversight.log""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    LogReader(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * The end of the chain: whoever has noted it down can prove later that nothing before it was changed or lost.
     *
     * @param number of the last record
     * @param hash of the last record
     */
    record Head(long number, Digest hash) {
        /**
         * Reads what {@link #toString} writes.
         *
         * @throws IllegalArgumentException for anything else
         */
        static Head parse(String text) {
            int colon = text.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException("not a number, a colon and a hash: " + text);
            }
            return new Head(
                    Long.parseLong(text.substring(0, colon).strip()),
                    Digest.parse(text.substring(colon + 1).strip()));
        }

        @Override
        public String toString() {
            return number + ":" + hash;
        }
    }

    /** Records that answer a query, the latest first, one page of them. */
    List<AuditRecord> find(LogQuery query) {
        return select(query, PAGE).stream().map(Stored::record).toList();
    }

    /** Gives every record that answers a query, the latest first. */
    void each(LogQuery query, Consumer<AuditRecord> consumer) {
        try (Stream<Stored> records = select(query, Integer.MAX_VALUE).stream()) {
            records.map(Stored::record).forEach(consumer);
        }
    }

    /** What verification found. */
    sealed interface Finding {
        /** Every record is there and unchanged up to the head. */
        record Whole(long records, Head head) implements Finding {}

        /** The chain is broken; {@code number} is the first record that is missing or not as it was written. */
        record Broken(long number, String what) implements Finding {}
    }

    /** The end of the chain as the node itself keeps it. */
    Head head() {
        return jdbc.sql("select number, hash from oversight.head")
                .query((row, index) -> new Head(row.getLong("number"), new Digest(row.getBytes("hash"))))
                .single();
    }

    /**
     * Recomputes the whole chain.
     *
     * @param witnessed heads that were noted down elsewhere and must lie on the chain
     */
    Finding verify(List<Head> witnessed) {
        Map<Long, Digest> wanted = new HashMap<>();
        witnessed.forEach(head -> wanted.put(head.number(), head.hash()));
        Chain chain = new Chain(wanted);
        try (Stream<Stored> records =
                jdbc.sql(SELECT + " order by number").withFetchSize(BATCH).query(this::stored).stream()) {
            Iterator<Stored> all = records.iterator();
            while (all.hasNext() && chain.accepts(all.next())) {
                // The chain itself remembers how far it came.
            }
        }
        return chain.end(head());
    }

    /** The chain as far as it has been read. */
    private static final class Chain {
        private final Map<Long, Digest> wanted;
        private Head last = new Head(0, Digest.NONE);
        private @Nullable Finding broken;

        Chain(Map<Long, Digest> wanted) {
            this.wanted = wanted;
        }

        boolean accepts(Stored stored) {
            AuditRecord record = stored.record();
            long expected = last.number() + 1;
            Digest hash = record.hash();
            if (record.number() != expected) {
                broken = new Finding.Broken(expected, "missing");
            } else if (!record.previous().equals(last.hash())) {
                broken = new Finding.Broken(expected, "not chained to the record before");
            } else if (!hash.equals(stored.hash())) {
                broken = new Finding.Broken(expected, "changed after it was written");
            } else if (wanted.containsKey(expected) && !hash.equals(wanted.remove(expected))) {
                broken = new Finding.Broken(expected, "not the record that was witnessed");
            } else {
                last = new Head(expected, hash);
            }
            return broken == null;
        }

        Finding end(Head head) {
            if (broken != null) {
                return broken;
            }
            if (!last.equals(head)) {
                return new Finding.Broken(last.number() + 1, "the end of the log is missing");
            }
            return wanted.keySet().stream()
                    .filter(number -> number > 0)
                    .min(Comparator.naturalOrder())
                    .<Finding>map(number -> new Finding.Broken(
                            last.number() + 1, "the log ends before record " + number + ", which was witnessed"))
                    .orElseGet(() -> new Finding.Whole(last.number(), last));
        }
    }

    private JdbcClient.MappedQuerySpec<Stored> select(LogQuery query, int limit) {
        StringBuilder where = new StringBuilder(" where number < :before");
        Map<String, Object> values = new HashMap<>();
        Long before = query.before();
        values.put("before", before == null || before <= 0 ? Long.MAX_VALUE : before);
        values.put("limit", limit);
        and(where, values, "officer = :officer", "officer", LogQuery.typed(query.officer()));
        and(where, values, "action = :action", "action", LogQuery.typed(query.action()));
        and(where, values, "starts_with(subject, :subject)", "subject", LogQuery.typed(query.subject()));
        LocalDate first = query.firstDay();
        and(where, values, "at >= :first", "first", first == null ? null : midnight(first));
        LocalDate last = query.lastDay();
        and(where, values, "at < :last", "last", last == null ? null : midnight(last.plusDays(1)));
        return jdbc.sql(SELECT + where + " order by number desc limit :limit")
                .withFetchSize(BATCH)
                .params(values)
                .query(this::stored);
    }

    private static void and(
            StringBuilder where, Map<String, Object> values, String condition, String name, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.put(name, value);
        }
    }

    private static Timestamp midnight(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** A record with the hash that was stored beside it. */
    private record Stored(AuditRecord record, Digest hash) {}

    private Stored stored(ResultSet row, int index) throws SQLException {
        Map<String, String> details =
                json.readValue(row.getString("details"), new TypeReference<Map<String, String>>() {});
        AuditRecord record = new AuditRecord(
                row.getLong("number"),
                row.getTimestamp("at").toInstant(),
                row.getString("officer"),
                row.getString("officer_name"),
                row.getString("post"),
                new AuditEvent(row.getString("action"), row.getString("purpose"), row.getString("subject"), details),
                new Digest(row.getBytes("previous")));
        return new Stored(record, new Digest(row.getBytes("hash")));
    }
}
