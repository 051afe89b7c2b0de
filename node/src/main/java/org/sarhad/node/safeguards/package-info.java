/**
 * The 35 safeguards that the law asks for, and a run that tries to break those that exist.
 *
 * <p>Checks act through what modules offer, as any other caller would; no rule lives here.
 */
@NullMarked
@ApplicationModule(
        displayName = "Safeguards",
        allowedDependencies = {
            "access",
            "checkpoint",
            "checkpoint :: decision",
            "checkpoint :: reader",
            "hits",
            "movements",
            "orders",
            "oversight",
            "settings"
        })
package org.sarhad.node.safeguards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
