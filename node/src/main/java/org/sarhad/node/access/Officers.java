package org.sarhad.node.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The officers of this node and their passwords. */
@Repository
@Transactional
public class Officers {
    private static final int TRIES = 5;
    private static final Duration FIRST_LOCK = Duration.ofMinutes(1);
    private static final Duration LONGEST_LOCK = Duration.ofMinutes(30);
    private static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST_PASSWORD = 72;

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Officers(JdbcClient jdbc, PasswordEncoder passwords, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /**
     * An officer on file.
     *
     * @param id never reused
     * @param signIn the short name typed at sign-in
     * @param name the name for people
     * @param roles what the officer is entrusted with
     * @param active whether the officer may sign in
     * @param failedTries wrong passwords in a row
     * @param lockedUntil when the next try is allowed, where there were too many
     * @param lastSignIn the last time the officer signed in
     */
    public record Account(
            UUID id,
            String signIn,
            String name,
            Set<Role> roles,
            boolean active,
            int failedTries,
            @Nullable Instant lockedUntil,
            @Nullable Instant lastSignIn) {}

    /** Whether somebody can administer the node. */
    @Transactional(readOnly = true)
    public boolean hasAdministrator() {
        return jdbc.sql("select exists (select from access.officer where active and 'ADMINISTRATOR' = any(roles))")
                .query(Boolean.class)
                .single();
    }

    /** Every officer, by sign-in name. */
    @Transactional(readOnly = true)
    public List<Account> all() {
        return jdbc.sql(SELECT + " order by sign_in").query(Officers::account).list();
    }

    /** The officer with a sign-in name, in any case of letters. */
    @Transactional(readOnly = true)
    public Optional<Account> find(String signIn) {
        return jdbc.sql(SELECT + " where sign_in = :signIn")
                .param("signIn", folded(signIn))
                .query(Officers::account)
                .optional();
    }

    /**
     * An officer at work at a post.
     *
     * @throws AccessException where there is no such officer or the account is closed
     */
    @Transactional(readOnly = true)
    public Officer at(UUID id, Post post) {
        return jdbc.sql(SELECT + " where id = :id and active")
                .param("id", id)
                .query(Officers::account)
                .optional()
                .map(account -> new Officer(account.id(), account.signIn(), account.name(), account.roles(), post))
                .orElseThrow(() -> new AccessException(AccessException.Reason.INACTIVE, "no such officer"));
    }

    /**
     * Adds an officer.
     *
     * @throws AccessException where the sign-in name is taken or not plain, or the password is too weak
     */
    public Account add(String signIn, String name, Set<Role> roles, String password) {
        String folded = folded(signIn);
        if (!folded.matches("[a-z0-9][a-z0-9._-]{1,39}")) {
            throw new AccessException(AccessException.Reason.SIGN_IN_NAME, "not a sign-in name: " + signIn);
        }
        if (name.isBlank() || roles.isEmpty()) {
            throw new AccessException(AccessException.Reason.INCOMPLETE, "an officer needs a name and a role");
        }
        String hash = hash(password);
        UUID id = UUID.randomUUID();
        int added = jdbc.sql("""
                        insert into access.officer (id, sign_in, name, roles, password, created)
                        values (:id, :signIn, :name, :roles, :password, :now)
                        on conflict (sign_in) do nothing""")
                .param("id", id)
                .param("signIn", folded)
                .param("name", name.strip())
                .param("roles", names(roles))
                .param("password", hash)
                .param("now", now())
                .update();
        if (added == 0) {
            throw new AccessException(AccessException.Reason.SIGN_IN_NAME_TAKEN, "taken: " + folded);
        }
        events.publishEvent(
                new AccessChanged("officer-added", folded, Map.of("roles", String.join(", ", names(roles)))));
        return find(folded).orElseThrow();
    }

    /**
     * Gives an officer a new password, and ends a rest after wrong ones.
     *
     * @throws AccessException where the password is too weak or the officer unknown
     */
    public void changePassword(String signIn, String password) {
        String hash = hash(password);
        int changed = jdbc.sql("""
                        update access.officer set password = :password, failed_tries = 0, locked_until = null
                        where sign_in = :signIn""")
                .param("password", hash)
                .param("signIn", folded(signIn))
                .update();
        if (changed == 0) {
            throw new AccessException(AccessException.Reason.UNKNOWN_OFFICER, "no such officer: " + signIn);
        }
        events.publishEvent(new AccessChanged("password-changed", folded(signIn), Map.of()));
    }

    /**
     * Somebody to be put on file.
     *
     * @param signIn the short name typed at sign-in
     * @param name the name for people
     * @param roles what the officer is entrusted with
     */
    public record Enrolment(String signIn, String name, Set<Role> roles) {}

    /** Puts several officers on file, or gives those who are there already a new password: one for all. */
    public void enrol(List<Enrolment> enrolments, String password) {
        String hash = hash(password);
        for (Enrolment one : enrolments) {
            jdbc.sql("""
                            insert into access.officer (id, sign_in, name, roles, password, created)
                            values (:id, :signIn, :name, :roles, :password, :now)
                            on conflict (sign_in) do update set name = excluded.name, roles = excluded.roles,
                                password = excluded.password, active = true, failed_tries = 0, locked_until = null""")
                    .param("id", UUID.randomUUID())
                    .param("signIn", folded(one.signIn()))
                    .param("name", one.name())
                    .param("roles", names(one.roles()))
                    .param("password", hash)
                    .param("now", now())
                    .update();
            events.publishEvent(new AccessChanged(
                    "officer-enrolled", folded(one.signIn()), Map.of("roles", String.join(", ", names(one.roles())))));
        }
    }

    /**
     * Gives an officer other roles, or closes and opens the account.
     *
     * @throws AccessException where nobody would be left to administer the node, or the officer is unknown
     */
    public void change(String signIn, Set<Role> roles, boolean active) {
        if (roles.isEmpty()) {
            throw new AccessException(AccessException.Reason.INCOMPLETE, "an officer needs a role");
        }
        int changed = jdbc.sql("update access.officer set roles = :roles, active = :active where sign_in = :signIn")
                .param("roles", names(roles))
                .param("active", active)
                .param("signIn", folded(signIn))
                .update();
        if (changed == 0) {
            throw new AccessException(AccessException.Reason.UNKNOWN_OFFICER, "no such officer: " + signIn);
        }
        if (!hasAdministrator()) {
            throw new AccessException(AccessException.Reason.LAST_ADMINISTRATOR, "nobody would be left");
        }
        events.publishEvent(new AccessChanged(
                "officer-changed",
                folded(signIn),
                Map.of("roles", String.join(", ", names(roles)), "active", Boolean.toString(active))));
    }

    /** Checks a password; after too many wrong ones in a row the account rests for a while. */
    @Transactional(noRollbackFor = AccessException.class)
    public Account signIn(String signIn, String password) {
        Optional<Account> found = find(signIn);
        boolean right =
                passwords.matches(password, found.map(this::storedPassword).orElse(NOBODY));
        if (found.isEmpty()) {
            throw refused(signIn, AccessException.Reason.UNKNOWN_OFFICER);
        }
        Account account = found.get();
        if (!account.active()) {
            throw refused(signIn, AccessException.Reason.INACTIVE);
        }
        Instant locked = account.lockedUntil();
        if (locked != null && locked.isAfter(clock.instant())) {
            throw refused(signIn, AccessException.Reason.LOCKED);
        }
        if (!right) {
            countFailure(account);
            throw refused(signIn, AccessException.Reason.WRONG_PASSWORD);
        }
        jdbc.sql("update access.officer set failed_tries = 0, locked_until = null, last_sign_in = :now where id = :id")
                .param("now", now())
                .param("id", account.id())
                .update();
        return account;
    }

    private AccessException refused(String signIn, AccessException.Reason reason) {
        events.publishEvent(new SignInRefused(signIn.length() > 40 ? signIn.substring(0, 40) : signIn, reason));
        return new AccessException(reason, "sign-in refused");
    }

    private void countFailure(Account account) {
        int tries = account.failedTries() + 1;
        Duration lock = FIRST_LOCK.multipliedBy(1L << Math.clamp(tries - TRIES, 0, 6));
        Instant until =
                tries < TRIES ? null : clock.instant().plus(lock.compareTo(LONGEST_LOCK) > 0 ? LONGEST_LOCK : lock);
        jdbc.sql("update access.officer set failed_tries = failed_tries + 1, locked_until = :until where id = :id")
                .param("until", until == null ? null : java.sql.Timestamp.from(until), java.sql.Types.TIMESTAMP)
                .param("id", account.id())
                .update();
    }

    private String hash(String password) {
        int bytes = password.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        if (password.length() < SHORTEST_PASSWORD || bytes > LONGEST_PASSWORD) {
            throw new AccessException(
                    AccessException.Reason.PASSWORD_LENGTH,
                    "a password has at least " + SHORTEST_PASSWORD + " letters and at most " + LONGEST_PASSWORD
                            + " bytes");
        }
        String hash = passwords.encode(password);
        if (hash == null) {
            throw new IllegalStateException("the password encoder gave nothing");
        }
        return hash;
    }

    private String storedPassword(Account account) {
        return jdbc.sql("select password from access.officer where id = :id")
                .param("id", account.id())
                .query(String.class)
                .single();
    }

    private java.sql.Timestamp now() {
        return java.sql.Timestamp.from(clock.instant());
    }

    private static String folded(String signIn) {
        return signIn.strip().toLowerCase(Locale.ROOT);
    }

    private static String[] names(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().toArray(String[]::new);
    }

    private static Account account(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        Set<Role> roles = Arrays.stream((String[]) row.getArray("roles").getArray())
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("sign_in"),
                row.getString("name"),
                roles,
                row.getBoolean("active"),
                row.getInt("failed_tries"),
                instant(row.getTimestamp("locked_until")),
                instant(row.getTimestamp("last_sign_in")));
    }

    private static @Nullable Instant instant(java.sql.@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }

    /** A hash that no password fits, so that an unknown name takes as long as a known one. */
    private static final String NOBODY = "{bcrypt}$2a$12$C6UzMDM.H6dfI/f/IKcEeO7ZlQp1pQ4s5i0gG8mQv3cPp9sT3uY1W";

    private static final String SELECT =
            "select id, sign_in, name, roles, active, failed_tries, locked_until, last_sign_in from access.officer";
}
