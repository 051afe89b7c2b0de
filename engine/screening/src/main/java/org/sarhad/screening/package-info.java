/**
 * "Who is this?" asked of all lists at once: an immutable in-memory index, scoring, and the evidence for each hit.
 *
 * <p>Screening knows names and entries. It never decides: what an officer may do is the node's matter. No storage, no
 * network and no framework ever live here.
 */
@NullMarked
package org.sarhad.screening;

import org.jspecify.annotations.NullMarked;
