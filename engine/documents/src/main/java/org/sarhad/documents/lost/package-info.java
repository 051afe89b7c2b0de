/**
 * The register of lost, stolen and revoked travel documents: a keyed index of the world's register that fits on a post's
 * laptop and shows a thief nothing.
 *
 * <p>Answers whether a document was reported and what the reporter said; it never decides what happens to the holder. No
 * network, no database and no clear document number on disk ever live here.
 */
@NullMarked
package org.sarhad.documents.lost;

import org.jspecify.annotations.NullMarked;
