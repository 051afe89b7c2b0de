/**
 * Visible digital seals: barcodes with signed contents on visas, permits and emergency documents. Three kinds are read and
 * verified: the seal of Doc 9303-13 (VDS), the seal for non-constrained environments (VDS-NC), and ICAO's Datastructure for
 * Barcode (IDB).
 *
 * <p>Finding a barcode in a picture, and trusting a signer, never live here: bytes and certificates are given.
 */
@NullMarked
package org.sarhad.documents.seal;

import org.jspecify.annotations.NullMarked;
