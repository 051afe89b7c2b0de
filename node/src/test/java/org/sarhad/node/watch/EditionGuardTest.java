package org.sarhad.node.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sarhad.node.watch.Judgement.Reason;
import org.sarhad.watchlists.Edition;
import org.sarhad.watchlists.EntryKind;

class EditionGuardTest {
    private static final Instant MONDAY = Instant.parse("2026-11-16T00:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-17T00:00:00Z");

    @Test
    void acceptsTheFirstEditionOfASource() {
        assertThat(EditionGuard.judge(edition(MONDAY, 10, 0), null, null)).isInstanceOf(Judgement.Accept.class);
    }

    @Test
    void acceptsOneThatGrowsOrKeepsNineTenths() {
        Edition acting = edition(MONDAY, 1_000, 0);
        assertThat(EditionGuard.judge(edition(TUESDAY, 5_000, 0), acting, null)).isInstanceOf(Judgement.Accept.class);
        assertThat(EditionGuard.judge(edition(TUESDAY, 901, 0), acting, null)).isInstanceOf(Judgement.Accept.class);
    }

    @Test
    void holdsOneThatLosesATenth() {
        assertThat(EditionGuard.judge(edition(TUESDAY, 900, 0), edition(MONDAY, 1_000, 0), null))
                .isEqualTo(new Judgement.Wait(Reason.SHRANK, "1000 -> 900"));
    }

    @Test
    void holdsOneOfWhichManyRecordsAreBroken() {
        assertThat(EditionGuard.judge(edition(MONDAY, 98, 2), null, null)).isInstanceOf(Judgement.Accept.class);
        assertThat(EditionGuard.judge(edition(MONDAY, 97, 3), null, null))
                .isEqualTo(new Judgement.Wait(Reason.MANY_REJECTED, "3 of 100"));
    }

    @Test
    void refusesAListOfNothing() {
        assertThat(EditionGuard.judge(edition(TUESDAY, 0, 7), edition(MONDAY, 5, 0), null))
                .isInstanceOfSatisfying(
                        Judgement.Refuse.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.EMPTY));
    }

    @Test
    void refusesOneThatItsSourceDatesEarlier() {
        assertThat(EditionGuard.judge(edition(MONDAY, 5, 0), edition(TUESDAY, 5, 0), null))
                .isInstanceOfSatisfying(
                        Judgement.Refuse.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.OLDER));
        assertThat(EditionGuard.judge(edition(null, 5, 0), edition(TUESDAY, 5, 0), null))
                .isInstanceOf(Judgement.Accept.class);
    }

    @Test
    void refusesOneThatIsNotTheAnnouncedOne() {
        assertThat(EditionGuard.judge(edition(MONDAY, 5, 0), null, "b".repeat(64)))
                .isInstanceOfSatisfying(
                        Judgement.Refuse.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.WRONG_HASH));
        assertThat(EditionGuard.judge(edition(MONDAY, 5, 0), null, "a".repeat(64)))
                .isInstanceOf(Judgement.Accept.class);
    }

    @Test
    void refusesAFileThatPretendsToBeOwnAlerts() {
        Edition pretender =
                new Edition(LiveLists.OWN_ALERTS, "1", "a".repeat(64), MONDAY, MONDAY, Map.of(EntryKind.PERSON, 5), 0);
        assertThat(EditionGuard.judge(pretender, null, null))
                .isInstanceOfSatisfying(
                        Judgement.Refuse.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.RESERVED_SOURCE));
    }

    private static Edition edition(@Nullable Instant created, int entries, int rejected) {
        return new Edition(
                "testing", "1", "a".repeat(64), created, MONDAY, Map.of(EntryKind.PERSON, entries), rejected);
    }
}
