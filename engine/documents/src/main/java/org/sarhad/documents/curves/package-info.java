/**
 * Arithmetic on elliptic curves for checking ECDSA signatures. It takes as long as the numbers given ask for, which tells
 * onlookers about them: public keys and signatures only. Private keys never come here, and nothing is ever signed.
 */
@NullMarked
package org.sarhad.documents.curves;

import org.jspecify.annotations.NullMarked;
