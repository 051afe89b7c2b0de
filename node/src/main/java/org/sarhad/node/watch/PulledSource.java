package org.sarhad.node.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.sarhad.node.settings.NodeSettings;
import org.sarhad.node.watch.pull.BackOff;
import org.sarhad.node.watch.pull.PullRequest;
import org.sarhad.node.watch.pull.PullResult;
import org.sarhad.node.watch.pull.SourcePuller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One list that is fetched: what is known of it, and one attempt at a time. */
final class PulledSource {
    private static final Logger LOG = LoggerFactory.getLogger(PulledSource.class);
    private static final int JITTER_ONE_IN = 20;

    private final NodeSettings.Pull pull;
    private final ListKeeper keeper;
    private final LiveLists live;
    private final DeliveryFolder folder;
    private final Clock clock;
    private final RandomGenerator random;

    private @Nullable String etag;
    private @Nullable String lastModified;
    /** What the server's present file was filed under; its list owner may still confirm what waits. */
    private @Nullable String delivery;

    private int failuresInARow;
    private volatile PullState state;

    PulledSource(
            NodeSettings.Pull pull,
            ListKeeper keeper,
            LiveLists live,
            DeliveryFolder folder,
            Clock clock,
            RandomGenerator random) {
        this.pull = pull;
        this.keeper = keeper;
        this.live = live;
        this.folder = folder;
        this.clock = clock;
        this.random = random;
        this.state = new PullState(pull.source(), pull.place(), null, null, null, null, 0);
    }

    PullState state() {
        return state;
    }

    /** Tries once; whatever happens is told by {@link #state}. Gives the time until the next attempt. */
    synchronized Duration attempt(SourcePuller puller) {
        PullRequest request = PullRequest.first(pull.url()).since(etag, lastModified);
        try {
            return switch (puller.pull(request)) {
                case PullResult.NotModified same -> answered();
                case PullResult.Failed failed ->
                    failed(failed.reason(), failed.retryAfter().orElse(Duration.ZERO));
                case PullResult.Fetched fetched -> take(fetched);
            };
        } catch (IOException | RuntimeException e) {
            LOG.warn("the list {} is not taken in", pull.source(), e);
            return failed("the file cannot be taken in: " + e.getMessage(), Duration.ZERO);
        }
    }

    private Duration take(PullResult.Fetched fetched) throws IOException {
        delivery = receive(fetched.file());
        etag = fetched.etag();
        lastModified = fetched.lastModified();
        return answered();
    }

    /** Hands the file on as an upload is, under the name that it has at its owner; gives the name under which it is filed. */
    private String receive(Path fetched) throws IOException {
        Path named = fetched.resolveSibling(pull.source());
        Files.createDirectories(named);
        Path file = Files.move(fetched, named.resolve(name()));
        try {
            Delivery received = new Delivery("pull", pull.place(), List.of(file), null, pull.source());
            keeper.receive(received);
            return folder.id(received);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private String name() {
        String path = pull.url().getPath();
        String plain = path.substring(path.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9._-]", "_");
        String kept = plain.replaceFirst("^\\.+", "");
        return kept.isEmpty() || kept.length() > 120 ? "list" : kept;
    }

    private Duration answered() {
        failuresInARow = 0;
        long jitter = Math.max(1, pull.every().toMillis() / JITTER_ONE_IN);
        Duration wait = pull.every().plusMillis(random.nextLong(2 * jitter) - jitter);
        tell(wait, fileProblem());
        return wait;
    }

    private @Nullable String fileProblem() {
        List<String> faults = delivery == null ? List.of() : keeper.faults(delivery);
        if (faults.isEmpty()) {
            return live.list(pull.source()).isPresent() ? null : "the file holds no list that could act";
        }
        return String.join("; ", faults);
    }

    private Duration failed(String reason, Duration asked) {
        failuresInARow++;
        Duration wait = BackOff.DEFAULT.wait(failuresInARow, asked, random);
        tell(wait, reason);
        return wait;
    }

    private void tell(Duration wait, @Nullable String problem) {
        Instant now = clock.instant();
        PullState before = state;
        state = new PullState(
                before.source(),
                before.place(),
                now,
                problem == null ? now : before.lastSuccess(),
                now.plus(wait),
                problem,
                before.failures() + (problem == null ? 0 : 1));
        if (problem != null) {
            LOG.warn("the list {} is not renewed from {}: {}", pull.source(), pull.place(), problem);
        }
    }
}
