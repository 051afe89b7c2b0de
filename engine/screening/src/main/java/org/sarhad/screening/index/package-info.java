/**
 * How the screening index is laid out: vocabulary of parts, keys that find similar parts, postings from parts to names.
 *
 * <p>Packed arrays, immutable once built. Nothing here scores identity or decides strength.
 */
@NullMarked
package org.sarhad.screening.index;

import org.jspecify.annotations.NullMarked;
