@NullMarked
package org.sarhad.postgres;

import org.jspecify.annotations.NullMarked;
