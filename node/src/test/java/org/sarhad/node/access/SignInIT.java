package org.sarhad.node.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sarhad.node.testing.Visitor.sentTo;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarhad.node.access.signin.SetUpCode;
import org.sarhad.node.testing.TestingNode;
import org.sarhad.node.testing.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;

class SignInIT {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    static TestingNode node;

    /** The first administrator is made as on a new node: with the code from the console, and only with it. */
    @BeforeAll
    static void setUp() {
        node = TestingNode.start(folder);
        Visitor visitor = node.visitor();
        assertThat(sentTo(visitor.get("/"))).isEqualTo("/sign-in");
        assertThat(sentTo(visitor.get("/sign-in"))).isEqualTo("/set-up");
        assertThat(setUp(visitor, "a guess").statusCode()).isEqualTo(400);
        assertThat(node.bean(Officers.class).hasAdministrator()).isFalse();
        String code = node.bean(SetUpCode.class).code();
        assertThat(sentTo(setUp(visitor, code))).isEqualTo("/sign-in");
        assertThat(sentTo(setUpAgain(visitor, code))).isNotEqualTo("/sign-in");
        node.officer("lister", Role.LIST_OWNER);
        node.officer("auditor", Role.AUDITOR);
    }

    private static java.net.http.HttpResponse<String> setUp(Visitor visitor, String code) {
        return visitor.submit(
                "/set-up",
                "/set-up",
                "code",
                code,
                "signIn",
                "chief",
                "name",
                "The Chief",
                "password",
                TestingNode.PASSWORD,
                "repeated",
                TestingNode.PASSWORD);
    }

    private static java.net.http.HttpResponse<String> setUpAgain(Visitor visitor, String code) {
        return visitor.submit(
                "/sign-in",
                "/set-up",
                "code",
                code,
                "signIn",
                "thief",
                "name",
                "A Thief",
                "password",
                TestingNode.PASSWORD,
                "repeated",
                TestingNode.PASSWORD);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void letsAnOfficerInAndOutAgain() {
        Visitor visitor = node.visitor();
        assertThat(sentTo(visitor.signIn("LISTER", TestingNode.PASSWORD))).isEqualTo("/");
        assertThat(visitor.get("/lists").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/lists").body()).contains("Officer lister").contains("Ak-Zhol");
        assertThat(sentTo(visitor.submit("/lists", "/sign-out"))).isEqualTo("/sign-in");
        assertThat(sentTo(visitor.get("/lists"))).isEqualTo("/sign-in");
    }

    @Test
    void opensToARoleOnlyItsOwnDesks() {
        Visitor lister = node.visitor("lister");
        assertThat(lister.get("/audit").statusCode()).isEqualTo(403);
        assertThat(lister.get("/administration").statusCode()).isEqualTo(403);
        Visitor auditor = node.visitor("auditor");
        assertThat(auditor.get("/audit").statusCode()).isEqualTo(200);
        assertThat(auditor.get("/lists").statusCode()).isEqualTo(403);
    }

    @Test
    void deniesWhatNoDeskClaims() {
        Visitor chief = node.visitor("chief");
        assertThat(chief.get("/administration").statusCode()).isEqualTo(200);
        assertThat(chief.get("/no-such-page").statusCode()).isEqualTo(403);
        assertThat(chief.get("/actuator/env").statusCode()).isIn(403, 404);
    }

    @Test
    void refusesAFormWithoutItsToken() {
        Visitor lister = node.visitor("lister");
        var response =
                lister.post("/lists/alerts", "names=Somebody", "Content-Type", "application/x-www-form-urlencoded");
        assertThat(response.statusCode()).isEqualTo(403);
    }

    @Test
    void restsAnAccountAfterFiveWrongPasswords() {
        node.officer("careless", Role.LIST_OWNER);
        Visitor visitor = node.visitor();
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(sentTo(visitor.signIn("careless", "not the password"))).contains("problem=refused");
        }
        assertThat(sentTo(visitor.signIn("careless", TestingNode.PASSWORD))).contains("problem=refused");
        node.bean(Officers.class).changePassword("careless", TestingNode.PASSWORD);
        assertThat(sentTo(visitor.signIn("careless", TestingNode.PASSWORD))).isEqualTo("/");
    }

    @Test
    void tellsAnUnknownNameFromAWrongPasswordToNobody() {
        Visitor visitor = node.visitor();
        var unknown = visitor.signIn("nobody-here", TestingNode.PASSWORD);
        var wrong = visitor.signIn("auditor", "not the password");
        assertThat(sentTo(unknown)).isEqualTo(sentTo(wrong));
    }

    @Test
    void keepsAClosedAccountOut() {
        node.officer("gone", Role.LIST_OWNER);
        node.bean(Officers.class).change("gone", Set.of(Role.LIST_OWNER), false);
        assertThat(sentTo(node.visitor().signIn("gone", TestingNode.PASSWORD))).contains("problem=refused");
    }

    @Test
    void keepsTheLastAdministrator() {
        Officers officers = node.bean(Officers.class);
        assertThatExceptionOfType(AccessException.class)
                .isThrownBy(() -> officers.change("chief", Set.of(Role.AUDITOR), true))
                .satisfies(
                        refused -> assertThat(refused.reason()).isEqualTo(AccessException.Reason.LAST_ADMINISTRATOR));
        assertThat(officers.hasAdministrator()).isTrue();
    }

    @Test
    void usesALinkOnce() {
        var account = node.officer("guest", Role.LIST_OWNER);
        String link =
                node.bean(SignInLinks.class).create(account, new Post("ak-zhol", "Ak-Zhol", "1"), Duration.ofHours(1));
        Visitor first = node.visitor();
        assertThat(sentTo(first.get(link))).isEqualTo("/");
        assertThat(first.get("/lists").statusCode()).isEqualTo(200);
        assertThat(sentTo(node.visitor().get(link))).isEqualTo("/sign-in?problem=link");
    }

    @Test
    void letsNoExpiredLinkIn() {
        var account = node.officer("late", Role.LIST_OWNER);
        String link = node.bean(SignInLinks.class)
                .create(account, new Post("ak-zhol", "Ak-Zhol", "1"), Duration.ofSeconds(-1));
        assertThat(sentTo(node.visitor().get(link))).isEqualTo("/sign-in?problem=link");
    }

    @Test
    void sendsHeadersThatLeaveABrowserNoChoice() {
        var headers = node.visitor().get("/sign-in").headers();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'")
                        .contains("frame-ancestors 'none'")
                        .doesNotContain("unsafe"));
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Set-Cookie"))
                .hasValueSatisfying(
                        cookie -> assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict"));
    }

    @Test
    void logsEverySignInAndEveryRefusal() {
        node.visitor("auditor");
        node.visitor().signIn("auditor", "not the password");
        List<String> actions = node.bean(JdbcClient.class)
                .sql("select action from oversight.log where subject = 'auditor'")
                .query(String.class)
                .list();
        assertThat(actions).contains("officer-added", "signed-in", "sign-in-refused");
    }

    @Test
    void answersHealthWithoutSignIn() {
        assertThat(node.visitor().get("/actuator/health").body()).contains("UP");
        assertThat(node.visitor().get("/actuator/prometheus").body())
                .contains("jvm_memory_used_bytes")
                .contains("sarhad_lists_oldest_age_seconds");
    }
}
