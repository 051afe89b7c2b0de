/**
 * Whose signature counts: certificates of country signing authorities and of document signers, master lists, revocation
 * lists and deviation lists (ICAO Doc 9303, part 12), kept as editions with their differences, and the check of one
 * signature. Trust hangs on keys, never on names. Nothing is fetched and nothing is stored here.
 */
@NullMarked
package org.sarhad.documents.trust;

import org.jspecify.annotations.NullMarked;
