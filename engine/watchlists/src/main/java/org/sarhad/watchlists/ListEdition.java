package org.sarhad.watchlists;

import java.util.List;

/**
 * An edition with its content.
 *
 * @param edition what it is
 * @param entries everything that could be read, in the file's order
 * @param rejected everything that could not
 * @param warnings fields that were kept only in the source's words
 */
public record ListEdition(
        Edition edition, List<Entry> entries, List<RejectedRecord> rejected, List<FieldWarning> warnings) {
    public ListEdition {
        entries = List.copyOf(entries);
        rejected = List.copyOf(rejected);
        warnings = List.copyOf(warnings);
    }

    /** An edition without warnings. */
    public ListEdition(Edition edition, List<Entry> entries, List<RejectedRecord> rejected) {
        this(edition, entries, rejected, List.of());
    }
}
