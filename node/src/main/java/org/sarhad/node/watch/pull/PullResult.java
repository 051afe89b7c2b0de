package org.sarhad.node.watch.pull;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How an attempt to fetch a list ended. */
public sealed interface PullResult {
    /**
     * A whole file came.
     *
     * @param file where it was put; the caller owns it
     * @param bytes its size
     * @param etag validator for the next request, where the server gave one
     * @param lastModified the same
     */
    record Fetched(
            Path file,
            long bytes,
            @Nullable String etag,
            @Nullable String lastModified) implements PullResult {}

    /** The server says that nothing changed since the last answer. */
    record NotModified() implements PullResult {}

    /**
     * Nothing usable came; whatever was fetched in part is gone, and the edition in force is untouched.
     *
     * @param reason what happened, in words fit for the list owner
     * @param retryAfter how long the server asked to be left alone, where it did
     */
    record Failed(String reason, Optional<Duration> retryAfter) implements PullResult {}
}
