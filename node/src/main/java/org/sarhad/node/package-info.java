/**
 * The node: one program that runs as a border post, a national centre, or a neighbour's centre.
 *
 * <p>This package only puts the application together; each module below it has a package of its own and a database schema
 * of the same name. No rule of the border ever lives here.
 */
@NullMarked
package org.sarhad.node;

import org.jspecify.annotations.NullMarked;
