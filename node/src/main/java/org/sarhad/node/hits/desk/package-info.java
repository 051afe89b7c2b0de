/** The pages of the second line. */
@NullMarked
package org.sarhad.node.hits.desk;

import org.jspecify.annotations.NullMarked;
