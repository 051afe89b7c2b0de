/**
 * Names as sequences of sounds: the internal alphabet into which every script is folded, and what it costs to turn one
 * sequence into another.
 *
 * <p>Folding here serves matching only; national and international romanisation standards live in {@code
 * org.sarhad.names.romanise}. Nothing here knows parts, roles or people.
 */
@NullMarked
package org.sarhad.names.sound;

import org.jspecify.annotations.NullMarked;
