/**
 * Who may do what: officers, their roles and posts, sign-in.
 *
 * <p>Every page belongs to a {@link org.sarhad.node.access.Desk}; what no desk claims is denied. What officers did is not
 * kept here but by oversight, which listens to the events of this module.
 */
@NullMarked
@ApplicationModule(displayName = "Access", allowedDependencies = "settings")
package org.sarhad.node.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
