/**
 * Machine-readable zones of travel documents after ICAO Doc 9303 parts 3 to 7: read, checked, composed, repaired.
 *
 * <p>Says what is printed and what does not add up. Judgements on the holder, lists and chips never live here.
 */
@NullMarked
package org.sarhad.documents.mrz;

import org.jspecify.annotations.NullMarked;
