@NullMarked
package org.sarhad.node;

import org.jspecify.annotations.NullMarked;
