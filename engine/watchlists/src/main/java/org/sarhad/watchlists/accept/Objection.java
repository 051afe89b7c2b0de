package org.sarhad.watchlists.accept;

/**
 * What speaks against an edition.
 *
 * @param kind what kind of thing it is
 * @param words what it is, in words fit for the owner
 */
public record Objection(Kind kind, String words) {
    /** A stable code; who shows it in other languages translates it. */
    public enum Kind {
        /** It is another list than the one expected. */
        OTHER_LIST,
        /** It lists nothing. */
        EMPTY,
        /** The file ends before its end. */
        TRUNCATED,
        /** It is dated before the edition in force. */
        OLDER,
        /** It is dated in the future. */
        FUTURE,
        /** It is not what its owner published. */
        WRONG_HASH,
        /** A signature is asked for and none came. */
        UNSIGNED,
        /** Its signature does not hold. */
        WRONG_SIGNATURE,
        /** More of its records could not be read than is usual. */
        MANY_REJECTED,
        /** It, or one kind of entries in it, shrank by a tenth or more. */
        SHRANK,
        /** It changes much at once. */
        MANY_CHANGED
    }
}
