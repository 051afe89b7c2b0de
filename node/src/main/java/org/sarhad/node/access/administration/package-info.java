/** The administrator's pages: officers, posts and keys; and the page where every officer changes the own password. */
@NullMarked
package org.sarhad.node.access.administration;

import org.jspecify.annotations.NullMarked;
