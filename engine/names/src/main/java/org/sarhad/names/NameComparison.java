package org.sarhad.names;

import java.util.List;

/**
 * The outcome of comparing two names.
 *
 * @param score calibrated likeness from 0 (unrelated) to 1 (the same name)
 * @param parts the alignment that explains the score
 */
public record NameComparison(double score, List<AlignedPart> parts) {
    public NameComparison {
        parts = List.copyOf(parts);
    }
}
