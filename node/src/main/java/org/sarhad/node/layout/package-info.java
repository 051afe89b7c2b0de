/**
 * What all pages share: languages, and the words for dates, countries and ages.
 *
 * <p>No page's own content lives here.
 */
@NullMarked
@ApplicationModule(
        displayName = "Layout",
        allowedDependencies = {"access"})
package org.sarhad.node.layout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
