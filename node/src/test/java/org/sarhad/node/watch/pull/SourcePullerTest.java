package org.sarhad.node.watch.pull;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourcePullerTest {
    private static final byte[] LIST = "a list".repeat(10_000).getBytes(StandardCharsets.UTF_8);

    private interface Behaviour {
        void answer(HttpExchange exchange) throws IOException;
    }

    @TempDir
    private Path folder;

    private HttpServer server;
    private ExecutorService threads;
    private SourcePuller puller;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        threads = Executors.newVirtualThreadPerTaskExecutor();
        server.setExecutor(threads);
        server.start();
        Clock clock = Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);
        puller = new SourcePuller(folder, Duration.ofSeconds(2), clock);
    }

    @AfterEach
    void stop() {
        puller.close();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void fetchesAFileAndItsValidators() throws IOException {
        PullResult result = pull(exchange -> {
            exchange.getResponseHeaders().add("ETag", "\"v1\"");
            exchange.getResponseHeaders().add("Last-Modified", "Sun, 01 Mar 2026 00:00:00 GMT");
            send(exchange, 200, LIST);
        });

        assertThat(result).isInstanceOfSatisfying(PullResult.Fetched.class, fetched -> {
            assertThat(fetched.file()).hasBinaryContent(LIST);
            assertThat(fetched.etag()).isEqualTo("\"v1\"");
            assertThat(fetched.lastModified()).isEqualTo("Sun, 01 Mar 2026 00:00:00 GMT");
        });
    }

    @Test
    void asksOnlyForWhatChanged() {
        PullResult result = pull(
                exchange -> {
                    boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                            && "yesterday".equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
                    exchange.sendResponseHeaders(known ? 304 : 500, -1);
                },
                "\"v1\"",
                "yesterday",
                1 << 20,
                Duration.ofSeconds(5));

        assertThat(result).isInstanceOf(PullResult.NotModified.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 206, 400, 401, 403, 404, 429, 500, 502, 503})
    void takesNoOtherAnswerForAList(int status) {
        PullResult result = pull(exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "120");
            exchange.sendResponseHeaders(status, status == 204 ? -1 : 0);
        });

        assertThat(result).isInstanceOfSatisfying(PullResult.Failed.class, failed -> {
            assertThat(failed.reason()).contains(String.valueOf(status));
            assertThat(failed.retryAfter()).contains(Duration.ofMinutes(2));
        });
        assertThat(left()).isEmpty();
    }

    @Test
    void readsADateToComeBackAt() {
        PullResult result = pull(exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "Sun, 01 Mar 2026 00:10:00 GMT");
            exchange.sendResponseHeaders(503, -1);
        });

        assertThat(((PullResult.Failed) result).retryAfter()).contains(Duration.ofMinutes(10));
    }

    @Test
    void leavesNothingOfATransferThatBreaksOff() {
        PullResult result = pull(exchange -> {
            exchange.sendResponseHeaders(200, LIST.length);
            exchange.getResponseBody().write(LIST, 0, LIST.length / 2);
            exchange.getResponseBody().flush();
            throw new IOException("the server falls over");
        });

        assertThat(result).isInstanceOf(PullResult.Failed.class);
        assertThat(left()).isEmpty();
    }

    @Test
    void refusesAFileThatIsAnnouncedTooLarge() {
        PullResult result = pull(exchange -> send(exchange, 200, LIST), null, null, 100, Duration.ofSeconds(5));

        assertThat(((PullResult.Failed) result).reason()).contains("larger than the limit");
        assertThat(left()).isEmpty();
    }

    @Test
    void refusesAFileThatTurnsOutTooLarge() {
        PullResult result = pull(
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    try (OutputStream body = exchange.getResponseBody()) {
                        for (int i = 0; i < 1_000; i++) {
                            body.write(LIST);
                        }
                    }
                },
                null,
                null,
                1 << 20,
                Duration.ofSeconds(10));

        assertThat(((PullResult.Failed) result).reason()).contains("larger than the limit");
        assertThat(left()).isEmpty();
    }

    @Test
    void refusesAnEmptyFile() {
        PullResult result = pull(exchange -> exchange.sendResponseHeaders(200, -1));

        assertThat(((PullResult.Failed) result).reason()).contains("empty");
    }

    @Test
    void givesUpOnAServerThatDripsForEver() {
        PullResult result = pull(
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    try (OutputStream body = exchange.getResponseBody()) {
                        while (!Thread.currentThread().isInterrupted()) {
                            body.write('x');
                            body.flush();
                            pause();
                        }
                    }
                },
                null,
                null,
                1 << 20,
                Duration.ofMillis(600));

        assertThat(((PullResult.Failed) result).reason()).contains("longer than");
    }

    @Test
    void givesUpOnAServerThatNeverAnswers() {
        PullResult result = pull(exchange -> pause(Duration.ofSeconds(5)), null, null, 1, Duration.ofMillis(400));

        assertThat(result).isInstanceOf(PullResult.Failed.class);
    }

    @Test
    void saysThatNobodyListens() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }

        PullResult result = puller.pull(PullRequest.first(URI.create("http://localhost:" + free + "/list")));

        assertThat(result).isInstanceOf(PullResult.Failed.class);
    }

    @Test
    void followsARedirectionAndGivesUpOnACircle() throws IOException {
        server.createContext("/new", exchange -> send(exchange, 200, LIST));
        assertThat(pull(exchange -> redirect(exchange, "/new"))).isInstanceOf(PullResult.Fetched.class);

        server.createContext("/circle", exchange -> redirect(exchange, "/circle"));
        assertThat(puller.pull(request("/circle"))).isInstanceOf(PullResult.Failed.class);
    }

    @Test
    void waitsLongerWithEachFailureAndNeverBeyondTheLimit() {
        BackOff backOff = new BackOff(Duration.ofSeconds(10), Duration.ofMinutes(5));
        Random random = new Random(7);
        for (int failures = 1; failures < 200; failures++) {
            long whole = Math.min(300_000L, failures > 20 ? 300_000L : 10_000L << (failures - 1));
            for (int i = 0; i < 20; i++) {
                long wait = backOff.wait(failures, Duration.ZERO, random).toMillis();
                assertThat(wait).isBetween(whole / 2, whole);
            }
        }
        assertThat(backOff.wait(1, Duration.ofHours(1), random)).isEqualTo(Duration.ofHours(1));
        assertThat(backOff.wait(1, Duration.ofDays(400), random)).isEqualTo(Duration.ofDays(1));
    }

    private PullResult pull(Behaviour behaviour) {
        return pull(behaviour, null, null, 1 << 20, Duration.ofSeconds(5));
    }

    private PullResult pull(Behaviour behaviour, String etag, String lastModified, long maxBytes, Duration timeout) {
        server.createContext("/list", exchange -> {
            try (exchange) {
                behaviour.answer(exchange);
            }
        });
        return puller.pull(new PullRequest(address("/list"), etag, lastModified, maxBytes, timeout));
    }

    private PullRequest request(String path) {
        return PullRequest.first(address(path));
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    private List<Path> left() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] content) throws IOException {
        exchange.sendResponseHeaders(status, content.length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(content);
        }
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void pause() {
        pause(Duration.ofMillis(50));
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
