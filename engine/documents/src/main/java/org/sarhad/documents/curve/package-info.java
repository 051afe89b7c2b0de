/**
 * Verification of ECDSA signatures on any curve over a prime field, fast on the brainpool curves that several states sign
 * with and that the usual providers verify slowly or not at all.
 *
 * <p>Only public values pass through here, so running time may depend on them. Signing, key agreement and anything else
 * that touches a secret never belongs here.
 */
@NullMarked
package org.sarhad.documents.curve;

import org.jspecify.annotations.NullMarked;
