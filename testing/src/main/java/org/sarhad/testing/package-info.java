/**
 * What tests of several modules share: seeded randomness that can be replayed.
 *
 * <p>Only test class paths see this module.
 */
@NullMarked
package org.sarhad.testing;

import org.jspecify.annotations.NullMarked;
