/**
 * What makes the node answer for itself: a log of everything that officers do which shows any change or loss.
 *
 * <p>Other modules record into the log; none reads its table, and nothing in it can be changed.
 */
@NullMarked
@ApplicationModule(
        displayName = "Oversight",
        allowedDependencies = {"access", "settings"})
package org.sarhad.node.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
