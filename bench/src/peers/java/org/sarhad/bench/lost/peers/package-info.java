/** Stores that others would take for a register of lost documents, filled with as many keys of eight bytes and asked. */
@NullMarked
package org.sarhad.bench.lost.peers;

import org.jspecify.annotations.NullMarked;
