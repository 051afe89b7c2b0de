@NullMarked
package org.sarhad.node.oversight;

import org.jspecify.annotations.NullMarked;
