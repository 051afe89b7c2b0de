package org.sarhad.node.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarhad.node.testing.Visitor.sentTo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarhad.node.access.Role;
import org.sarhad.node.settings.NodeSettings;
import org.sarhad.node.testing.TestingDatabase;
import org.sarhad.node.testing.TestingNode;
import org.sarhad.node.testing.Visitor;
import org.sarhad.node.watch.EditionRecord.State;
import org.sarhad.screening.Hit;
import org.sarhad.screening.Traveller;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One node through the life of a list; everything in one test class because a node takes seconds to start. */
class ListKeeperIT {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final NodeSettings.Database database = TestingDatabase.fresh();

    @SuppressWarnings("NullAway.Init")
    private TestingNode node;

    @BeforeEach
    void start() throws IOException {
        Files.createDirectories(folder.resolve("lists"));
        write(folder.resolve("lists"), "2026-01-01", people(0, 20));
        node = TestingNode.start(database, folder.resolve("data"), folder.resolve("lists"));
        assertThat(screen(NAMES.get(7))).isNotEmpty();
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void keepsAnOldEditionUntilABetterOneComes() throws IOException {
        assertThat(states()).containsExactly(State.LIVE);

        // What is no list changes nothing and is told.
        assertThat(receive("garbage.bin", "\u0000\u0001 not a list")).isEmpty();
        assertThat(skipped()).contains("garbage.bin");

        // An older edition is refused.
        assertThat(receive("2025-06-01", people(0, 30)))
                .extracting(EditionRecord::state)
                .containsExactly(State.REFUSED);
        assertThat(screen(NAMES.get(25))).isEmpty();

        // An edition that lost a tenth waits for a person, then acts.
        List<EditionRecord> held = receive("2026-02-01", people(5, 20));
        assertThat(held).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(State.WAITING);
            assertThat(one.reason()).isEqualTo("SHRANK");
            assertThat(one.change()).isEqualTo(new EditionRecord.Change(0, 0, 5));
        });
        assertThat(screen(NAMES.get(3))).isNotEmpty();
        node.bean(ListKeeper.class).confirm(held.getFirst().id(), "the owner announced it");
        assertThat(screen(NAMES.get(3))).isEmpty();
        assertThat(screen(NAMES.get(7))).isNotEmpty();

        // The same files again are nothing new.
        assertThat(receive("2026-02-01", people(5, 20))).isEmpty();

        // A restart finds what acted.
        node.close();
        Files.delete(folder.resolve("lists/national.csv"));
        node = TestingNode.start(database, folder.resolve("data"), folder.resolve("lists"));
        assertThat(screen(NAMES.get(3))).isEmpty();
        assertThat(screen(NAMES.get(7))).isNotEmpty();
    }

    @Test
    void takesAnUploadFromTheListOwnerAndShowsWhatCameOfIt() {
        node.officer("lister", Role.LIST_OWNER);
        Visitor lister = node.visitor("lister");
        String list = list("2026-03-01", people(0, 22));

        assertThat(sentTo(lister.upload("/lists", "/lists/upload", "files", "../../../evil.csv", list)))
                .isEqualTo("/lists");

        assertThat(screen(NAMES.get(21))).isNotEmpty();
        String page = lister.get("/lists").body();
        assertThat(page).contains("+2 ~0 −0").contains("2026-03-01");
        assertThat(folder.resolve("evil.csv")).doesNotExist();
        assertThat(actions()).contains("edition-accepted lister");
    }

    @Test
    void refusesAnEditionThatIsNotTheAnnouncedOne() throws IOException {
        Path file = write(Files.createDirectories(folder.resolve("drop")), "2026-04-01", people(0, 25));
        List<EditionRecord> filed =
                node.bean(ListKeeper.class).receive(new Delivery("upload", "drop", List.of(file), "0".repeat(64)));
        assertThat(filed).extracting(EditionRecord::reason).containsExactly("WRONG_HASH");
        assertThat(screen(NAMES.get(24))).isEmpty();
    }

    @Test
    void letsAnAlertActAtOnceAndCeaseAtOnce() {
        node.officer("lister", Role.LIST_OWNER);
        Visitor lister = node.visitor("lister");
        String review =
                java.time.LocalDate.now(java.time.ZoneOffset.UTC).plusMonths(3).toString();

        assertThat(alert(lister, "", review).statusCode()).isEqualTo(400);
        assertThat(alert(lister, "Order 12 of the Ak-Zhol court", "2020-01-01").statusCode())
                .isEqualTo(400);
        assertThat(screen("Vydumshchikov Vydumka")).isEmpty();

        assertThat(sentTo(alert(lister, "Order 12 of the Ak-Zhol court", review)))
                .isEqualTo("/lists/alerts");
        assertThat(screen("Vydumshchikov Vydumka")).isNotEmpty().allSatisfy(hit -> {
            assertThat(hit.edition().source()).isEqualTo(LiveLists.OWN_ALERTS);
            assertThat(hit.entry().legalBasis()).isEqualTo("Order 12 of the Ak-Zhol court");
        });

        lister.submit("/lists/alerts", "/lists/alerts/1/withdraw", "reason", "found elsewhere");
        assertThat(screen("Vydumshchikov Vydumka")).isEmpty();
        assertThat(actions()).contains("alert-made lister", "alert-withdrawn lister");
    }

    private static java.net.http.HttpResponse<String> alert(Visitor lister, String legalBasis, String review) {
        return lister.submit(
                "/lists/alerts",
                "/lists/alerts",
                "names",
                "Vydumshchikov Vydumka\nВыдумщиков Выдумка",
                "birthDate",
                "1980-05-17",
                "nationality",
                "KGZ",
                "sex",
                "M",
                "measure",
                "LOCATE",
                "authority",
                "Ak-Zhol court",
                "legalBasis",
                legalBasis,
                "reason",
                "a test",
                "review",
                review,
                "expires",
                java.time.LocalDate.now(java.time.ZoneOffset.UTC).plusYears(1).toString());
    }

    private List<Hit> screen(String name) {
        return node.bean(LiveLists.class).screen(Traveller.named(name), 5, 0.7);
    }

    private List<EditionRecord> receive(String date, Stream<String> people) throws IOException {
        return receive("national.csv", list(date, people));
    }

    private List<EditionRecord> receive(String name, String content) throws IOException {
        Path drop = Files.createTempDirectory(folder, "drop");
        Path file = Files.writeString(drop.resolve(name), content);
        return node.bean(ListKeeper.class).receive(new Delivery("upload", name, List.of(file), null));
    }

    private List<State> states() {
        return node.bean(EditionStore.class).latest(10).stream()
                .map(EditionRecord::state)
                .toList();
    }

    private List<String> skipped() {
        return node.bean(EditionStore.class).skipped(10).stream()
                .map(EditionStore.Skipped::file)
                .toList();
    }

    private List<String> actions() {
        return node.bean(JdbcClient.class)
                .sql("select action || ' ' || officer from oversight.log order by number")
                .query(String.class)
                .list();
    }

    private static Path write(Path folder, String date, Stream<String> people) throws IOException {
        return Files.writeString(folder.resolve("national.csv"), list(date, people));
    }

    private static Stream<String> people(int from, int to) {
        return IntStream.range(from, to).mapToObj(number -> "T-" + number + ",person," + NAMES.get(number));
    }

    private static String list(String date, Stream<String> people) {
        return people.collect(Collectors.joining("\n", HEAD.formatted(date), "\n"));
    }

    private static final String HEAD = """
            #sarhad-list source=testing-national edition=%1$s created=%1$s
            id,kind,name
            """;

    /** Invented names that no spelling rule brings together. */
    private static final List<String> NAMES = List.of(
            "Abdrakhman Tolybekov",
            "Zhyldyz Karimova",
            "Miroslav Pechorin",
            "Gulbahar Saparova",
            "Timur Shaikhutdinov",
            "Feruza Yuldasheva",
            "Leonid Vasnetsov",
            "Parvin Nazarzoda",
            "Chingiz Ormonbekov",
            "Svetlana Grushko",
            "Hakim Bobojonov",
            "Elnura Dzhumabaeva",
            "Bolot Sydykbekov",
            "Ruslan Ibragimov",
            "Oksana Lebedeva",
            "Firdavs Qodirov",
            "Anvar Eshonqulov",
            "Jamila Tursunova",
            "Viktor Chernyshov",
            "Nodira Mirzaeva",
            "Dastan Kozhomkulov",
            "Igor Matveenko",
            "Zebo Hamidova",
            "Ulan Baktygulov",
            "Pyotr Zaslavsky",
            "Malika Rashidova",
            "Yefim Goncharuk",
            "Saltanat Aldabergenova",
            "Otabek Haydarov",
            "Kseniya Fomina");
}
