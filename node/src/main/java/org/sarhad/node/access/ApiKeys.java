package org.sarhad.node.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keys with which a programme at a lane, such as a gate, acts in the name of one officer at that lane. */
@Repository
@Transactional
public class ApiKeys {
    private static final Duration LONGEST = Duration.ofDays(366);

    private final JdbcClient jdbc;
    private final Officers officers;
    private final Posts posts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApiKeys(JdbcClient jdbc, Officers officers, Posts posts, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.officers = officers;
        this.posts = posts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A key on file; the key itself was shown once and is not kept.
     *
     * @param id of the record
     * @param label what it is for
     * @param officer sign-in name of the officer in whose name it acts
     * @param post code of the post
     * @param lane name of the lane
     * @param expires when it ceases to work
     * @param revoked when it was revoked, where it was
     */
    public record Issued(
            UUID id,
            String label,
            String officer,
            String post,
            String lane,
            Instant expires,
            @Nullable Instant revoked) {}

    /** Every key, the latest first. */
    @Transactional(readOnly = true)
    public List<Issued> all() {
        return jdbc.sql("""
                        select k.id, k.label, o.sign_in, k.post, k.lane, k.expires, k.revoked
                        from access.api_key k join access.officer o on o.id = k.officer order by k.created desc""")
                .query((row, index) -> {
                    Timestamp revoked = row.getTimestamp("revoked");
                    return new Issued(
                            row.getObject("id", UUID.class),
                            row.getString("label"),
                            row.getString("sign_in"),
                            row.getString("post"),
                            row.getString("lane"),
                            row.getTimestamp("expires").toInstant(),
                            revoked == null ? null : revoked.toInstant());
                })
                .list();
    }

    /**
     * Makes a key and answers it; it is shown to nobody again.
     *
     * @param valid at most a year
     */
    public String create(String label, Officers.Account account, Post post, Duration valid) {
        if (label.isBlank() || valid.compareTo(LONGEST) > 0) {
            throw new AccessException(
                    AccessException.Reason.INCOMPLETE, "a key needs a label and works a year at most");
        }
        String key = Secret.fresh();
        Instant now = clock.instant();
        jdbc.sql("""
                        insert into access.api_key (id, key_hash, label, officer, post, lane, created, expires)
                        values (:id, :hash, :label, :officer, :post, :lane, :now, :expires)""")
                .param("id", UUID.randomUUID())
                .param("hash", Secret.hash(key))
                .param("label", label.strip())
                .param("officer", account.id())
                .param("post", post.code())
                .param("lane", post.lane())
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(now.plus(valid)))
                .update();
        events.publishEvent(new AccessChanged(
                "key-made", account.signIn(), Map.of("label", label.strip(), "lane", post.code() + "/" + post.lane())));
        return key;
    }

    /** Makes a key worthless. */
    public void revoke(UUID id) {
        int revoked = jdbc.sql("update access.api_key set revoked = :now where id = :id and revoked is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .update();
        if (revoked > 0) {
            events.publishEvent(new AccessChanged("key-revoked", id.toString(), Map.of()));
        }
    }

    /** The officer in whose name a key acts; empty where the key does not work or no longer does. */
    @Transactional(readOnly = true)
    public Optional<Officer> officerOf(String key) {
        record Bearer(UUID officer, String post, String lane) {}
        return jdbc.sql("""
                        select officer, post, lane from access.api_key
                        where key_hash = :hash and revoked is null and expires > :now""")
                .param("hash", Secret.hash(key))
                .param("now", Timestamp.from(clock.instant()))
                .query(Bearer.class)
                .optional()
                .map(bearer -> officers.at(bearer.officer(), posts.lane(bearer.post(), bearer.lane())));
    }
}
