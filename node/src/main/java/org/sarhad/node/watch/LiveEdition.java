package org.sarhad.node.watch;

import java.time.Duration;
import java.time.Instant;
import org.sarhad.watchlists.Edition;

/**
 * An edition that acts now.
 *
 * @param edition what it is
 * @param age time since its source made it or, where the source does not say, since it was received
 * @param freshness how the age is to be judged
 */
public record LiveEdition(Edition edition, Duration age, Freshness freshness) {
    private static final Duration FRESH = Duration.ofDays(7);
    private static final Duration AGEING = Duration.ofDays(30);

    /** How old knowledge is to be judged; shown in words and colour. */
    public enum Freshness {
        FRESH,
        AGEING,
        STALE
    }

    /** Judges an edition's age at an instant. */
    static LiveEdition of(Edition edition, Instant now) {
        Instant created = edition.created();
        Duration age = Duration.between(created == null ? edition.received() : created, now);
        if (age.isNegative()) {
            age = Duration.ZERO;
        }
        Freshness freshness = age.compareTo(FRESH) <= 0
                ? Freshness.FRESH
                : age.compareTo(AGEING) <= 0 ? Freshness.AGEING : Freshness.STALE;
        return new LiveEdition(edition, age, freshness);
    }
}
