package org.sarhad.node.checkpoint;

import java.util.List;
import org.sarhad.node.movements.IdentityKeys;

/** Knows which matches were found wrong for a traveller, so that they never stop that traveller again (R25). */
public interface WrongMatches {
    /**
     * A match that a person found wrong.
     *
     * @param list the list
     * @param entry the entry within it
     * @param documentListed whether the traveller's own document stood in the entry then; where it does now and did not
     *     then, the match is a new one and is shown again
     */
    record WrongMatch(String list, String entry, boolean documentListed) {
        /** Whether the verdict "not the same person" covers a hit. */
        boolean covers(KnownHit hit) {
            return list.equals(hit.list())
                    && entry.equals(hit.entry())
                    && (documentListed || !hit.law().documentAgrees());
        }
    }

    /** The matches found wrong for whoever shares a key with this traveller. */
    List<WrongMatch> of(IdentityKeys traveller);
}
