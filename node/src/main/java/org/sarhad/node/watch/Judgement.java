package org.sarhad.node.watch;

/** What the guard says of an edition before it may act. */
sealed interface Judgement {
    /** It may act. */
    record Accept() implements Judgement {}

    /** A person has to look at it first. */
    record Wait(Reason reason, String detail) implements Judgement {}

    /** It can never act. */
    record Refuse(Reason reason, String detail) implements Judgement {}

    /** Why, as a stable code; pages show the message {@code watch.reason.CODE}. */
    enum Reason {
        /** It lists nothing. */
        EMPTY,
        /** Its source dates it before the edition that acts. */
        OLDER,
        /** It is not what its sender announced. */
        WRONG_HASH,
        /** It claims to be this node's own alerts. */
        RESERVED_SOURCE,
        /** It is shorter than the edition that acts by a tenth or more. */
        SHRANK,
        /** More of its records could not be read than is usual. */
        MANY_REJECTED
    }
}
