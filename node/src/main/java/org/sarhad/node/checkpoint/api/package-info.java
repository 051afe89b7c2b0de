/** The interface for programs: checks and crossings as JSON, described in {@code openapi.json}. */
@NullMarked
package org.sarhad.node.checkpoint.api;

import org.jspecify.annotations.NullMarked;
