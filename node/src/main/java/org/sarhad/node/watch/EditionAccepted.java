package org.sarhad.node.watch;

import org.sarhad.watchlists.Edition;

/**
 * An edition acts from now on; published after the index has been exchanged.
 *
 * @param edition what it is
 */
public record EditionAccepted(Edition edition) {}
