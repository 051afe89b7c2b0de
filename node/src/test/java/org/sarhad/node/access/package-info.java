@NullMarked
package org.sarhad.node.access;

import org.jspecify.annotations.NullMarked;
