/**
 * Lost, stolen and revoked documents: the desk that reports them, and the register that every lane asks.
 *
 * <p>Says what is known of a document; never what an officer does about it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Losses",
        allowedDependencies = {"access", "oversight", "settings"})
package org.sarhad.node.losses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
