/**
 * The lane: read, verify, screen, decide, register, in one transaction.
 *
 * <p>What an officer may decide is law and lives in {@code decision}; lists, the register and the log belong to their own
 * modules.
 */
@NullMarked
@ApplicationModule(
        displayName = "Checkpoint",
        allowedDependencies = {"access", "layout", "losses", "movements", "orders", "oversight", "settings", "watch"})
package org.sarhad.node.checkpoint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
