package org.sarhad.node.watch;

import org.sarhad.watchlists.Edition;

/**
 * An edition was refused or waits for the list owner; the one before goes on acting.
 *
 * @param edition what it is
 * @param reason why, as a stable code
 * @param detail why, in words
 */
public record EditionRefused(Edition edition, String reason, String detail) {}
