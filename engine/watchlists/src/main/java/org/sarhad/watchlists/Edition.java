package org.sarhad.watchlists;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One version of one list.
 *
 * @param source short stable name of the list: {@code un-sc}, {@code us-ofac-sdn}, {@code national}, ...
 * @param number the edition's number or date as the source states it, or the hash's first characters
 * @param hash SHA-256 of the bytes read, in lower-case hexadecimal
 * @param created when the source says that it made the edition, where it says so
 * @param received when this program read it
 * @param counts entries by kind
 * @param rejected records kept aside
 */
public record Edition(
        String source,
        String number,
        String hash,
        @Nullable Instant created,
        Instant received,
        Map<EntryKind, Integer> counts,
        int rejected) {
    public Edition {
        Objects.requireNonNull(received, "received");
        counts = Map.copyOf(counts);
    }

    /** How many entries the edition holds. */
    public int entries() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
