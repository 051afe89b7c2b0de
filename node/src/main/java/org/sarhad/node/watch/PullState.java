package org.sarhad.node.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the fetching of one list goes.
 *
 * @param source the list
 * @param place the address, without what may be a secret
 * @param lastTry when it was last tried, since the node started
 * @param lastSuccess when its owner's list was last found to be what acts
 * @param nextTry when it is tried again
 * @param problem what is wrong, in words
 * @param failures attempts since the node started that did not end with the list acting
 */
record PullState(
        String source,
        String place,
        @Nullable Instant lastTry,
        @Nullable Instant lastSuccess,
        @Nullable Instant nextTry,
        @Nullable String problem,
        int failures) {}
