/**
 * Learns what the matcher ships from data whose licence allows shipping what is learned: the costs of differing sounds,
 * the customary variants of names, and how common names are.
 *
 * <p>Run again with {@code sarhad bench names-training --option out=FOLDER}; equal data give equal files.
 */
@NullMarked
package org.sarhad.bench.training;

import org.jspecify.annotations.NullMarked;
