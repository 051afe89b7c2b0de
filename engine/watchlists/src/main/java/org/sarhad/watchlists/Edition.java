package org.sarhad.watchlists;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One version of one list.
 *
 * <p>Every record present in the source is accounted for: {@link #entries()} + {@code attached} + {@code rejected}.
 *
 * @param source short stable name of the list: {@code un-sc}, {@code us-ofac-sdn}, {@code national}, ...
 * @param number the edition's number or date as the source states it, or the hash's first characters
 * @param hash SHA-256 of the uncompressed bytes read, in lower-case hexadecimal; for a list of several files, SHA-256 of
 *     their hashes in a fixed order
 * @param created when the source says that it made the edition, where it says so
 * @param received when this program read it
 * @param counts entries by kind
 * @param attached records that were read into the entry of another record: rows of aliases and addresses, a passport or a
 *     sanction that refers to its holder; 0 where every record is an entry of its own
 * @param rejected records kept aside
 */
public record Edition(
        String source,
        String number,
        String hash,
        @Nullable Instant created,
        Instant received,
        Map<EntryKind, Integer> counts,
        int attached,
        int rejected) {
    public Edition {
        Objects.requireNonNull(received, "received");
        counts = Map.copyOf(counts);
    }

    /** An edition in which every record is an entry of its own. */
    public Edition(
            String source,
            String number,
            String hash,
            @Nullable Instant created,
            Instant received,
            Map<EntryKind, Integer> counts,
            int rejected) {
        this(source, number, hash, created, received, counts, 0, rejected);
    }

    /** How many entries the edition holds. */
    public int entries() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many entries of one kind the edition holds. */
    public int count(EntryKind kind) {
        return counts.getOrDefault(kind, 0);
    }
}
