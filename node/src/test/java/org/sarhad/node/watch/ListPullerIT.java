package org.sarhad.node.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarhad.node.access.Role;
import org.sarhad.node.settings.NodeSettings;
import org.sarhad.node.testing.TestingNode;
import org.sarhad.node.watch.EditionRecord.State;
import org.sarhad.screening.Traveller;
import org.springframework.jdbc.core.simple.JdbcClient;

class ListPullerIT {
    private static final String SOURCE = "testing-national";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private volatile String content = list(SOURCE, "2026-01-01", 12);
    private volatile boolean failing;

    @SuppressWarnings("NullAway.Init")
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void followsAListAndKeepsWhatItHasWhenTheNextIsNoGood() throws InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/national.csv?key=hush");
        try (TestingNode node =
                TestingNode.pulling(folder, new NodeSettings.Pull(SOURCE, address, Duration.ofSeconds(5)))) {
            ListPuller puller = node.bean(ListPuller.class);

            // The schedule brings the first edition.
            await(puller);
            assertThat(acts(node)).isEqualTo("2026-01-01");
            assertThat(node.bean(LiveLists.class).screen(Traveller.named("Testing Person h"), 5, 0.5))
                    .isNotEmpty();
            assertThat(node.bean(JdbcClient.class)
                            .sql("select means || ' ' || origin || ' ' || officer from watch.delivery")
                            .query(String.class)
                            .list())
                    .containsExactly(
                            "pull http://127.0.0.1:" + server.getAddress().getPort() + "/national.csv system");

            // The same list is not sent again.
            assertThat(puller.attempt(SOURCE).problem()).isNull();
            assertThat(filed(node)).containsExactly(State.LIVE);

            // A server that fails changes nothing, is told, and is left alone for a while.
            failing = true;
            PullState failed = puller.attempt(SOURCE);
            assertThat(failed.problem()).contains("503");
            assertThat(failed.lastSuccess()).isNotNull().isBefore(Objects.requireNonNull(failed.lastTry()));
            assertThat(Duration.between(failed.lastTry(), failed.nextTry())).isGreaterThan(Duration.ofSeconds(25));
            assertThat(acts(node)).isEqualTo("2026-01-01");
            failing = false;

            // Neither what is no list, nor an older edition, nor another list comes in force.
            content = "\u0000 this is no list";
            assertThat(puller.attempt(SOURCE).problem()).contains("no known list format");
            content = list(SOURCE, "2025-01-01", 12);
            assertThat(puller.attempt(SOURCE).problem()).startsWith("OLDER");
            assertThat(puller.attempt(SOURCE).problem())
                    .as("for as long as the server has no other")
                    .startsWith("OLDER");
            content = list("another", "2026-02-01", 12);
            assertThat(puller.attempt(SOURCE).problem()).startsWith("OTHER_LIST");
            assertThat(node.bean(LiveLists.class).list("another")).isEmpty();
            assertThat(acts(node)).isEqualTo("2026-01-01");

            tellsOfItOnThePageAndByTheMetric(node);

            content = list(SOURCE, "2026-02-01", 13);
            assertThat(puller.attempt(SOURCE).problem()).isNull();
            assertThat(acts(node)).isEqualTo("2026-02-01");
        }
    }

    private static void tellsOfItOnThePageAndByTheMetric(TestingNode node) {
        node.officer("lister", Role.LIST_OWNER);
        assertThat(node.visitor("lister").get("/lists").body())
                .contains("Fetched from their owners")
                .contains("OTHER_LIST")
                .doesNotContain("hush");
        MeterRegistry metrics = node.bean(MeterRegistry.class);
        assertThat(metrics.get("sarhad.lists.pull.failures")
                        .tag("source", SOURCE)
                        .functionCounter()
                        .count())
                .isGreaterThanOrEqualTo(5);
        assertThat(metrics.get("sarhad.lists.pull.age")
                        .tag("source", SOURCE)
                        .gauge()
                        .value())
                .isNotNaN();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String text = content;
        String etag = "\"" + Integer.toHexString(text.hashCode()) + "\"";
        @Nullable String known = exchange.getRequestHeaders().getFirst("If-None-Match");
        exchange.getResponseHeaders().add("ETag", etag);
        if (failing) {
            exchange.sendResponseHeaders(503, -1);
        } else if (etag.equals(known)) {
            exchange.sendResponseHeaders(304, -1);
        } else {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private static void await(ListPuller puller) throws InterruptedException {
        for (int attempt = 0; attempt < 300; attempt++) {
            if (puller.states().getFirst().lastSuccess() != null) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("nothing was fetched: " + puller.states());
    }

    private static String acts(TestingNode node) {
        return node.bean(LiveLists.class)
                .list(SOURCE)
                .map(list -> list.edition().number())
                .orElse("none");
    }

    private static List<State> filed(TestingNode node) {
        return node.bean(EditionStore.class).latest(10).stream()
                .map(EditionRecord::state)
                .toList();
    }

    private static String list(String source, String date, int people) {
        return IntStream.range(0, people)
                .mapToObj(i -> "T-" + i + ",person,Testing Person " + (char) ('a' + i))
                .collect(Collectors.joining(
                        "\n",
                        "#sarhad-list source=%1$s edition=%2$s created=%2$s%nid,kind,name%n".formatted(source, date),
                        "\n"));
    }
}
