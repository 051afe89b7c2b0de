/**
 * Readers and writers of list files: every official format into the one model of {@code org.sarhad.watchlists}.
 *
 * <p>{@link org.sarhad.watchlists.format.ListFiles} is the way in; it recognises a format by content. Each reader streams,
 * keeps broken records aside with line and reason, and never drops one silently. No matching and no network ever live here.
 */
@NullMarked
package org.sarhad.watchlists.format;

import org.jspecify.annotations.NullMarked;
