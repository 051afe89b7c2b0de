/**
 * The register: who crossed, when, where, by whose decision.
 *
 * <p>Written once, never changed; searched only with a purpose that is logged. Judgements about a crossing are made
 * elsewhere.
 */
@NullMarked
@ApplicationModule(
        displayName = "Movements",
        allowedDependencies = {"access", "oversight", "settings"})
package org.sarhad.node.movements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
