package org.sarhad.watchlists;

import java.util.List;

/**
 * What changed in one field of an entry.
 *
 * @param field the field, as {@link Entry} calls it
 * @param removed the values that stood only in the old edition, as text
 * @param added the values that stand only in the new one
 */
public record FieldChange(String field, List<String> removed, List<String> added) {
    public FieldChange {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }
}
