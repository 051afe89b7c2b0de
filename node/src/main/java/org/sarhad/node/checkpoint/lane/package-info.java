/** The page of the lane. What may be decided is not ruled here, only shown. */
@NullMarked
package org.sarhad.node.checkpoint.lane;

import org.jspecify.annotations.NullMarked;
