/**
 * How well names and identities are matched, measured on real lists and labelled data that the user has at hand.
 *
 * <p>The data stay where they are: nothing of them is copied into the project.
 */
@NullMarked
package org.sarhad.bench.accuracy;

import org.jspecify.annotations.NullMarked;
