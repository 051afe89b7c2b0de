/**
 * Talks to the chip of a travel document (ICAO Doc 9303, part 11): opens it with the data printed on the page, reads its
 * files under encryption and has it prove that it is no copy. It reads and never judges: the files go to the verifier.
 */
@NullMarked
package org.sarhad.reader;

import org.jspecify.annotations.NullMarked;
