/** What comes from a document reader that types like a keyboard: cleaned and set right where that is certain. */
@NullMarked
@NamedInterface("reader")
package org.sarhad.node.checkpoint.reader;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
