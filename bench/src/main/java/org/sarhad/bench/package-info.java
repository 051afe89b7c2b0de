/**
 * Benchmarks and accuracy measurements, each reachable as {@code sarhad bench NAME}.
 *
 * <p>Every figure is one line {@code figure value unit} on standard output that a script can read. Nothing of the product
 * may depend on this module, except the command line that starts it.
 */
@NullMarked
package org.sarhad.bench;

import org.jspecify.annotations.NullMarked;
