/** The page of court orders. */
@NullMarked
package org.sarhad.node.orders.desk;

import org.jspecify.annotations.NullMarked;
