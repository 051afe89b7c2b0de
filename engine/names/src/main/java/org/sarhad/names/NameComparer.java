package org.sarhad.names;

import java.util.ArrayList;
import java.util.List;

/**
 * Compares two names and explains the outcome. Holds buffers: one instance for each thread.
 */
public final class NameComparer {
    private final NameParser parser = new NameParser();
    private final NameAligner aligner = new NameAligner();
    private final NameSide left = new NameSide();
    private final NameSide right = new NameSide();
    private final int[] costs = new int[NameSide.MOST_PARTS * NameSide.MOST_PARTS];
    private final PartRarity rarity;

    /** A comparer that weighs parts by how rare they are among people everywhere. */
    public NameComparer() {
        this(spelling -> PartRarity.unknown(spelling.length()));
    }

    /** A comparer that weighs parts by the given rarity. */
    public NameComparer(PartRarity rarity) {
        this.rarity = rarity;
    }

    /** Compares two names as written. */
    public NameComparison compare(String one, String other, SubjectType type) {
        return compare(parser.parse(one, type), parser.parse(other, type));
    }

    /** Compares two parsed names. */
    public NameComparison compare(ParsedName one, ParsedName other) {
        List<NamePart> leftParts = one.comparedParts();
        List<NamePart> rightParts = other.comparedParts();
        float evidence = align(leftParts, rightParts);
        double score = likeness(evidence);
        return new NameComparison(score, NameExplanation.of(leftParts, rightParts, aligner));
    }

    private float align(List<NamePart> leftParts, List<NamePart> rightParts) {
        fill(left, leftParts);
        fill(right, rightParts);
        aligner.costs(left, right, costs);
        return aligner.align(left, right, costs);
    }

    private void fill(NameSide side, List<NamePart> parts) {
        side.clear();
        for (NamePart part : parts) {
            side.add(part, rarity.of(part.spelling()));
        }
    }

    /** Evidence as a share of what the longer name could give, turned into a probability. */
    private double likeness(float evidence) {
        float most = Math.max(left.raritySum(), right.raritySum());
        if (most <= 0) {
            return 0;
        }
        double share = evidence / most;
        return 1 / (1 + Math.exp(-9 * (share - 0.6)));
    }

    /** The alignment of two parsed names without a score, as explanation of a hit found otherwise. */
    public List<AlignedPart> explain(ParsedName one, ParsedName other) {
        List<NamePart> leftParts = new ArrayList<>(one.comparedParts());
        List<NamePart> rightParts = new ArrayList<>(other.comparedParts());
        align(leftParts, rightParts);
        return NameExplanation.of(leftParts, rightParts, aligner);
    }
}
