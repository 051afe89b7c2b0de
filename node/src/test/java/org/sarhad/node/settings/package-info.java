@NullMarked
package org.sarhad.node.settings;

import org.jspecify.annotations.NullMarked;
