package org.sarhad.exercise;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The named people of the demonstration and of the browser tests: the same whatever the seed, the size and the day of the
 * world. The state that runs the exercise is Kyrgyzstan ({@link #HOME_STATE}).
 */
public final class Cast {
    /** The state whose border the exercise is about. */
    public static final String HOME_STATE = "KGZ";

    private static final List<CastMember> MEMBERS = CastScript.members();

    private static final Map<Role, CastMember> BY_ROLE =
            MEMBERS.stream().collect(Collectors.toUnmodifiableMap(CastMember::role, member -> member));

    private Cast() {}

    /** What each member shows. */
    public enum Role {
        /** On no list, document in order. */
        CLEAR,
        /** Listed, but the list spells the name otherwise. */
        TRUE_HIT,
        /** Bears a listed name, but is somebody else. */
        LOOK_ALIKE,
        /** Shows a passport past its day. */
        EXPIRED_DOCUMENT,
        /** The reader takes one digit for another. */
        MISTYPED_DIGIT,
        /** Travels on a stateless person's document. */
        STATELESS,
        /** Travels on a refugee's document. */
        REFUGEE,
        /** Is to be recorded without noticing. */
        DISCREET_CHECK,
        /** May not leave: a court order is in force. */
        EXIT_BAN,
        /** Once could not leave: the court order has ended. */
        EXIT_BAN_LAPSED,
        /** A child who is looked for. */
        MISSING_CHILD,
        /** Under a travel ban of the United Nations, but coming home. */
        COMING_HOME,
        /** Shares no more than a weak alias with a listed person. */
        WEAK_ALIAS,
        /** The reader garbles a line. */
        GARBLED_LINE
    }

    /** Every member, in the order of the roles. */
    public static List<CastMember> members() {
        return MEMBERS;
    }

    /** The member with that role. */
    public static CastMember member(Role role) {
        return Objects.requireNonNull(BY_ROLE.get(role));
    }

    /** The member whose person has that id. */
    public static Optional<CastMember> member(String personId) {
        return MEMBERS.stream()
                .filter(member -> member.person().id().equals(personId))
                .findFirst();
    }
}
