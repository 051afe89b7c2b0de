package org.sarhad.watchlists;

/** The role that a name plays for its subject. */
public enum NameKind {
    PRIMARY,
    ALIAS,
    MAIDEN,
    FORMER,
    ORIGINAL_SCRIPT
}
