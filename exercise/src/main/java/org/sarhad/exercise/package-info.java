/**
 * An invented world for demonstration, training, tests and load: people of the region, their documents, lists that name
 * some of them, and a morning's crossings.
 *
 * <p>Everything follows from a seed and a number of people. No real person, document or list entry ever lives here, and
 * nothing here may be loaded by a node that serves real travellers.
 */
@NullMarked
package org.sarhad.exercise;

import org.jspecify.annotations.NullMarked;
