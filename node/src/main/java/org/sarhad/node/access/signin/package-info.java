/** The pages and filters of signing in and out, and the rule of who may open which page. */
@NullMarked
package org.sarhad.node.access.signin;

import org.jspecify.annotations.NullMarked;
