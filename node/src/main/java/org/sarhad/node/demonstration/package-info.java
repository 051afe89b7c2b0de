/** What only a demonstration has: invented officers with a fresh password and links that sign them in. */
@NullMarked
@ApplicationModule(
        displayName = "Demonstration",
        allowedDependencies = {"access", "clients", "settings"})
package org.sarhad.node.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
