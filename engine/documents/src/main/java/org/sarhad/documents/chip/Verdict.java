package org.sarhad.documents.chip;

/** What passive authentication says of a chip. */
public enum Verdict {
    /** Every byte read is what the state signed. */
    GENUINE("genuine"),
    /** Something that the state signed was changed, or something that it did not sign pretends that it did. */
    SUSPECT("suspect"),
    /** There is no evidence of forgery, and not enough to say genuine. */
    CANNOT_TELL("cannot-tell");

    private final String id;

    Verdict(String id) {
        this.id = id;
    }

    /** The stable name used in records. */
    public String id() {
        return id;
    }
}
