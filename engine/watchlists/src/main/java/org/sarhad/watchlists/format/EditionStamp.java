package org.sarhad.watchlists.format;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of the edition that it holds.
 *
 * @param source name of the list
 * @param number the edition's number or date in the source's words, or null where it states none
 * @param created when the source made it, where it says so
 */
record EditionStamp(
        String source, @Nullable String number, @Nullable Instant created) {}
