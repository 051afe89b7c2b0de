package org.sarhad.node.clients;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sarhad.node.access.CurrentOfficer;
import org.sarhad.node.access.Officer;
import org.sarhad.node.access.Post;
import org.sarhad.node.access.Posts;
import org.sarhad.node.access.Role;
import org.sarhad.node.oversight.AuditEvent;
import org.sarhad.node.oversight.AuditLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The tokens with which programs call the node; each belongs to one lane. */
@Repository
@Transactional
public class ApiTokens {
    /** What every token begins with, so that one left lying about is recognised. */
    public static final String PREFIX = "sarhad_";

    private static final int RANDOM_BYTES = 32;

    private final JdbcClient jdbc;
    private final Posts posts;
    private final CurrentOfficer current;
    private final AuditLog log;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ApiTokens(JdbcClient jdbc, Posts posts, CurrentOfficer current, AuditLog log, Clock clock) {
        this.jdbc = jdbc;
        this.posts = posts;
        this.current = current;
        this.log = log;
        this.clock = clock;
    }

    /**
     * A token on file, without the token.
     *
     * @param id its identifier
     * @param name the program's name
     * @param post the post it calls for
     * @param lane the lane it calls for
     * @param created when it was made
     * @param createdBy who made it
     * @param revoked when it stopped working
     */
    public record Token(
            UUID id,
            String name,
            String post,
            String lane,
            Instant created,
            String createdBy,
            @Nullable Instant revoked) {}

    /**
     * Makes a token.
     *
     * @return the token itself, which nobody can read again
     */
    public String create(String name, String post, String lane) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a token needs the name of its program");
        }
        posts.lane(post, lane);
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        String token = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into clients.token (id, name, token_hash, post, lane, created, created_by)
                        values (:id, :name, :hash, :post, :lane, :now, :by)""")
                .param("id", id)
                .param("name", name.strip())
                .param("hash", hash(token))
                .param("post", post)
                .param("lane", lane)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", current.find().map(Officer::signIn).orElse(AuditLog.SYSTEM))
                .update();
        log.record(AuditEvent.of("token-created", "administration", id.toString()));
        return token;
    }

    /** Makes a token stop working. */
    public void revoke(UUID id) {
        int revoked = jdbc.sql("update clients.token set revoked = :now where id = :id and revoked is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .update();
        if (revoked > 0) {
            log.record(AuditEvent.of("token-revoked", "administration", id.toString()));
        }
    }

    /** Every token, by name. */
    @Transactional(readOnly = true)
    public List<Token> all() {
        return jdbc.sql("select id, name, post, lane, created, created_by, revoked from clients.token order by name")
                .query((row, index) -> {
                    Timestamp revoked = row.getTimestamp(7);
                    return new Token(
                            row.getObject(1, UUID.class),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getTimestamp(5).toInstant(),
                            row.getString(6),
                            revoked == null ? null : revoked.toInstant());
                })
                .list();
    }

    /** The program behind a token, as whoever acts at its lane; empty for a token that does not work. */
    @Transactional(readOnly = true)
    public Optional<Officer> caller(String token) {
        return jdbc.sql("select id, name, post, lane from clients.token where token_hash = :hash and revoked is null")
                .param("hash", hash(token))
                .query((row, index) -> new Officer(
                        row.getObject(1, UUID.class),
                        "program:" + row.getString(2),
                        row.getString(2),
                        Set.of(Role.FIRST_LINE),
                        new Post(row.getString(3), row.getString(3), row.getString(4))))
                .optional();
    }

    private static String hash(String token) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
