/**
 * The command line: one class for each verb, each a thin layer over the engine or the node.
 *
 * <p>Data go to standard output, talk and progress to standard error. No matching, parsing of formats or storage ever
 * lives here.
 */
@NullMarked
package org.sarhad.cli;

import org.jspecify.annotations.NullMarked;
