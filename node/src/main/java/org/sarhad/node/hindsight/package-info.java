/**
 * Travellers who had crossed before a list named them: screened again, against what is new alone, whenever a list changes.
 *
 * <p>Finds and shows; what is done about a finding is a person's decision.
 */
@NullMarked
@ApplicationModule(
        displayName = "Hindsight",
        allowedDependencies = {"access", "movements", "oversight", "watch"})
package org.sarhad.node.hindsight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
