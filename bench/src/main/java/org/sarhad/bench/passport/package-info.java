/** Passive authentication measured. No fixture of a real document ever lives here. */
@NullMarked
package org.sarhad.bench.passport;

import org.jspecify.annotations.NullMarked;
