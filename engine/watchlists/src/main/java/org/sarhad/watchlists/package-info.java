/**
 * One model for every list: entries, their names, dates and measures, and the editions they came in.
 *
 * <p>What lives here is the vocabulary that readers produce and that screening, the node and exports consume. Readers of
 * single formats live in {@code org.sarhad.watchlists.format}. No matching, no storage and no network ever live here.
 */
@NullMarked
package org.sarhad.watchlists;

import org.jspecify.annotations.NullMarked;
