/** Measurements of visible digital seals on collected samples. */
@NullMarked
package org.sarhad.bench.seal;

import org.jspecify.annotations.NullMarked;
