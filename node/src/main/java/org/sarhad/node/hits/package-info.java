/**
 * The second line: hits reviewed with the evidence side by side, and what came of them.
 *
 * <p>A match found wrong here never stops the same traveller again. The lane's own work never lives here.
 */
@NullMarked
@ApplicationModule(
        displayName = "Hits",
        allowedDependencies = {"access", "checkpoint", "checkpoint :: decision", "movements", "oversight", "settings"})
package org.sarhad.node.hits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
