package org.sarhad.node.oversight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.sarhad.node.oversight.LogReader.Head;
import org.sarhad.node.settings.NodeSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Notes the end of the log down outside of the database, at the start and every hour, one line each: who rewrites the
 * whole table, head and all, still cannot rewrite what the file says. A site copies the file to where its database
 * administrators have no hand.
 */
@Component
final class HeadWitness implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(HeadWitness.class);
    private static final Duration PAUSE = Duration.ofHours(1);

    private final LogReader reader;
    private final Clock clock;
    private final Path file;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("log-witness").daemon().factory());

    private volatile @Nullable ScheduledFuture<?> repetition;

    HeadWitness(LogReader reader, Clock clock, NodeSettings settings) {
        this.reader = reader;
        this.clock = clock;
        this.file = settings.data().resolve("log-heads.txt");
    }

    @Override
    public void start() {
        repetition = thread.scheduleWithFixedDelay(this::witness, 1, PAUSE.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public void stop() {
        ScheduledFuture<?> repeated = repetition;
        if (repeated != null) {
            repeated.cancel(false);
            repetition = null;
        }
        thread.shutdownNow();
        witness();
    }

    @Override
    public boolean isRunning() {
        return repetition != null;
    }

    /** Every head noted down so far. */
    List<Head> heads() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            List<Head> heads = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                heads.add(Head.parse(line.substring(line.indexOf(' ') + 1)));
            }
            return heads;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(file + " has been tampered with: " + e.getMessage(), e);
        }
    }

    private synchronized void witness() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(
                    file,
                    clock.instant() + " " + reader.head() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException | RuntimeException e) {
            LOG.warn("the end of the log is not noted down in {}: {}", file, e.getMessage());
        }
    }
}
