@NullMarked
package org.sarhad.node.watch;

import org.jspecify.annotations.NullMarked;
