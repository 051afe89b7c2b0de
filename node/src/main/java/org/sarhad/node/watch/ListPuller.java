package org.sarhad.node.watch;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.sarhad.node.settings.NodeSettings;
import org.sarhad.node.watch.pull.SourcePuller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Fetches the lists that the settings name, each on a virtual thread of its own: the first time soon after the kept lists
 * have been read, then at its interval, drawn a little apart so that many nodes do not ask at one moment, and after failures
 * at growing ones. An attempt that fails changes nothing but what the lists page and the metrics tell of it.
 */
@Component
final class ListPuller implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ListPuller.class);
    private static final Duration CONNECT = Duration.ofSeconds(20);
    private static final Duration LONGEST_FIRST_WAIT = Duration.ofSeconds(30);

    private final LiveLists live;
    private final DeliveryFolder folder;
    private final Clock clock;
    private final List<NodeSettings.Pull> pulls;
    private final List<PulledSource> sources;
    private final RandomGenerator random = new SecureRandom();
    private final List<Thread> threads = new ArrayList<>();

    private @Nullable Path incoming;
    private volatile @Nullable SourcePuller puller;

    ListPuller(ListKeeper keeper, LiveLists live, DeliveryFolder folder, NodeSettings settings, Clock clock) {
        this.live = live;
        this.folder = folder;
        this.clock = clock;
        this.pulls = settings.pulls();
        this.sources = pulls.stream()
                .map(pull -> new PulledSource(pull, keeper, live, folder, clock, random))
                .toList();
    }

    /** How the fetching of each list goes. */
    List<PullState> states() {
        return sources.stream().map(PulledSource::state).toList();
    }

    /** Tries one list now, beside its schedule. */
    PullState attempt(String source) {
        PulledSource wanted = sources.stream()
                .filter(one -> one.state().source().equals(source))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such list is fetched: " + source));
        SourcePuller running = puller;
        if (running == null) {
            throw new IllegalStateException("the node is not running");
        }
        wanted.attempt(running);
        return wanted.state();
    }

    @Override
    public synchronized void start() {
        if (sources.isEmpty()) {
            return;
        }
        Path place = folder.incoming();
        SourcePuller started = new SourcePuller(place, CONNECT, clock);
        incoming = place;
        puller = started;
        for (int i = 0; i < sources.size(); i++) {
            PulledSource source = sources.get(i);
            Duration every = pulls.get(i).every();
            threads.add(Thread.ofVirtual()
                    .name("pull-" + source.state().source())
                    .start(() -> follow(source, every, started)));
        }
    }

    private void follow(PulledSource source, Duration every, SourcePuller started) {
        try {
            live.awaitRead();
            long first = Math.min(every.toMillis() / 10, LONGEST_FIRST_WAIT.toMillis());
            Thread.sleep(random.nextLong(first + 1));
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(source.attempt(started));
            }
        } catch (InterruptedException e) {
            LOG.debug("{} is fetched no more: the node stops", source.state().source());
        }
    }

    @Override
    public synchronized void stop() {
        SourcePuller running = puller;
        puller = null;
        if (running == null) {
            return;
        }
        threads.forEach(Thread::interrupt);
        running.close();
        try {
            for (Thread thread : threads) {
                if (!thread.join(Duration.ofSeconds(20))) {
                    LOG.warn("fetching lists did not end in time");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        threads.clear();
        Path place = incoming;
        if (place != null) {
            folder.discard(place);
        }
    }

    @Override
    public boolean isRunning() {
        return puller != null;
    }
}
