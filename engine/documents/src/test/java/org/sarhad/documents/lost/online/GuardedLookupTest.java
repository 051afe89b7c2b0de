package org.sarhad.documents.lost.online;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarhad.documents.lost.DocumentKey;
import org.sarhad.documents.lost.DocumentType;
import org.sarhad.documents.lost.LossKind;
import org.sarhad.documents.lost.LostBuilder;
import org.sarhad.documents.lost.LostRecord;
import org.sarhad.documents.lost.LostRegister;
import org.sarhad.documents.lost.NodeKey;
import org.sarhad.documents.lost.online.LostAnswer.Setback;
import org.sarhad.documents.lost.online.LostAnswer.Source;

final class GuardedLookupTest {
    private static final Instant BUILT = Instant.parse("2026-03-01T08:00:00Z");
    private static final DocumentKey KNOWN = new DocumentKey("A1", DocumentType.PASSPORT, "TJK");
    private static final DocumentKey UNKNOWN = new DocumentKey("A2", DocumentType.PASSPORT, "TJK");
    private static final Duration AGE = Duration.ofHours(30);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Instant now = BUILT.plus(AGE);
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch over = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client = HttpClient.newHttpClient();

    @SuppressWarnings("NullAway.Init")
    private LostRegister local;

    @SuppressWarnings("NullAway.Init")
    private HttpServer server;

    private Behaviour behaviour = exchange -> answer(exchange, "");

    private interface Behaviour {
        void serve(HttpExchange exchange) throws IOException, InterruptedException;
    }

    @BeforeEach
    void start() throws Exception {
        NodeKey key = NodeKey.of(new byte[16]);
        Path file = folder.resolve("local.lost");
        try (LostBuilder builder = LostBuilder.create(file, key, "test", BUILT)) {
            builder.lane()
                    .add(new LostRecord(
                            KNOWN,
                            LossKind.LOST,
                            null,
                            null,
                            null,
                            null,
                            LocalDate.of(2035, 1, 1),
                            "",
                            "",
                            BUILT,
                            BUILT));
            builder.finish(1);
        }
        local = LostRegister.open(file, key, new LostRegister.Options(false, () -> now, 1));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            try {
                behaviour.serve(exchange);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
        client.shutdownNow();
        local.close();
    }

    @Test
    void saysThatTheServiceAnsweredAndHowOldItsAnswerIs() throws Exception {
        behaviour = exchange -> answer(exchange, record("A2"));
        LostAnswer answer = ask(UNKNOWN, Duration.ofSeconds(20));
        assertThat(answer.source()).isEqualTo(Source.ONLINE);
        assertThat(answer.setback()).isNull();
        assertThat(answer.age()).isEqualTo(Duration.ofSeconds(3));
        assertThat(answer.hits()).singleElement().satisfies(hit -> {
            assertThat(hit.record().document()).isEqualTo(UNKNOWN);
            assertThat(hit.knowledge().register()).isEqualTo("test service");
        });
    }

    @Test
    void stillSaysWhatOnlyTheLocalFileKnows() throws Exception {
        LostAnswer answer = ask(KNOWN, Duration.ofSeconds(20));
        assertThat(answer.source()).isEqualTo(Source.ONLINE);
        assertThat(answer.hits())
                .singleElement()
                .satisfies(hit -> assertThat(hit.knowledge()).isEqualTo(local.knowledge()));
    }

    @Test
    void fallsBackToTheFileWhenTheServiceIsSlow() throws Exception {
        behaviour = exchange -> {
            over.await();
            answer(exchange, "");
        };
        assertFallenBack(ask(KNOWN, Duration.ofMillis(50)), Setback.Kind.SLOW);
    }

    @Test
    void fallsBackToTheFileWhenTheServiceSaysNothing() throws Exception {
        behaviour = HttpExchange::close;
        assertFallenBack(ask(KNOWN, Duration.ofSeconds(20)), Setback.Kind.FAILED);
    }

    @Test
    void fallsBackToTheFileWhenTheServiceIsWrong() throws Exception {
        behaviour = exchange -> answer(exchange, record("A3"));
        assertFallenBack(ask(KNOWN, Duration.ofSeconds(20)), Setback.Kind.WRONG);
        behaviour = exchange -> answer(exchange, "{\"number\":\"A1\"}");
        assertFallenBack(ask(KNOWN, Duration.ofSeconds(20)), Setback.Kind.FAILED);
        behaviour = exchange -> {
            exchange.sendResponseHeaders(500, -1);
            exchange.close();
        };
        assertFallenBack(ask(KNOWN, Duration.ofSeconds(20)), Setback.Kind.FAILED);
    }

    @Test
    void fallsBackToTheFileWhenTheServiceIsDown() throws Exception {
        server.stop(0);
        assertFallenBack(ask(KNOWN, Duration.ofSeconds(20)), Setback.Kind.FAILED);
    }

    @Test
    void leavesAFailingServiceAloneForAWhileAndThenTriesOnce() throws Exception {
        Behaviour failing = HttpExchange::close;
        behaviour = failing;
        GuardedLookup lookup = lookup(Duration.ofSeconds(20));
        for (int i = 0; i < 3; i++) {
            assertFallenBack(lookup.ask(KNOWN), Setback.Kind.FAILED);
        }
        int before = asked.get();
        assertFallenBack(lookup.ask(KNOWN), Setback.Kind.PAUSED);
        assertThat(asked.get()).isEqualTo(before);
        now = now.plus(PAUSE);
        assertThat(lookup.ask(KNOWN).setback()).extracting(Setback::kind).isEqualTo(Setback.Kind.FAILED);
        assertThat(lookup.ask(KNOWN).setback()).extracting(Setback::kind).isEqualTo(Setback.Kind.PAUSED);
        now = now.plus(PAUSE);
        behaviour = exchange -> answer(exchange, "");
        assertThat(lookup.ask(KNOWN).source()).isEqualTo(Source.ONLINE);
        assertThat(lookup.ask(KNOWN).source()).isEqualTo(Source.ONLINE);
    }

    @Test
    void doesNotPileUpQuestionsBeforeASilentService() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        OnlineRegister deaf = new OnlineRegister() {
            @Override
            public String name() {
                return "deaf service";
            }

            @Override
            public OnlineAnswer ask(DocumentKey document) throws InterruptedException {
                inside.countDown();
                while (over.getCount() > 0) {
                    try {
                        over.await();
                    } catch (InterruptedException e) {
                        // deaf: goes on waiting although it was told to stop
                    }
                }
                throw new InterruptedException("stopped");
            }
        };
        GuardedLookup lookup = new GuardedLookup(
                deaf, local, Duration.ofMillis(20), 1, new CircuitBreaker(5, PAUSE, () -> now), () -> now);
        assertFallenBack(lookup.ask(KNOWN), Setback.Kind.SLOW);
        inside.await();
        assertFallenBack(lookup.ask(KNOWN), Setback.Kind.BUSY);
    }

    private void assertFallenBack(LostAnswer answer, Setback.Kind kind) {
        assertThat(answer.source()).isEqualTo(Source.LOCAL);
        assertThat(answer.setback()).isNotNull().extracting(Setback::kind).isEqualTo(kind);
        assertThat(answer.asOf()).isEqualTo(BUILT);
        assertThat(answer.age()).isEqualTo(AGE);
        assertThat(answer.hits())
                .singleElement()
                .satisfies(hit -> assertThat(hit.record().document()).isEqualTo(KNOWN));
    }

    private LostAnswer ask(DocumentKey document, Duration limit) throws InterruptedException {
        return lookup(limit).ask(document);
    }

    private GuardedLookup lookup(Duration limit) {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new GuardedLookup(
                new TestingHttpRegister(client, address),
                local,
                limit,
                8,
                new CircuitBreaker(3, PAUSE, () -> now),
                () -> now);
    }

    private void answer(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("as-of", now.minusSeconds(3).toString());
        exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String record(String number) {
        return "{\"number\":\"" + number + "\",\"type\":\"passport\",\"country\":\"TJK\",\"kind\":\"stolen\"}\n";
    }
}
