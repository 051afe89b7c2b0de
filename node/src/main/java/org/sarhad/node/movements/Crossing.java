package org.sarhad.node.movements;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the register.
 *
 * @param id its own identifier
 * @param check the check that it came from; one check leads to at most one crossing
 * @param at when it was decided
 * @param kind what became of the traveller
 * @param post code of the border control post
 * @param lane name of the lane
 * @param officer sign-in name of the officer who decided
 * @param person the traveller as the document says
 * @param paper the document shown; null for a traveller without one
 * @param decision code of the decision
 * @param reason code of the reason, where one was given
 * @param words the officer's words; blank where none were asked for
 */
public record Crossing(
        UUID id,
        UUID check,
        Instant at,
        CrossingKind kind,
        String post,
        String lane,
        String officer,
        Person person,
        @Nullable TravelPaper paper,
        String decision,
        @Nullable String reason,
        String words) {
    /** The keys under which the traveller is found again. */
    public IdentityKeys keys() {
        return IdentityKeys.of(person, paper);
    }
}
