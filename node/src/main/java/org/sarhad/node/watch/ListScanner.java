package org.sarhad.node.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sarhad.node.settings.NodeSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Reads the lists that are kept from before, then those of the folders in the settings, and looks into these folders again
 * every minute. The web pages are open meanwhile; checks wait until the lists are there.
 */
@Component
final class ListScanner implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ListScanner.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final ListKeeper keeper;
    private final OwnAlerts alerts;
    private final LiveLists live;
    private final List<Path> places;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("lists").daemon().factory());
    /** State of each folder when it was last read, so that an unchanged one costs no reading. */
    private final Map<Path, String> seen = new HashMap<>();

    private volatile @Nullable ScheduledFuture<?> repetition;

    ListScanner(ListKeeper keeper, OwnAlerts alerts, LiveLists live, NodeSettings settings) {
        this.keeper = keeper;
        this.alerts = alerts;
        this.live = live;
        this.places = settings.lists();
    }

    @Override
    public void start() {
        thread.execute(this::begin);
        repetition = thread.scheduleWithFixedDelay(this::scan, PAUSE.toSeconds(), PAUSE.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public void stop() {
        ScheduledFuture<?> repeated = repetition;
        if (repeated != null) {
            repeated.cancel(false);
            repetition = null;
        }
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(20, TimeUnit.SECONDS)) {
                LOG.warn("reading lists did not end in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return repetition != null;
    }

    private void begin() {
        try {
            keeper.restore();
            alerts.publish();
            scan();
        } catch (RuntimeException e) {
            LOG.error("the lists kept from before are not restored", e);
        } finally {
            live.markReady();
        }
    }

    private void scan() {
        for (Path place : places) {
            try {
                deliveries(place).forEach(this::receiveIfChanged);
            } catch (RuntimeException | IOException e) {
                LOG.warn("the lists in {} are not read: {}", place, deepest(e));
            }
        }
    }

    private void receiveIfChanged(Path folder, List<Path> files) {
        String state = state(files);
        if (state.equals(seen.get(folder))) {
            return;
        }
        try {
            keeper.receive(new Delivery("folder", folder.toString(), files, null));
            seen.put(folder, state);
        } catch (RuntimeException e) {
            LOG.warn("the lists in {} are not taken in: {}", folder, deepest(e));
        }
    }

    private static String deepest(Throwable thrown) {
        Throwable cause = thrown.getCause();
        return cause == null ? String.valueOf(thrown.getMessage()) : deepest(cause);
    }

    /** The files of each folder at or below a place belong together. */
    private static Map<Path, List<Path>> deliveries(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return Map.of(place, List.of(place));
        }
        Map<Path, List<Path>> folders = new TreeMap<>();
        try (Stream<Path> files = Files.walk(place)) {
            files.filter(Files::isRegularFile).sorted().forEach(file -> {
                Path parent = file.getParent();
                folders.computeIfAbsent(parent == null ? place : parent, folder -> new ArrayList<>())
                        .add(file);
            });
        }
        return folders;
    }

    private static String state(List<Path> files) {
        StringBuilder state = new StringBuilder();
        for (Path file : files) {
            try {
                state.append(file.getFileName())
                        .append(' ')
                        .append(Files.size(file))
                        .append(' ')
                        .append(Files.getLastModifiedTime(file).toMillis())
                        .append('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return state.toString();
    }
}
