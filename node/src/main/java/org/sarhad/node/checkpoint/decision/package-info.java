/**
 * What an officer may decide, and what no path through the program can do: the law as plain functions without a
 * framework, a database or a clock, so that every rule is tested for itself.
 */
@NullMarked
@NamedInterface("decision")
package org.sarhad.node.checkpoint.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
