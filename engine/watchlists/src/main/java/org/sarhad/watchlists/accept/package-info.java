/**
 * Whether a new edition of a list may replace the one in force.
 *
 * <p>What lives here is pure judgement on editions, files and keys. Fetching, storing and putting an edition in force never
 * live here.
 */
@NullMarked
package org.sarhad.watchlists.accept;

import org.jspecify.annotations.NullMarked;
