/**
 * How names of other alphabets are printed in a machine-readable zone (Doc 9303-3, section 6), and back.
 *
 * <p>Only what the travel-document standard says. How names are romanised elsewhere, and whether two spellings are the same
 * person, never lives here.
 */
@NullMarked
package org.sarhad.documents.transliteration;

import org.jspecify.annotations.NullMarked;
