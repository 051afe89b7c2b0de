/**
 * Measures the lost-and-stolen register beside the floor of the machine and beside other stores.
 *
 * <p>The other stores come from elsewhere: nothing here depends on them.
 */
@NullMarked
package org.sarhad.bench.lost;

import org.jspecify.annotations.NullMarked;
