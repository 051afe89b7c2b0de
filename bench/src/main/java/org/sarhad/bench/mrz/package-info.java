/** Measurements of machine-readable zones: speed, robustness, agreement with collected cases, and repair. */
@NullMarked
package org.sarhad.bench.mrz;

import org.jspecify.annotations.NullMarked;
