package org.sarhad.node.checkpoint;

/** Where a check stands. */
public enum CheckStatus {
    /** On the screen of a lane, undecided. */
    OPEN,
    /** Put aside, undecided: the next traveller came first. */
    ASIDE,
    /** With the second line. */
    REFERRED,
    /** Decided for good. */
    DECIDED;

    /** Whether somebody still has to decide. */
    public boolean undecided() {
        return this != DECIDED;
    }
}
