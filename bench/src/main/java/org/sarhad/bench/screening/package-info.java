/** How fast travellers are screened, on real lists and on a million people, beside a plain scan of all names. */
@NullMarked
package org.sarhad.bench.screening;

import org.jspecify.annotations.NullMarked;
