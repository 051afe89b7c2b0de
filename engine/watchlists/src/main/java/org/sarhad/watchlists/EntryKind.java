package org.sarhad.watchlists;

/** What sort of subject an entry lists. */
public enum EntryKind {
    PERSON,
    ORGANISATION,
    VESSEL,
    AIRCRAFT,
    VEHICLE,
    DOCUMENT,
    OBJECT
}
