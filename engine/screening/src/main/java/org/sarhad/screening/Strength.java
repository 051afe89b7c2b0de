package org.sarhad.screening;

/** How strongly the evidence says that a traveller is a listed subject; a hit is for a person to judge in every case. */
public enum Strength {
    /** Name and identity agree; stop and compare. */
    STRONG,
    /** The name agrees and nothing contradicts it, or identity agrees and the name partly. */
    POSSIBLE,
    /** Worth a look by the second line, never worth holding a traveller for. */
    WEAK
}
