package org.sarhad.documents.mrz;

import java.util.List;

/**
 * One way in which a zone may have been meant.
 *
 * @param mrz the zone as it would be
 * @param changes what differs from the zone as read, in order of place; empty for the zone as read
 * @param cost how unlikely it is: lower is likelier; only the order means anything
 * @param fitsIssuer whether the number fits what is known of the issuer's numbering; true when nothing is known
 * @param digitsCannotTell whether another candidate differs from this one only in characters that no check digit can tell
 *     apart, such as G and 6: the page itself must be looked at
 */
public record MrzCandidate(Mrz mrz, List<Change> changes, double cost, boolean fitsIssuer, boolean digitsCannotTell) {
    public MrzCandidate {
        changes = List.copyOf(changes);
    }

    /**
     * A character taken for another.
     *
     * @param line line of the zone, from 1
     * @param column character of the line, from 1
     * @param read what was read
     * @param meant what may be printed
     */
    public record Change(int line, int column, char read, char meant) {}

    /** Whether this is the zone as it was read. */
    public boolean isAsRead() {
        return changes.isEmpty();
    }
}
