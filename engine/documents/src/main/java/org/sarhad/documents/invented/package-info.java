/**
 * Invented states with fresh keys: authorities, document signers, lists and chips for exercises, tests and measurements.
 * Nothing here ever signs for a real state, and the verifying packages never use it.
 */
@NullMarked
package org.sarhad.documents.invented;

import org.jspecify.annotations.NullMarked;
