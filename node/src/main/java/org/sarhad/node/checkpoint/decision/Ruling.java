package org.sarhad.node.checkpoint.decision;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What the law says about one decision on one traveller. */
public sealed interface Ruling {
    /** The decision ruled upon. */
    DecisionKind kind();

    /**
     * The officer may decide so.
     *
     * @param kind the decision
     * @param reasonNeeded whether a reason and a sentence must be given
     * @param reasons the reasons that may be chosen; empty where none is asked for
     */
    record Permitted(DecisionKind kind, boolean reasonNeeded, Set<Reason> reasons) implements Ruling {
        public Permitted {
            reasons = reasons.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(reasons));
            if (reasonNeeded && reasons.isEmpty()) {
                throw new IllegalArgumentException(kind + " needs a reason but offers none");
            }
        }
    }

    /** Nobody may decide so on this traveller. */
    record Locked(DecisionKind kind, Lock lock) implements Ruling {}

    /** Why a decision is locked; each names the safeguard that it keeps. */
    enum Lock {
        /** No refusal once a traveller has asked for asylum (1951 Convention arts. 31, 33). */
        ASYLUM("R01"),
        /** Nobody is kept from leaving without a court order in force (ICCPR art. 12(2) and (3)). */
        NO_COURT_ORDER("R04"),
        /** Nationals enter their own country (ICCPR art. 12(4)). */
        OWN_NATIONAL("R07"),
        /** Nobody is held on a name alone or a weak alias. */
        NO_ACTING_HIT("R24"),
        /** A child is referred or protected, never refused or held at the first line (CRC art. 3). */
        CHILD("R28"),
        /** No ground to take the document is at hand. */
        NO_GROUND("R08"),
        /** The decision belongs to travellers of the other direction. */
        OTHER_DIRECTION("R08"),
        /** There is nothing that a paper could set right. */
        NOTHING_TO_OVERRIDE("R31");

        private final String safeguard;

        Lock(String safeguard) {
            this.safeguard = safeguard;
        }

        /** The safeguard's number. */
        public String safeguard() {
            return safeguard;
        }

        /** Whether an officer at the lane gains by seeing the lock; others are merely not offered. */
        public boolean worthShowing() {
            return switch (this) {
                case ASYLUM, OWN_NATIONAL, CHILD, NO_COURT_ORDER -> true;
                case NO_ACTING_HIT, NO_GROUND, OTHER_DIRECTION, NOTHING_TO_OVERRIDE -> false;
            };
        }
    }
}
