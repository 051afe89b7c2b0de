/**
 * Fetching list files from the addresses of their owners.
 *
 * <p>What lives here ends with a file on disk and what the server said of it. Reading the list, judging it and putting it in
 * force never live here.
 */
@NullMarked
package org.sarhad.node.watch.pull;

import org.jspecify.annotations.NullMarked;
