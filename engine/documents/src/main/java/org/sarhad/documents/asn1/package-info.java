/**
 * A bounded reader of the tag-length-value encodings (BER and DER of X.690, BER-TLV of ISO/IEC 7816-4) in which chip
 * files, certificates and signed lists are written. It knows shapes, never meanings: no certificate, no data group and
 * no cryptography ever lives here.
 */
@NullMarked
package org.sarhad.documents.asn1;

import org.jspecify.annotations.NullMarked;
