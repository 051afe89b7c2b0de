package org.sarhad.screening;

/**
 * Turns evidence into probability and strength.
 *
 * <p>The prior is that a traveller is hardly ever listed: evidence of {@link #PRIOR} nats only makes it even odds.
 */
final class Calibration {
    /** Name evidence, in nats, at which the odds are even. */
    static final double PRIOR = 14;

    /** How many nats move the odds by a factor of e; more than one because pieces of evidence are not independent. */
    static final double SPREAD = 1.5;

    /** Least score of a {@link Strength#POSSIBLE} hit. */
    static final double POSSIBLE = 0.5;

    /** Least score of a {@link Strength#STRONG} hit. */
    static final double STRONG = 0.95;

    /** Identity evidence, in nats, below which a name stands alone. */
    static final double IDENTITY_COUNTS = 2;

    private Calibration() {}

    static double probability(double nats) {
        return 1 / (1 + Math.exp(-(nats - PRIOR) / SPREAD));
    }

    /** The evidence that gives a probability: the inverse of {@link #probability}. */
    static double nats(double probability) {
        if (probability <= 0) {
            return Double.NEGATIVE_INFINITY;
        }
        return probability >= 1 ? Double.POSITIVE_INFINITY : PRIOR + SPREAD * Math.log(probability / (1 - probability));
    }

    static double identity(double nats) {
        return 1 / (1 + Math.exp(-nats / 2));
    }

    /** The strength of a hit: a name alone never holds a person, and a weak alias alone is hardly worth a look. */
    static Strength strength(double score, double identityNats, boolean weakAlias) {
        if (score < POSSIBLE) {
            return Strength.WEAK;
        }
        if (identityNats < IDENTITY_COUNTS) {
            return weakAlias ? Strength.WEAK : Strength.POSSIBLE;
        }
        return score >= STRONG ? Strength.STRONG : Strength.POSSIBLE;
    }
}
