package org.sarhad.node.checkpoint.decision;

/** What an officer can decide on one traveller. */
public enum DecisionKind {
    /** The traveller goes on; the crossing is registered. */
    LET_PASS(1, false),
    /** The traveller goes to the second line, which decides. */
    REFER(2, false),
    /** A foreigner may not enter. */
    REFUSE_ENTRY(3, true),
    /** A person whom a court forbids to leave may not leave. */
    REFUSE_EXIT(3, true),
    /** The document is taken in; the traveller is not thereby refused. */
    SEIZE_DOCUMENT(4, true),
    /** The traveller stays until the owner of an alert has confirmed or denied it. */
    HOLD(5, true),
    /** A person at risk is handed to those who protect. */
    PROTECT(6, false),
    /** A paper shown by the traveller is right and the register is not: pass now, correct the register. */
    PASS_ON_PAPER(7, false),
    /** The traveller asks for asylum. */
    ASYLUM(9, false);

    private final int key;
    private final boolean adverse;

    DecisionKind(int key, boolean adverse) {
        this.key = key;
        this.adverse = adverse;
    }

    /** The number key, the same on every day and for every traveller, so that the hand learns it. */
    public int key() {
        return key;
    }

    /** Whether the decision works against the traveller, so that a named person must give a reason (R08). */
    public boolean adverse() {
        return adverse;
    }

    /** Whether the traveller crosses the border by this decision. */
    public boolean passes() {
        return this == LET_PASS || this == PASS_ON_PAPER;
    }
}
