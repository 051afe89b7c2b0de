package org.sarhad.watchlists;

import java.util.List;

/**
 * An edition with its content.
 *
 * @param edition what it is
 * @param entries everything that could be read, in the file's order
 * @param rejected everything that could not
 */
public record ListEdition(Edition edition, List<Entry> entries, List<RejectedRecord> rejected) {
    public ListEdition {
        entries = List.copyOf(entries);
        rejected = List.copyOf(rejected);
    }
}
