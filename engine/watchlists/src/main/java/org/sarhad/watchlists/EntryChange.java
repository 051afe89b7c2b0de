package org.sarhad.watchlists;

import java.util.List;

/**
 * An entry that both editions hold and that is not the same in them.
 *
 * @param before the entry as it was
 * @param after the entry as it is
 * @param fields what changed, never empty
 */
public record EntryChange(Entry before, Entry after, List<FieldChange> fields) {
    public EntryChange {
        fields = List.copyOf(fields);
    }
}
