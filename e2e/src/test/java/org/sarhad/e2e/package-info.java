/** The node as officers meet it: a real browser against a real node on the invented world. */
@NullMarked
package org.sarhad.e2e;

import org.jspecify.annotations.NullMarked;
