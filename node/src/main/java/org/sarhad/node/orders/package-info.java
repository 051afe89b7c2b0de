/**
 * Court orders that forbid a person to leave: without one in force nobody is kept from leaving. Who decides at the border
 * asks here; what an officer may decide is not ruled here.
 */
@NullMarked
@ApplicationModule(
        displayName = "Court orders",
        allowedDependencies = {"access", "movements", "oversight", "settings"})
package org.sarhad.node.orders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
