/**
 * Asking a register on line (as INTERPOL's FIND) and falling back to the file at the post (as MIND).
 *
 * <p>Holds the port, the time limit, the circuit breaker and the fallback; no network code ever lives here: whoever owns a
 * line to a service implements {@link org.sarhad.documents.lost.online.OnlineRegister}.
 */
@NullMarked
package org.sarhad.documents.lost.online;

import org.jspecify.annotations.NullMarked;
