package org.sarhad.node.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sarhad.node.watch.EditionRecord.Change;
import org.sarhad.node.watch.EditionRecord.State;
import org.sarhad.watchlists.Edition;
import org.sarhad.watchlists.EntryKind;
import org.sarhad.watchlists.RejectedRecord;
import org.sarhad.watchlists.format.SkippedFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The tables of deliveries and editions. Every method belongs to a transaction of its caller. */
@Repository
class EditionStore {
    private static final int KEPT_REJECTIONS = 1_000;
    private static final int KEPT_EXCERPT = 500;
    private static final String SELECT = """
            select id, delivery, source, number, hash, created, received, counts::text as counts, rejected,
                added, changed, lifted, state, reason, detail, decided, decided_by
            from watch.edition""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    EditionStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    boolean knowsDelivery(String id) {
        return jdbc.sql("select exists (select from watch.delivery where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    void addDelivery(String id, Delivery delivery, Instant received, String officer, boolean stored) {
        jdbc.sql("""
                        insert into watch.delivery (id, means, origin, received, officer, stored)
                        values (:id, :means, :origin, :received, :officer, :stored)
                        on conflict (id) do nothing""")
                .param("id", id)
                .param("means", delivery.means())
                .param("origin", delivery.origin())
                .param("received", Timestamp.from(received))
                .param("officer", officer)
                .param("stored", stored)
                .update();
    }

    void addSkipped(String delivery, List<SkippedFile> files) {
        for (int i = 0; i < files.size(); i++) {
            jdbc.sql("""
                            insert into watch.skipped_file (delivery, position, file, reason)
                            values (:delivery, :position, :file, :reason) on conflict do nothing""")
                    .param("delivery", delivery)
                    .param("position", i)
                    .param("file", name(files.get(i).file()))
                    .param("reason", files.get(i).reason())
                    .update();
        }
    }

    /** Adds an edition and answers its number on file. */
    long add(
            String delivery,
            Edition edition,
            State state,
            @Nullable String reason,
            @Nullable String detail,
            @Nullable Change change,
            Instant decided,
            String officer) {
        Map<String, Integer> counts = new TreeMap<>();
        edition.counts().forEach((kind, count) -> counts.put(kind.name(), count));
        Instant created = edition.created();
        return jdbc.sql("""
                        insert into watch.edition
                            (delivery, source, number, hash, created, received, counts, entries, rejected,
                             added, changed, lifted, state, reason, detail, decided, decided_by)
                        values (:delivery, :source, :number, :hash, :created, :received, :counts::jsonb, :entries,
                            :rejected, :added, :changed, :lifted, :state, :reason, :detail, :decided, :officer)
                        returning id""")
                .param("delivery", delivery)
                .param("source", edition.source())
                .param("number", edition.number())
                .param("hash", edition.hash())
                .param("created", created == null ? null : Timestamp.from(created), java.sql.Types.TIMESTAMP)
                .param("received", Timestamp.from(edition.received()))
                .param("counts", json.writeValueAsString(counts))
                .param("entries", edition.entries())
                .param("rejected", edition.rejected())
                .param("added", change == null ? null : change.added(), java.sql.Types.INTEGER)
                .param("changed", change == null ? null : change.changed(), java.sql.Types.INTEGER)
                .param("lifted", change == null ? null : change.lifted(), java.sql.Types.INTEGER)
                .param("state", code(state))
                .param("reason", reason)
                .param("detail", detail)
                .param("decided", Timestamp.from(decided))
                .param("officer", officer)
                .query(Long.class)
                .single();
    }

    void addRejected(long edition, List<RejectedRecord> records) {
        int position = 0;
        for (RejectedRecord record : records.subList(0, Math.min(KEPT_REJECTIONS, records.size()))) {
            String excerpt = record.excerpt();
            jdbc.sql("""
                            insert into watch.rejected_record (edition, position, file, line, field, reason, excerpt)
                            values (:edition, :position, :file, :line, :field, :reason, :excerpt)""")
                    .param("edition", edition)
                    .param("position", position++)
                    .param("file", record.where().file())
                    .param("line", record.where().line())
                    .param("field", record.field())
                    .param("reason", record.reason())
                    .param("excerpt", clean(excerpt.substring(0, Math.min(KEPT_EXCERPT, excerpt.length()))))
                    .update();
        }
    }

    /** Ends the acting edition of a source. */
    void replaceLive(String source, Instant decided) {
        jdbc.sql(
                        "update watch.edition set state = 'replaced', decided = :decided where source = :source and state = 'live'")
                .param("decided", Timestamp.from(decided))
                .param("source", source)
                .update();
    }

    void decide(long id, State state, Instant decided, String officer) {
        jdbc.sql("update watch.edition set state = :state, decided = :decided, decided_by = :officer where id = :id")
                .param("state", code(state))
                .param("decided", Timestamp.from(decided))
                .param("officer", officer)
                .param("id", id)
                .update();
    }

    boolean knowsEdition(String source, String hash) {
        return jdbc.sql("select exists (select from watch.edition where source = :source and hash = :hash)")
                .param("source", source)
                .param("hash", hash)
                .query(Boolean.class)
                .single();
    }

    Optional<EditionRecord> find(long id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(this::edition)
                .optional();
    }

    List<EditionRecord> inState(State state) {
        return jdbc.sql(SELECT + " where state = :state order by source, received desc")
                .param("state", code(state))
                .query(this::edition)
                .list();
    }

    List<EditionRecord> latest(int limit) {
        return jdbc.sql(SELECT + " order by received desc, id desc limit :limit")
                .param("limit", limit)
                .query(this::edition)
                .list();
    }

    /** A record that could not be read, for the page. */
    record Rejection(String file, long line, @Nullable String field, String reason, String excerpt) {}

    List<Rejection> rejections(long edition) {
        return jdbc.sql("""
                        select file, line, field, reason, excerpt from watch.rejected_record
                        where edition = :edition order by position""").param("edition", edition).query(Rejection.class).list();
    }

    /** A file that was no list, for the page. */
    record Skipped(Timestamp received, String means, String file, String reason) {}

    List<Skipped> skipped(int limit) {
        return jdbc.sql("""
                        select d.received, d.means, s.file, s.reason
                        from watch.skipped_file s join watch.delivery d on d.id = s.delivery
                        order by d.received desc, s.position limit :limit""").param("limit", limit).query(Skipped.class).list();
    }

    /** Why what a delivery brought does not act, in words; files that are no list count where no edition came with them. */
    List<String> faults(String delivery) {
        return jdbc.sql("""
                        select reason || ': ' || detail from watch.edition
                        where delivery = :delivery and state in ('waiting', 'refused')
                        union all
                        select reason from watch.skipped_file
                        where delivery = :delivery
                            and not exists (select from watch.edition where delivery = :delivery)""").param("delivery", delivery).query(String.class).list();
    }

    private EditionRecord edition(ResultSet row, int number) throws SQLException {
        Map<EntryKind, Integer> counts = new EnumMap<>(EntryKind.class);
        json.readValue(row.getString("counts"), new TypeReference<Map<String, Integer>>() {})
                .forEach((kind, count) -> counts.put(EntryKind.valueOf(kind), count));
        Timestamp created = row.getTimestamp("created");
        Edition edition = new Edition(
                row.getString("source"),
                row.getString("number"),
                row.getString("hash"),
                created == null ? null : created.toInstant(),
                row.getTimestamp("received").toInstant(),
                counts,
                row.getInt("rejected"));
        Integer added = row.getObject("added", Integer.class);
        return new EditionRecord(
                row.getLong("id"),
                row.getString("delivery"),
                edition,
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getString("reason"),
                row.getString("detail"),
                added == null ? null : new Change(added, row.getInt("changed"), row.getInt("lifted")),
                row.getTimestamp("decided").toInstant(),
                row.getString("decided_by"));
    }

    private static String code(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** PostgreSQL keeps no NUL in text. */
    private static String clean(String text) {
        return text.replace("\u0000", "");
    }
}
