package org.sarhad.names;

import java.util.Arrays;
import org.sarhad.names.sound.PartDistance;
import org.sarhad.names.sound.PartVariants;
import org.sarhad.names.sound.SoundDistance;

/**
 * Finds the best pairing of the parts of two names and adds up the evidence.
 *
 * <p>Each pair of parts speaks by its log-likelihood: the rarity of the part less the cost of the difference. A part that
 * one side leaves out says little; parts that stand against each other say that the names differ. Holds buffers: one
 * instance for each thread.
 */
public final class NameAligner {
    static final float INITIAL_MATCH = 1.0f;
    static final float CONTRADICTION = 3.5f;
    static final float FAMILY_CONTRADICTION = 1.5f;
    static final float OMISSION = 0.35f;
    static final float FAMILY_OMISSION = 1.5f;
    static final float OUT_OF_ORDER = 0.3f;
    static final float JOIN = 0.4f;
    static final float NUMBER_CONTRADICTION = 8f;

    /** Part of the left side that nothing answers. */
    public static final int OMITTED = -1;

    /** Part of the left side that a different part answers. */
    public static final int CONTRADICTED = -2;

    private static final int MOST = NameSide.MOST_PARTS;
    private static final float NOTHING = -1000f;

    private final PartDistance distance = new PartDistance();
    private final float[] weight = new float[MOST * MOST];
    private final int[] leftMatch = new int[MOST];
    private final int[] rightMatch = new int[MOST];
    private final float[] leftWeight = new float[MOST];
    private final boolean[] leftJoined = new boolean[MOST];
    private final boolean[] rightJoined = new boolean[MOST];
    private float total;
    private int contradicted;

    /** The distance that this aligner uses. */
    public PartDistance distance() {
        return distance;
    }

    /** What a part says that is common, and different enough that it may be another: hardly anything, but not against. */
    static final float BARELY = 0.2f;

    private static final int LONG = 8;
    private static final int SHORT = 4;
    private static final int ONE_SLIP = 720;
    private static final int TWO_SLIPS = 900;

    /** The greatest cost at which two parts, the shorter with so many sounds, may still be one name. */
    public static int limit(float rarity, int sounds) {
        int slips = sounds >= LONG ? TWO_SLIPS : sounds >= SHORT ? ONE_SLIP : 0;
        return Math.max(Math.round(rarity * 100), slips);
    }

    /** Fills a matrix of costs (left part times {@link NameSide#MOST_PARTS} plus right part) by comparing every pair. */
    public void costs(NameSide left, NameSide right, int[] costs) {
        for (int i = 0; i < left.count; i++) {
            for (int j = 0; j < right.count; j++) {
                costs[i * MOST + j] = cost(left, i, right, j);
            }
        }
    }

    /** The cost of one part standing for another, in hundredths of a nat; {@link SoundDistance#TOO_FAR} beyond the limit. */
    public int cost(NameSide left, int i, NameSide right, int j) {
        int limit = limit(Math.min(left.rarity[i], right.rarity[j]), Math.min(left.length[i], right.length[j]));
        int plain = distance.between(
                left.sounds,
                left.from[i],
                left.length[i],
                left.unvocalised[i],
                right.sounds,
                right.from[j],
                right.length[j],
                right.unvocalised[j],
                limit);
        return Math.min(plain, PartVariants.SHIPPED.between(left.variant[i], right.variant[j]));
    }

    /** Aligns two names whose pairwise costs are known and returns the log-likelihood that they are one name. */
    public float align(NameSide left, NameSide right, int[] costs) {
        Arrays.fill(leftMatch, 0, left.count, OMITTED);
        Arrays.fill(rightMatch, 0, right.count, OMITTED);
        Arrays.fill(leftJoined, 0, left.count, false);
        Arrays.fill(rightJoined, 0, right.count, false);
        total = 0;
        contradicted = 0;
        weights(left, right, costs);
        pairBest(left.count, right.count);
        joinLeft(left, right);
        joinRight(left, right);
        contradictions(left, right);
        order(left);
        return total;
    }

    private void weights(NameSide left, NameSide right, int[] costs) {
        for (int i = 0; i < left.count; i++) {
            for (int j = 0; j < right.count; j++) {
                weight[i * MOST + j] = weight(left, i, right, j, costs[i * MOST + j]);
            }
        }
    }

    private static float weight(NameSide left, int i, NameSide right, int j, int cost) {
        if (left.number[i] != right.number[j]) {
            return NOTHING;
        }
        if (left.initial[i] || right.initial[j]) {
            boolean same = left.sounds[left.from[i]] == right.sounds[right.from[j]];
            return same ? INITIAL_MATCH : NOTHING;
        }
        if (cost >= SoundDistance.TOO_FAR || (left.number[i] && cost > 0)) {
            return NOTHING;
        }
        return Math.max(BARELY, Math.min(left.rarity[i], right.rarity[j]) - cost / 100f);
    }

    private void pairBest(int n, int m) {
        while (true) {
            float best = 0;
            int at = -1;
            for (int i = 0; i < n; i++) {
                if (leftMatch[i] != OMITTED) {
                    continue;
                }
                for (int j = 0; j < m; j++) {
                    float w = weight[i * MOST + j] - 0.01f * Math.abs(i - j);
                    if (rightMatch[j] == OMITTED && w > best) {
                        best = w;
                        at = i * MOST + j;
                    }
                }
            }
            if (at < 0) {
                return;
            }
            leftMatch[at / MOST] = at % MOST;
            rightMatch[at % MOST] = at / MOST;
            leftWeight[at / MOST] = weight[at];
            total += weight[at];
        }
    }

    /** Two neighbours on the left that are one word on the right. */
    private void joinLeft(NameSide left, NameSide right) {
        for (int i = 0; i + 1 < left.count; i++) {
            for (int j = 0; j < right.count; j++) {
                if (!mayJoinLeft(i, j)) {
                    continue;
                }
                float held = heldBy(i) + heldBy(i + 1);
                float w = joinedWeight(left, i, right, j);
                if (w > held + 0.5f) {
                    release(i);
                    release(i + 1);
                    leftMatch[i] = j;
                    leftMatch[i + 1] = j;
                    rightMatch[j] = i;
                    leftWeight[i] = w;
                    leftWeight[i + 1] = 0;
                    leftJoined[i] = true;
                    leftJoined[i + 1] = true;
                    total += w;
                }
            }
        }
    }

    /** One word on the left that is two neighbours on the right. */
    private void joinRight(NameSide left, NameSide right) {
        for (int j = 0; j + 1 < right.count; j++) {
            for (int i = 0; i < left.count; i++) {
                if (!mayJoinRight(i, j)) {
                    continue;
                }
                float held = heldBy(i);
                float w = joinedWeight(right, j, left, i);
                if (w > held + 0.5f) {
                    release(i);
                    leftMatch[i] = j;
                    rightMatch[j] = i;
                    rightMatch[j + 1] = i;
                    leftWeight[i] = w;
                    rightJoined[j] = true;
                    rightJoined[j + 1] = true;
                    total += w;
                }
            }
        }
    }

    private boolean mayJoinLeft(int i, int j) {
        boolean bothHeld = leftMatch[i] >= 0 && leftMatch[i + 1] >= 0;
        boolean heldElsewhere = rightMatch[j] >= 0 && rightMatch[j] != i && rightMatch[j] != i + 1;
        return !bothHeld && !heldElsewhere;
    }

    private boolean mayJoinRight(int i, int j) {
        boolean bothHeld = rightMatch[j] >= 0 && rightMatch[j + 1] >= 0;
        boolean heldElsewhere = leftMatch[i] >= 0 && leftMatch[i] != j && leftMatch[i] != j + 1;
        return !leftJoined[i] && !bothHeld && !heldElsewhere && freeFor(i, j) && freeFor(i, j + 1);
    }

    private boolean freeFor(int i, int j) {
        return rightMatch[j] < 0 || rightMatch[j] == i;
    }

    private float heldBy(int i) {
        return leftMatch[i] >= 0 ? leftWeight[i] : 0;
    }

    private void release(int i) {
        if (leftMatch[i] >= 0) {
            total -= leftWeight[i];
            rightMatch[leftMatch[i]] = OMITTED;
            leftMatch[i] = OMITTED;
        }
    }

    private float joinedWeight(NameSide split, int i, NameSide whole, int j) {
        int size = split.length[i] + split.length[i + 1];
        boolean contiguous = split.from[i] + split.length[i] == split.from[i + 1];
        if (Math.abs(size - whole.length[j]) > 3
                || whole.number[j]
                || split.number[i]
                || whole.initial[j]
                || !fits(split, i, whole, j)) {
            return NOTHING;
        }
        byte[] sounds = split.sounds;
        int from = split.from[i];
        if (!contiguous) {
            sounds = joinBuffer;
            from = 0;
            size = Math.min(size, joinBuffer.length);
            System.arraycopy(split.sounds, split.from[i], joinBuffer, 0, split.length[i]);
            System.arraycopy(split.sounds, split.from[i + 1], joinBuffer, split.length[i], split.length[i + 1]);
        }
        float rarity = Math.min(split.rarity[i] + split.rarity[i + 1], whole.rarity[j]);
        int cost = distance.between(
                sounds,
                from,
                size,
                split.unvocalised[i],
                whole.sounds,
                whole.from[j],
                whole.length[j],
                whole.unvocalised[j],
                limit(rarity, whole.length[j]));
        return cost >= SoundDistance.TOO_FAR ? NOTHING : rarity - JOIN - cost / 100f;
    }

    private final byte[] joinBuffer = new byte[2 * org.sarhad.names.sound.Spelling.LIMIT];

    private static boolean fits(NameSide split, int i, NameSide whole, int j) {
        return split.unvocalised[i] == split.unvocalised[i + 1]
                && (whole.unvocalised[j] != split.unvocalised[i]
                        || split.sounds[split.from[i]] == whole.sounds[whole.from[j]]
                        || split.sounds[split.from[i + 1] + split.length[i + 1] - 1]
                                == whole.sounds[whole.from[j] + whole.length[j] - 1]);
    }

    /** Parts left over on both sides contradict each other; what is then left on one side is an omission. */
    private void contradictions(NameSide left, NameSide right) {
        int i = 0;
        int j = 0;
        while (true) {
            while (i < left.count && leftMatch[i] != OMITTED) {
                i++;
            }
            while (j < right.count && rightMatch[j] != OMITTED) {
                j++;
            }
            if (i >= left.count || j >= right.count) {
                break;
            }
            contradict(left, i, right, j);
            i++;
            j++;
        }
        for (; i < left.count; i++) {
            total -= leftMatch[i] == OMITTED ? omission(left, i) : 0;
        }
        for (; j < right.count; j++) {
            total -= rightMatch[j] == OMITTED ? omission(right, j) : 0;
        }
    }

    private void contradict(NameSide left, int i, NameSide right, int j) {
        leftMatch[i] = CONTRADICTED;
        contradicted++;
        rightMatch[j] = CONTRADICTED;
        if (left.number[i] || right.number[j]) {
            total -= NUMBER_CONTRADICTION;
            return;
        }
        float against = CONTRADICTION;
        if (left.initial[i] || right.initial[j]) {
            against = 1.5f;
        }
        if (left.role[i] == NamePart.Role.FAMILY && right.role[j] == NamePart.Role.FAMILY) {
            against += FAMILY_CONTRADICTION;
        }
        total -= against;
    }

    private static float omission(NameSide side, int part) {
        if (side.number[part]) {
            return NUMBER_CONTRADICTION / 2;
        }
        boolean family = side.role[part] == NamePart.Role.FAMILY;
        boolean last = part == side.count - 1 && side.role[0] != NamePart.Role.FAMILY;
        return family || last ? FAMILY_OMISSION : OMISSION;
    }

    private void order(NameSide left) {
        int last = -1;
        for (int i = 0; i < left.count; i++) {
            if (leftMatch[i] >= 0) {
                if (leftMatch[i] < last) {
                    total -= OUT_OF_ORDER;
                }
                last = leftMatch[i];
            }
        }
    }

    /** How many parts of the left stand against parts of the right. */
    public int contradicted() {
        return contradicted;
    }

    /** The part on the right that answers a part on the left, or {@link #OMITTED} or {@link #CONTRADICTED}. */
    public int matchOfLeft(int part) {
        return leftMatch[part];
    }

    /** The part on the left that answers a part on the right, or {@link #OMITTED} or {@link #CONTRADICTED}. */
    public int matchOfRight(int part) {
        return rightMatch[part];
    }

    /** The log-likelihood of the pair that a left part belongs to. */
    public float weightOfLeft(int part) {
        return leftMatch[part] >= 0 ? leftWeight[part] : 0;
    }

    /** Whether a left part is half of a word that the right writes as one. */
    public boolean leftJoined(int part) {
        return leftJoined[part];
    }

    /** Whether a right part is half of a word that the left writes as one. */
    public boolean rightJoined(int part) {
        return rightJoined[part];
    }
}
