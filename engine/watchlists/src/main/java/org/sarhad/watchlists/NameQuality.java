package org.sarhad.watchlists;

/** How far a list owner vouches for a name: a weak alias (UN "Low", OFAC "weak") never acts alone. */
public enum NameQuality {
    GOOD,
    WEAK
}
