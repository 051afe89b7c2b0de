package org.sarhad.node.watch;

import java.util.List;
import org.sarhad.watchlists.Edition;
import org.sarhad.watchlists.Entry;

/**
 * An edition acts from now on; published after the index has been exchanged.
 *
 * @param edition what it is
 * @param fresh the entries that are new in it or say something else than before
 */
public record EditionAccepted(Edition edition, List<Entry> fresh) {
    public EditionAccepted {
        fresh = List.copyOf(fresh);
    }
}
