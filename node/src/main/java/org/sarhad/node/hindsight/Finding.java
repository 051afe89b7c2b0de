package org.sarhad.node.hindsight;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A traveller who had crossed when an entry came that seems to mean this person.
 *
 * @param id of the finding
 * @param crossing the crossing
 * @param crossed when the traveller crossed
 * @param traveller name as the document said
 * @param source the list
 * @param edition its edition
 * @param entry the entry's own identifier
 * @param listedName the listed name that fits best
 * @param measures what the entry asks, as codes
 * @param strength how strongly the evidence speaks, as a code
 * @param score probability that they are the same, 0 to 1
 * @param found when it was found
 * @param closed when somebody judged it, where somebody has
 * @param outcome what was judged
 */
record Finding(
        UUID id,
        UUID crossing,
        Instant crossed,
        String traveller,
        String source,
        String edition,
        String entry,
        String listedName,
        String measures,
        String strength,
        double score,
        Instant found,
        @Nullable Instant closed,
        @Nullable String outcome) {
    /** How long after the crossing it was found. */
    public Duration lag() {
        return Duration.between(crossed, found);
    }
}
