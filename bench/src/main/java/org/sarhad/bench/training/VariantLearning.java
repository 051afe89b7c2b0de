package org.sarhad.bench.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sarhad.names.sound.PartDistance;
import org.sarhad.names.sound.SoundDistance;
import org.sarhad.names.sound.Spelling;

/** Collects pairs of parts that people write for one another although their sounds do not say so. */
final class VariantLearning {
    private static final int LEAST_COUNT = 3;
    private static final double LEAST_SHARE = 0.08;
    private static final int WORTH_KEEPING = 250;

    private final Map<String, Integer> costs = new TreeMap<>();
    private final PartDistance distance = new PartDistance();
    private final byte[] one = new byte[Spelling.LIMIT];
    private final byte[] other = new byte[Spelling.LIMIT];

    /** Pairs seen often, on both sides a fair share of what the part is written for. */
    void learn(List<SpellingPairs.Pair> pairs) {
        Map<String, Integer> latin = new HashMap<>();
        Map<String, Integer> foreign = new HashMap<>();
        for (SpellingPairs.Pair pair : pairs) {
            latin.merge(pair.latin().toString(), pair.count(), Integer::sum);
            foreign.merge(pair.other().toString(), pair.count(), Integer::sum);
        }
        for (SpellingPairs.Pair pair : pairs) {
            double share = Math.min(
                    (double) pair.count() / latin.getOrDefault(pair.latin().toString(), 1),
                    (double) pair.count() / foreign.getOrDefault(pair.other().toString(), 1));
            if (pair.count() >= LEAST_COUNT && share >= LEAST_SHARE) {
                put(pair.latin(), pair.other(), (int) Math.round(Math.max(50, -100 * Math.log(share))));
            }
        }
    }

    /** Adds a pair unless its sounds alone already make it as cheap. */
    void put(Spelling a, Spelling b, int cost) {
        int plain = distance.between(
                one,
                0,
                a.copySounds(one, 0),
                a.unvocalised(),
                other,
                0,
                b.copySounds(other, 0),
                b.unvocalised(),
                3_000);
        if (plain < WORTH_KEEPING || plain <= cost || a.length() < 2 || b.length() < 2) {
            return;
        }
        if (plain == SoundDistance.TOO_FAR && cost > 300) {
            return;
        }
        String first = a.toString();
        String second = b.toString();
        String key = first.compareTo(second) < 0 ? first + "\t" + second : second + "\t" + first;
        costs.merge(key, cost, Math::min);
    }

    /** The pairs in order, each with its cost. */
    Map<String, Integer> pairs() {
        return costs;
    }
}
