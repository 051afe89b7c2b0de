/**
 * Whom the node trusts to sign chips: master lists, certificates and revocation lists as editions, and what they cover.
 *
 * <p>Says what a chip's signer is worth; never what an officer does about a document.
 */
@NullMarked
@ApplicationModule(
        displayName = "Trust",
        allowedDependencies = {"access", "oversight"})
package org.sarhad.node.trust;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
