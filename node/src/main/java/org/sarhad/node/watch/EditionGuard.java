package org.sarhad.node.watch;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sarhad.node.watch.EditionRecord.State;
import org.sarhad.watchlists.ListEdition;
import org.sarhad.watchlists.accept.Acceptance;
import org.sarhad.watchlists.accept.AcceptancePolicy;
import org.sarhad.watchlists.accept.Objection;
import org.sarhad.watchlists.accept.Objection.Kind;
import org.sarhad.watchlists.accept.Proof;

/** Judges editions by the {@link AcceptancePolicy}, and guards the one name that this node keeps for itself. */
final class EditionGuard {
    /** Code of the one reason that only a node has. */
    static final String RESERVED_SOURCE = "RESERVED_SOURCE";

    private EditionGuard() {}

    /**
     * Judges an edition that is not on file yet.
     *
     * @param acting the edition that acts now, where there is one
     * @param delivery what it came with
     */
    static Judgement judge(ListEdition fresh, @Nullable ListEdition acting, Delivery delivery, Instant now) {
        String source = fresh.edition().source();
        if (source.equals(LiveLists.OWN_ALERTS)) {
            return new Judgement(State.REFUSED, RESERVED_SOURCE, "the source calls itself " + source, null);
        }
        if (delivery.source() != null && !source.equals(delivery.source())) {
            String words = "the list is called " + source + ", and " + delivery.source() + " was asked for";
            return Judgement.against(State.REFUSED, List.of(new Objection(Kind.OTHER_LIST, words)), null);
        }
        Proof proof = new Proof(delivery.announced(), Proof.SignatureState.NOT_REQUIRED);
        return switch (AcceptancePolicy.DEFAULT.judge(acting, fresh, proof, now)) {
            case Acceptance.Accepted accepted -> Judgement.accepted(accepted.difference());
            case Acceptance.NeedsConfirmation waiting ->
                Judgement.against(State.WAITING, waiting.reasons(), waiting.difference());
            case Acceptance.Refused refused -> Judgement.against(State.REFUSED, refused.reasons(), null);
            case Acceptance.Unchanged unchanged ->
                throw new IllegalArgumentException("the edition of " + source + " acts already");
        };
    }
}
