/**
 * Programs that call the node: their tokens, and how the interface for programs knows who calls.
 *
 * <p>A token is shown once and kept only as a hash. What a caller may do is ruled elsewhere.
 */
@NullMarked
@ApplicationModule(
        displayName = "Clients",
        allowedDependencies = {"access", "oversight", "settings"})
package org.sarhad.node.clients;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
