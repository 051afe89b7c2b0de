package org.sarhad.node.movements;

/** Why somebody searches the register; a search without one of these is not made (R17). */
public enum Purpose {
    /** A traveller stands at the border and an earlier crossing matters for the check. */
    BORDER_CHECK,
    /** A criminal case, named in the words. */
    INVESTIGATION,
    /** A person is missing or in danger. */
    PERSON_IN_DANGER,
    /** A court or another authority asked in writing. */
    WRITTEN_REQUEST,
    /** The person concerned asks what is held. */
    OWN_ACCESS_REQUEST
}
