package org.sarhad.names;

import java.util.List;
import java.util.Objects;

/**
 * A name taken apart for comparison.
 *
 * @param text the name as written, in Unicode normal form KC
 * @param type what sort of subject bears it
 * @param parts its parts in the order written, compounds already joined
 * @param truncated whether its end may have been cut off, as in a machine-readable zone
 */
public record ParsedName(String text, SubjectType type, List<NamePart> parts, boolean truncated) {
    public ParsedName {
        Objects.requireNonNull(type, "type");
        parts = List.copyOf(parts);
    }

    /** The parts that are compared: words, initials and numbers. */
    public List<NamePart> comparedParts() {
        return parts.stream().filter(part -> part.kind().isCompared()).toList();
    }
}
