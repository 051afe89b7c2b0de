/** What the administrator of a node decides before it starts. Read once; nothing that changes at run time lives here. */
@NullMarked
@ApplicationModule(
        displayName = "Settings",
        allowedDependencies = {})
package org.sarhad.node.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
