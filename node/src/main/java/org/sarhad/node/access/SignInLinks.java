package org.sarhad.node.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Links that sign an officer in once, for demonstrations. */
@Repository
@Transactional
public class SignInLinks {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Officers officers;
    private final Posts posts;
    private final Clock clock;

    SignInLinks(JdbcClient jdbc, Officers officers, Posts posts, Clock clock) {
        this.jdbc = jdbc;
        this.officers = officers;
        this.posts = posts;
        this.clock = clock;
    }

    /** Makes a link's path that signs the officer in at the lane once, within the time given. */
    public String create(Officers.Account account, Post post, Duration valid) {
        byte[] random = new byte[24];
        RANDOM.nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        jdbc.sql("""
                        insert into access.sign_in_link (token_hash, officer, post, lane, expires)
                        values (:hash, :officer, :post, :lane, :expires)""")
                .param("hash", hash(token))
                .param("officer", account.id())
                .param("post", post.code())
                .param("lane", post.lane())
                .param("expires", Timestamp.from(clock.instant().plus(valid)))
                .update();
        return "/sign-in/link/" + token;
    }

    /**
     * Uses a link up.
     *
     * @throws AccessException where it was used, has expired, or never existed
     */
    public Officer use(String token) {
        record Used(UUID officer, String post, String lane) {}
        Used used = jdbc.sql("""
                        update access.sign_in_link set used = :now
                        where token_hash = :hash and used is null and expires > :now
                        returning officer, post, lane""")
                .param("hash", hash(token))
                .param("now", Timestamp.from(clock.instant()))
                .query(Used.class)
                .optional()
                .orElseThrow(() -> new AccessException(AccessException.Reason.LINK_USED, "the link is used up"));
        Officers.Account account = officers.all().stream()
                .filter(candidate -> candidate.id().equals(used.officer()) && candidate.active())
                .findFirst()
                .orElseThrow(() -> new AccessException(AccessException.Reason.INACTIVE, "no such officer"));
        return new Officer(
                account.id(), account.signIn(), account.name(), account.roles(), posts.lane(used.post(), used.lane()));
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
