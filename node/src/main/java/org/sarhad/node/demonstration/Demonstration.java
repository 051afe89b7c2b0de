package org.sarhad.node.demonstration;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.sarhad.node.access.Officers;
import org.sarhad.node.access.Post;
import org.sarhad.node.access.Role;
import org.sarhad.node.access.SignInLinks;
import org.sarhad.node.clients.ApiTokens;
import org.sarhad.node.settings.NodeSettings;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Prepares a node that runs on invented people for visitors. */
@Component
@Lazy
public final class Demonstration {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final String PROGRAM = "demonstration ";
    private static final Duration VALID = Duration.ofHours(12);

    private final Officers officers;
    private final SignInLinks links;
    private final ApiTokens tokens;
    private final Clock clock;
    private final NodeSettings settings;

    Demonstration(Officers officers, SignInLinks links, ApiTokens tokens, NodeSettings settings, Clock clock) {
        this.officers = officers;
        this.links = links;
        this.tokens = tokens;
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * A role to try.
     *
     * @param role the role
     * @param signIn the officer who holds it
     * @param link path that signs the officer in, once
     */
    public record Seat(Role role, String signIn, String link) {}

    /**
     * Where to sit down, and the password of all seats.
     *
     * @param password fresh at each start
     * @param seats one for each role
     * @param token opens the interface for programs at the first lane
     */
    public record Invitation(String password, List<Seat> seats, String token) {
        public Invitation {
            seats = List.copyOf(seats);
        }
    }

    /**
     * Makes sure that there is an officer for each role, and gives all of them a fresh password.
     *
     * @throws IllegalStateException on a node that is not an exercise
     */
    public Invitation invite() {
        if (!settings.exercise()) {
            throw new IllegalStateException("only a node that runs on invented people gives out links");
        }
        String password = password();
        Post post = new Post(
                settings.post().code(),
                settings.post().name(),
                settings.post().lanes().getFirst());
        officers.enrol(
                Arrays.stream(Role.values())
                        .map(role -> new Officers.Enrolment(
                                Invented.of(role).signIn(), Invented.of(role).name(), Set.of(role)))
                        .toList(),
                password);
        List<Seat> seats = new ArrayList<>();
        for (Role role : Role.values()) {
            var account = officers.find(Invented.of(role).signIn()).orElseThrow();
            seats.add(new Seat(role, account.signIn(), links.create(account, post, VALID)));
        }
        return new Invitation(password, seats, token(post));
    }

    /** A fresh token for the interface for programs; those of earlier starts cease to work. */
    private String token(Post post) {
        tokens.all().stream()
                .filter(token -> token.name().startsWith(PROGRAM) && token.revoked() == null)
                .forEach(token -> tokens.revoke(token.id()));
        return tokens.create(PROGRAM + clock.instant(), post.code(), post.lane());
    }

    private static String password() {
        SecureRandom random = new SecureRandom();
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            if (i > 0 && i % 4 == 0) {
                password.append('-');
            }
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    private record Invented(String signIn, String name) {
        static Invented of(Role role) {
            return switch (role) {
                case FIRST_LINE -> new Invented("aigul", "Aigul Testova");
                case SECOND_LINE -> new Invented("bakyt", "Bakyt Primerov");
                case LIST_OWNER -> new Invented("cholpon", "Cholpon Obraztsova");
                case AUDITOR -> new Invented("daniyar", "Daniyar Uchebnov");
                case ADMINISTRATOR -> new Invented("elena", "Elena Primerova");
            };
        }
    }
}
