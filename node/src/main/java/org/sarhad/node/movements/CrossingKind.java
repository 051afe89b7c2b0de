package org.sarhad.node.movements;

/** What became of a traveller at the border. */
public enum CrossingKind {
    ENTRY,
    EXIT,
    ENTRY_REFUSED,
    EXIT_REFUSED;

    /** A crossing that took place. */
    public static CrossingKind passed(Direction direction) {
        return direction == Direction.ENTRY ? ENTRY : EXIT;
    }

    /** A crossing that was refused. */
    public static CrossingKind refused(Direction direction) {
        return direction == Direction.ENTRY ? ENTRY_REFUSED : EXIT_REFUSED;
    }
}
