package org.sarhad.names;

import java.util.ArrayList;
import java.util.List;

/**
 * Compares two names and explains the outcome. Holds buffers: one instance for each thread.
 */
public final class NameComparer {
    /** Rarity of a word of trade among organisations. */
    private static final float TRADE = 2f;

    private static final double RICHER = 0.3;
    private static final double STEEPNESS = 6;
    private static final double EVEN_PERSON = 0.85;
    private static final double EVEN_ORGANISATION = 0.6;

    /** Unwritten vowels cost evidence that no writer could have given. */
    private static final double UNWRITTEN_VOWELS = 0.2;

    private final NameParser parser = new NameParser();
    private final NameAligner aligner = new NameAligner();
    private final NameSide left = new NameSide();
    private final NameSide right = new NameSide();
    private final int[] costs = new int[NameSide.MOST_PARTS * NameSide.MOST_PARTS];
    private final PartRarity rarity;

    /** A comparer that weighs parts by how rare they are among people everywhere. */
    public NameComparer() {
        this(PartRarity.population());
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
        float evidence = align(leftParts, rightParts, one.type() != SubjectType.PERSON);
        double score = likeness(evidence, one.type() != SubjectType.PERSON);
        return new NameComparison(score, NameExplanation.of(leftParts, rightParts, aligner));
    }

    private float align(List<NamePart> leftParts, List<NamePart> rightParts, boolean organisation) {
        fill(left, leftParts, organisation);
        fill(right, rightParts, organisation);
        aligner.costs(left, right, costs);
        return aligner.align(left, right, costs);
    }

    private void fill(NameSide side, List<NamePart> parts, boolean organisation) {
        side.clear();
        for (NamePart part : parts) {
            boolean trade =
                    organisation && OrganisationWords.isTrade(part.spelling().plain());
            float weight = rarity.of(part.spelling());
            side.add(part, trade ? Math.min(weight, TRADE) : weight);
        }
    }

    /**
     * Evidence as a share of what the poorer and the richer of the two names could give, turned into a probability; the
     * weights and the level of even odds were chosen on labelled pairs.
     */
    private double likeness(float evidence, boolean organisation) {
        float one = left.raritySum();
        float other = right.raritySum();
        if (one <= 0 || other <= 0) {
            return 0;
        }
        double share =
                (evidence - aligner.contradicted()) / Math.min(one, other) + RICHER * evidence / Math.max(one, other);
        double even = organisation ? EVEN_ORGANISATION : EVEN_PERSON;
        if (left.unvocalised(0) != right.unvocalised(0)) {
            even -= UNWRITTEN_VOWELS;
        }
        return 1 / (1 + Math.exp(-STEEPNESS * (share - even)));
    }

    /** The alignment of two parsed names without a score, as explanation of a hit found otherwise. */
    public List<AlignedPart> explain(ParsedName one, ParsedName other) {
        List<NamePart> leftParts = new ArrayList<>(one.comparedParts());
        List<NamePart> rightParts = new ArrayList<>(other.comparedParts());
        align(leftParts, rightParts, one.type() != SubjectType.PERSON);
        return NameExplanation.of(leftParts, rightParts, aligner);
    }
}
