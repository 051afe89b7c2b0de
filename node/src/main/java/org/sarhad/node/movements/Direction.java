package org.sarhad.node.movements;

/** Which way a traveller goes, seen from the own state. */
public enum Direction {
    ENTRY,
    EXIT
}
