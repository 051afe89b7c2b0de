/**
 * The same subject on several lists: proposed links with a score, what people decided on them, and the groups that follow.
 *
 * <p>Entries stay apart at their source; a link can always be undone. No entry is ever changed or merged here.
 */
@NullMarked
package org.sarhad.watchlists.link;

import org.jspecify.annotations.NullMarked;
