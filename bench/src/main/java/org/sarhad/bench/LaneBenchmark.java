package org.sarhad.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.sarhad.exercise.Person;
import org.sarhad.exercise.World;

/**
 * {@code sarhad bench lane}: full checks over HTTP against a running node: read, screen, keep, log, answer.
 *
 * <p>Options: {@code url} of the node, {@code token} of a program, {@code records} checks to make, {@code lanes} that work
 * at once for the throughput. Every check is new work: no traveller is asked twice in a run.
 */
public final class LaneBenchmark implements Benchmark {
    private static final long SEED = 11;
    private static final int WARM_UP = 200;

    @Override
    public String name() {
        return "lane";
    }

    @Override
    public String summary() {
        return "full checks over HTTP on a running node (--option url=http://... --option token=... --records N)";
    }

    @Override
    public void run(BenchmarkRun run) throws IOException {
        String url = option(run, "url");
        String token = option(run, "token");
        int records = run.option("records", 1_000);
        int lanes = run.option("lanes", 4);
        List<String> zones = World.generate(2 * records + WARM_UP, SEED)
                .people()
                .map(Person::document)
                .map(document -> String.join("\\n", document.zone()))
                .toList();
        try (HttpClient client = HttpClient.newHttpClient()) {
            Lane lane = new Lane(client, URI.create(url + "/api/v1/checks"), token);
            run.say("warming up");
            zones.subList(0, WARM_UP).forEach(lane::check);
            long[] nanos = zones.subList(WARM_UP, WARM_UP + records).stream()
                    .mapToLong(lane::check)
                    .sorted()
                    .toArray();
            run.figure("lane.p50", nanos[nanos.length / 2] / 1e6, "ms");
            run.figure("lane.p99", nanos[(int) Math.min(nanos.length - 1L, nanos.length * 99L / 100)] / 1e6, "ms");
            run.say(Arrays.toString(Arrays.copyOfRange(nanos, nanos.length - 3, nanos.length))
                    + " ns were the slowest");
            run.figure(
                    "lane.throughput",
                    throughput(lane, zones.subList(WARM_UP + records, zones.size()), lanes),
                    "checks/s");
        }
    }

    /** One caller; safe for several threads. */
    private record Lane(HttpClient client, URI checks, String token) {
        /** Checks one traveller and says how long the answer took, in nanoseconds. */
        long check(String zone) {
            HttpRequest request = HttpRequest.newBuilder(checks)
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString("{\"direction\":\"ENTRY\",\"mrz\":\"" + zone + "\"}"))
                    .build();
            long begun = System.nanoTime();
            try {
                HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() != 201) {
                    throw new IOException("the node answers " + answer.statusCode() + ": " + answer.body());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
            return System.nanoTime() - begun;
        }
    }

    private static double throughput(Lane lane, List<String> zones, int lanes) {
        long begun = System.nanoTime();
        try (ExecutorService pool = Executors.newFixedThreadPool(lanes)) {
            List<Future<Long>> answers = new ArrayList<>();
            zones.forEach(zone -> answers.add(pool.submit(() -> lane.check(zone))));
            for (Future<Long> answer : answers) {
                answer.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a check failed: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        return zones.size() / ((System.nanoTime() - begun) / 1e9);
    }

    private static String option(BenchmarkRun run, String name) throws IOException {
        String value = run.options().get(name);
        if (value == null || value.isBlank()) {
            throw new IOException("say which node: --option url=http://localhost:8080 --option token=sarhad_...;"
                    + " its administrator makes the token");
        }
        return value;
    }
}
