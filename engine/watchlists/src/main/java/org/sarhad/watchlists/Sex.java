package org.sarhad.watchlists;

/** Sex as travel documents and lists state it (Doc 9303-3: M, F or unspecified). */
public enum Sex {
    MALE,
    FEMALE,
    UNSPECIFIED
}
