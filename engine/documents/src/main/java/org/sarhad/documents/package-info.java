/**
 * Travel documents: machine-readable zones, chip data, trust lists, and the lost-and-stolen index.
 *
 * <p>Reads and verifies; it never decides what happens to the holder. No storage, no network and no framework ever live
 * here.
 */
@NullMarked
package org.sarhad.documents;

import org.jspecify.annotations.NullMarked;
