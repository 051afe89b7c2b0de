@NullMarked
package org.sarhad.node.testing;

import org.jspecify.annotations.NullMarked;
