package org.sarhad.names;

/** How one part of a name stands to the part that it is aligned with. */
public enum PartRelation {
    /** The same letters after folding of case and marks. */
    SAME,
    /** The same name written by another romanisation or in another script. */
    TRANSLITERATION,
    /** Letters differ as by a slip of pen or key. */
    TYPO,
    /** One is the initial of the other. */
    INITIAL,
    /** One is a pet form or a customary variant of the other. */
    VARIANT,
    /** Joined on one side, split on the other. */
    JOINED,
    /** Present on one side only: neither for nor against. */
    OMITTED,
    /** Both sides have a part in this place and the parts differ: evidence against. */
    CONTRADICTED
}
