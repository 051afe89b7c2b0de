package org.sarhad.names;

import java.util.List;

/**
 * One part of a name beside the part that answers to it.
 *
 * @param left the part on the left as written, empty where it is omitted there
 * @param right the part on the right as written, empty where it is omitted there
 * @param relation how the two stand to each other
 * @param contribution log-likelihood that the pair adds (positive) or takes away (negative)
 * @param rule what made the parts equal or unequal, as a stable code such as {@code icao-ru} or {@code typo}
 * @param letters the alignment letter by letter; empty where a side is omitted
 */
public record AlignedPart(
        String left, String right, PartRelation relation, double contribution, String rule, List<LetterPair> letters) {
    public AlignedPart {
        letters = List.copyOf(letters);
    }
}
