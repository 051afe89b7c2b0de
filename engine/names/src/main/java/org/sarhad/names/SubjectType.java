package org.sarhad.names;

/** What sort of bearer a name has; people's names and organisations' names follow different rules. */
public enum SubjectType {
    PERSON,
    ORGANISATION,
    VESSEL,
    AIRCRAFT,
    OTHER
}
