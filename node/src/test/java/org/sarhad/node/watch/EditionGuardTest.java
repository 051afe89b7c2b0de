package org.sarhad.node.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sarhad.node.watch.EditionRecord.State;
import org.sarhad.watchlists.Edition;
import org.sarhad.watchlists.Entry;
import org.sarhad.watchlists.EntryKind;
import org.sarhad.watchlists.ListEdition;
import org.sarhad.watchlists.Name;
import org.sarhad.watchlists.Provenance;
import org.sarhad.watchlists.accept.Objection;

/** The rules themselves are the engine's and tested there; this is what the node makes of them. */
class EditionGuardTest {
    private static final Instant MONDAY = Instant.parse("2026-11-16T00:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-17T00:00:00Z");

    @Test
    void letsAnEditionActThatNothingSpeaksAgainst() {
        Judgement first = judge(list(MONDAY, 10), null, null);
        assertThat(first.state()).isEqualTo(State.LIVE);
        assertThat(first.reason()).isNull();
        assertThat(judge(list(TUESDAY, 95), list(MONDAY, 100), null).state()).isEqualTo(State.LIVE);
    }

    @Test
    void holdsOneThatLosesATenthAndSaysHowMuch() {
        Judgement held = judge(list(TUESDAY, 90), list(MONDAY, 100), null);
        assertThat(held.state()).isEqualTo(State.WAITING);
        assertThat(held.reason()).isEqualTo("SHRANK");
        assertThat(held.detail()).contains("90").contains("100");
    }

    @Test
    void refusesOneThatIsEmptyOrOlder() {
        Judgement empty = judge(list(TUESDAY, 0), list(MONDAY, 5), null);
        assertThat(empty.state()).isEqualTo(State.REFUSED);
        assertThat(empty.reason()).isEqualTo("EMPTY");
        assertThat(judge(list(MONDAY, 6), list(TUESDAY, 5), null).reason()).isEqualTo("OLDER");
    }

    @Test
    void refusesOneThatIsNotTheAnnouncedOne() {
        ListEdition list = list(MONDAY, 5);
        assertThat(judge(list, null, "b".repeat(64)).reason()).isEqualTo("WRONG_HASH");
        assertThat(judge(list, null, list.edition().hash()).state()).isEqualTo(State.LIVE);
    }

    @Test
    void refusesAFileThatPretendsToBeOwnAlerts() {
        Judgement refused = judge(list(LiveLists.OWN_ALERTS, MONDAY, 5), null, null);
        assertThat(refused.state()).isEqualTo(State.REFUSED);
        assertThat(refused.reason()).isEqualTo("RESERVED_SOURCE");
    }

    @Test
    void refusesAnotherListThanTheOneAskedFor() {
        Delivery pulled = new Delivery("pull", "https://a.example", List.of(Path.of("list")), null, "un-sc");
        Judgement refused = EditionGuard.judge(list(MONDAY, 5), null, pulled, TUESDAY);
        assertThat(refused.state()).isEqualTo(State.REFUSED);
        assertThat(refused.reason()).isEqualTo("OTHER_LIST");
    }

    @Test
    void hasWordsForEveryReasonInEveryLanguage() throws IOException {
        for (String file : List.of("watch.properties", "watch_ru.properties")) {
            Properties messages = new Properties();
            try (InputStream in = EditionGuard.class.getResourceAsStream("/messages/" + file)) {
                messages.load(in);
            }
            assertThat(messages.stringPropertyNames())
                    .contains("watch.reason." + EditionGuard.RESERVED_SOURCE)
                    .containsAll(Arrays.stream(Objection.Kind.values())
                            .map(kind -> "watch.reason." + kind)
                            .toList());
        }
    }

    private static Judgement judge(ListEdition fresh, @Nullable ListEdition acting, @Nullable String announced) {
        return EditionGuard.judge(
                fresh, acting, new Delivery("upload", "testing", List.of(Path.of("list")), announced), TUESDAY);
    }

    private static ListEdition list(Instant created, int people) {
        return list("testing", created, people);
    }

    private static ListEdition list(String source, Instant created, int people) {
        List<Entry> entries = IntStream.range(0, people)
                .mapToObj(i -> Entry.builder("P" + i, EntryKind.PERSON, new Provenance("testing.csv", i + 1L))
                        .name(Name.primary("Testing Person " + i))
                        .build())
                .toList();
        Edition edition = new Edition(
                source, "1", "%064x".formatted(people), created, created, Map.of(EntryKind.PERSON, people), 0);
        return new ListEdition(edition, entries, List.of());
    }
}
