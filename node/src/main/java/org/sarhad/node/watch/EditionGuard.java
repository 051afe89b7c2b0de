package org.sarhad.node.watch;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sarhad.node.watch.Judgement.Reason;
import org.sarhad.watchlists.Edition;

/**
 * Judges whether an edition may take the place of the one that acts.
 *
 * <p>Refused for ever: a list of nothing, one that its source dates before the acting one, one whose hash is not the
 * announced one, one that claims the name of this node's own alerts. Held for a person: one that is shorter than the
 * acting one by a tenth or more, and one of which more than a fiftieth could not be read.
 */
final class EditionGuard {
    private static final double LEAST_SHARE = 0.9;
    private static final double MOST_REJECTED = 0.02;

    private EditionGuard() {}

    /**
     * Judges.
     *
     * @param acting the edition that acts now, where there is one
     * @param announced the hash that the sender announced, where one was
     */
    static Judgement judge(Edition fresh, @Nullable Edition acting, @Nullable String announced) {
        if (fresh.source().equals(LiveLists.OWN_ALERTS)) {
            return new Judgement.Refuse(Reason.RESERVED_SOURCE, "the source calls itself " + fresh.source());
        }
        if (announced != null && !announced.equals(fresh.hash())) {
            return new Judgement.Refuse(Reason.WRONG_HASH, "announced " + announced + ", is " + fresh.hash());
        }
        if (fresh.entries() == 0) {
            return new Judgement.Refuse(Reason.EMPTY, "no entry could be read, " + fresh.rejected() + " rejected");
        }
        if (acting != null && isBefore(fresh.created(), acting.created())) {
            return new Judgement.Refuse(
                    Reason.OLDER, "dated " + fresh.created() + ", the acting edition " + acting.created());
        }
        if (acting != null && fresh.entries() <= acting.entries() * LEAST_SHARE) {
            return new Judgement.Wait(Reason.SHRANK, acting.entries() + " -> " + fresh.entries());
        }
        double rejectedShare = fresh.rejected() / (double) (fresh.entries() + fresh.rejected());
        if (rejectedShare > MOST_REJECTED) {
            return new Judgement.Wait(
                    Reason.MANY_REJECTED,
                    String.format(Locale.ROOT, "%d of %d", fresh.rejected(), fresh.entries() + fresh.rejected()));
        }
        return new Judgement.Accept();
    }

    private static boolean isBefore(@Nullable Instant fresh, @Nullable Instant acting) {
        return fresh != null && acting != null && fresh.isBefore(acting);
    }
}
