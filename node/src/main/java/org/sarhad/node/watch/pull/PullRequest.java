package org.sarhad.node.watch.pull;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What to fetch, and what is known of it from the last time.
 *
 * @param address where the list lies
 * @param etag the validator of the last answer, or null
 * @param lastModified the {@code Last-Modified} of the last answer as the server wrote it, or null
 * @param maxBytes the largest answer that is taken
 * @param timeout the longest time that the whole transfer may take
 */
public record PullRequest(
        URI address, @Nullable String etag, @Nullable String lastModified, long maxBytes, Duration timeout) {
    public PullRequest {
        String scheme = address.getScheme();
        if (!"https".equals(scheme) && !"http".equals(scheme)) {
            throw new IllegalArgumentException("a list is fetched by http or https, not " + address);
        }
        if (maxBytes < 1 || timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("a limit is positive");
        }
    }

    /** The first request for an address: 512 MiB and ten minutes at most. */
    public static PullRequest first(URI address) {
        return new PullRequest(address, null, null, 512L << 20, Duration.ofMinutes(10));
    }

    /** This request, for what changed since an answer. */
    public PullRequest since(@Nullable String answeredEtag, @Nullable String answeredLastModified) {
        return new PullRequest(address, answeredEtag, answeredLastModified, maxBytes, timeout);
    }
}
