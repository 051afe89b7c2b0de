/**
 * The lists that the node follows: their sources, editions and own alerts, and the index that every check asks.
 *
 * <p>Decides which edition acts; never what an officer does about a hit.
 */
@NullMarked
@ApplicationModule(
        displayName = "Watch",
        allowedDependencies = {"access", "oversight", "settings"})
package org.sarhad.node.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
