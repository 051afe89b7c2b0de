package org.sarhad.node.watch.pull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Fetches list files over HTTP. It asks only for what changed (RFC 9110, sections 8.8 and 13), follows no redirection from
 * https to http, bounds size and time of the whole transfer, and leaves nothing behind when it fails. Every failure is a
 * {@link PullResult.Failed}, never an exception. Safe for use by several threads.
 */
public final class SourcePuller implements AutoCloseable {
    private final HttpClient client;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Path folder;
    private final Clock clock;

    /**
     * @param folder where files are put while they come and when they are whole; it must exist
     * @param connect the longest time that a connection may take
     */
    public SourcePuller(Path folder, Duration connect, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        this.client = HttpClient.newBuilder()
                .connectTimeout(connect)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    /** Fetches once. */
    public PullResult pull(PullRequest request) {
        Future<PullResult> transfer = workers.submit(() -> transfer(request));
        try {
            return transfer.get(request.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            transfer.cancel(true);
            return failed("the transfer took longer than " + request.timeout().toSeconds() + " s");
        } catch (InterruptedException e) {
            transfer.cancel(true);
            Thread.currentThread().interrupt();
            return failed("the node is stopping");
        } catch (ExecutionException e) {
            return failed(reason(e.getCause() == null ? e : e.getCause()));
        }
    }

    private PullResult transfer(PullRequest request) throws IOException, InterruptedException {
        HttpRequest.Builder ask = HttpRequest.newBuilder(request.address())
                .timeout(request.timeout())
                .header("User-Agent", "sarhad")
                .GET();
        if (request.etag() != null) {
            ask.header("If-None-Match", request.etag());
        }
        if (request.lastModified() != null) {
            ask.header("If-Modified-Since", request.lastModified());
        }
        HttpResponse<InputStream> answer = client.send(ask.build(), HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            return switch (answer.statusCode()) {
                case 200 -> save(request, answer, body);
                case 304 -> new PullResult.NotModified();
                default ->
                    new PullResult.Failed("the server answered with status " + answer.statusCode(), asked(answer));
            };
        }
    }

    private PullResult save(PullRequest request, HttpResponse<?> answer, InputStream body) throws IOException {
        OptionalLong announced = answer.headers().firstValueAsLong("Content-Length");
        if (announced.isPresent() && announced.getAsLong() > request.maxBytes()) {
            return failed("the file of " + announced.getAsLong() + " bytes is larger than the limit of "
                    + request.maxBytes());
        }
        Path part = Files.createTempFile(folder, "pull-", ".part");
        boolean whole = false;
        try {
            long bytes = copy(body, part, request.maxBytes());
            if (bytes < 0) {
                return failed("the file is larger than the limit of " + request.maxBytes() + " bytes");
            }
            if (bytes == 0) {
                return failed("the server sent an empty file");
            }
            whole = true;
            return new PullResult.Fetched(
                    part,
                    bytes,
                    answer.headers().firstValue("ETag").orElse(null),
                    answer.headers().firstValue("Last-Modified").orElse(null));
        } finally {
            if (!whole) {
                Files.deleteIfExists(part);
            }
        }
    }

    /** Copies the body, or gives -1 as soon as it passes the limit. */
    private static long copy(InputStream body, Path file, long maxBytes) throws IOException {
        byte[] buffer = new byte[64 << 10];
        long bytes = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
                bytes += n;
                if (bytes > maxBytes) {
                    return -1;
                }
                out.write(buffer, 0, n);
            }
        }
        return bytes;
    }

    /** The {@code Retry-After} of an answer, in seconds or as a date (RFC 9110, section 10.2.3). */
    private Optional<Duration> asked(HttpResponse<?> answer) {
        return answer.headers().firstValue("Retry-After").flatMap(text -> {
            try {
                return text.chars().allMatch(Character::isDigit)
                        ? Optional.of(Duration.ofSeconds(Long.parseLong(text)))
                        : Optional.of(Duration.between(
                                        clock.instant(),
                                        ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)))
                                .filter(wait -> !wait.isNegative());
            } catch (DateTimeException | NumberFormatException e) {
                return Optional.empty();
            }
        });
    }

    private static String reason(Throwable e) {
        if (e instanceof HttpTimeoutException) {
            return "the server did not answer in time";
        }
        String message = e.getMessage();
        return "the transfer failed: " + (message == null ? e.getClass().getSimpleName() : message);
    }

    private static PullResult failed(String reason) {
        return new PullResult.Failed(reason, Optional.empty());
    }

    @Override
    public void close() {
        workers.shutdownNow();
        client.shutdownNow();
    }
}
