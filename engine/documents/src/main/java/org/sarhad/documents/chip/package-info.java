/**
 * The files of a travel document's chip (ICAO Doc 9303, part 10) and passive authentication (part 11): is what the chip
 * holds the very data that the state signed? Three answers are possible, and "cannot tell" is one of them. Talking to
 * chips and deciding about people never live here.
 */
@NullMarked
package org.sarhad.documents.chip;

import org.jspecify.annotations.NullMarked;
