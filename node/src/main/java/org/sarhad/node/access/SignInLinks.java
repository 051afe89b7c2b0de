package org.sarhad.node.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Links that sign an officer in once, for demonstrations. */
@Repository
@Transactional
public class SignInLinks {
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
        String token = Secret.fresh();
        jdbc.sql("""
                        insert into access.sign_in_link (token_hash, officer, post, lane, expires)
                        values (:hash, :officer, :post, :lane, :expires)""")
                .param("hash", Secret.hash(token))
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
                .param("hash", Secret.hash(token))
                .param("now", Timestamp.from(clock.instant()))
                .query(Used.class)
                .optional()
                .orElseThrow(() -> new AccessException(AccessException.Reason.LINK_USED, "the link is used up"));
        return officers.at(used.officer(), posts.lane(used.post(), used.lane()));
    }
}
