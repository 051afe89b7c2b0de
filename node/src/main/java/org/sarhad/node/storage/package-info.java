/**
 * The database that all modules share, embedded or a site's own. Each module keeps to its own schema; no table lives here.
 */
@NullMarked
@ApplicationModule(displayName = "Storage", allowedDependencies = "settings")
package org.sarhad.node.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
