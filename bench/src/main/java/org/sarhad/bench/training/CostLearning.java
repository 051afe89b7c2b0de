package org.sarhad.bench.training;

import java.util.List;
import org.sarhad.names.sound.LetterAlignment;
import org.sarhad.names.sound.SoundCosts;
import org.sarhad.names.sound.Sounds;

/**
 * Learns the costs of differing sounds by aligning pairs with the costs known so far, counting, and beginning again:
 * expectation maximisation with the best alignment standing for all.
 */
final class CostLearning {
    private static final int ROUNDS = 3;
    private static final double MOST_COST_PER_SOUND = 150;
    private static final int N = Sounds.CODES;

    private final double[][] pairs = new double[N][N];

    /** Learns from pairs; a pair that costs too much is taken for a mistake in the data and left out. */
    SoundCosts learn(SoundCosts start, List<SpellingPairs.Pair> data, List<SpellingPairs.Pair> weighty, double weight) {
        SoundCosts costs = start;
        for (int round = 0; round < ROUNDS; round++) {
            clear();
            for (SpellingPairs.Pair pair : data) {
                count(pair, costs, 1);
            }
            for (SpellingPairs.Pair pair : weighty) {
                count(pair, costs, weight);
            }
            costs = costs(start);
        }
        return costs;
    }

    private void clear() {
        for (double[] row : pairs) {
            java.util.Arrays.fill(row, 0);
        }
    }

    private void count(SpellingPairs.Pair pair, SoundCosts costs, double weight) {
        LetterAlignment alignment = LetterAlignment.of(pair.latin(), pair.other(), costs);
        int size = Math.max(pair.latin().length(), pair.other().length());
        if (alignment.cost() > MOST_COST_PER_SOUND * size) {
            return;
        }
        double each = weight * Math.min(4, 1 + Math.log(pair.count()));
        for (LetterAlignment.Step step : alignment.steps()) {
            if (step.leftSound() >= 0 && step.rightSound() >= 0) {
                pairs[step.leftSound()][step.rightSound()] += each / 2;
                pairs[step.rightSound()][step.leftSound()] += each / 2;
            }
        }
    }

    private SoundCosts costs(SoundCosts start) {
        double[] totals = new double[N];
        for (int a = 1; a < N; a++) {
            for (int b = 0; b < N; b++) {
                totals[a] += pairs[a][b];
            }
        }
        SoundCosts learned = start.copy();
        for (int a = 1; a < N; a++) {
            for (int b = 1; b < a; b++) {
                double seen = pairs[a][b] + pairs[b][a];
                double expected = 2 * Math.sqrt(Math.max(1, totals[a]) * Math.max(1, totals[b]));
                blend(learned, a, b, seen, expected, start.replaced(a, b));
            }
            double alone = pairs[a][0] + pairs[0][a];
            double cost = cost(alone, 2 * totals[a], start.added(a), SoundCosts.SLIP_ADDED);
            learned.setAdded(a, (int) Math.round(cost));
        }
        return learned;
    }

    private static void blend(SoundCosts learned, int a, int b, double seen, double expected, int before) {
        learned.setReplaced(a, b, (int) Math.round(cost(seen, expected, before, SoundCosts.SLIP)));
    }

    /** Sounds that are seldom seen keep what was assumed; what is assumed counts as {@code TRUST} sightings. */
    private static double cost(double seen, double all, int before, int most) {
        double trust = 100;
        double share = (seen + trust * Math.exp(-before / 100.0)) / (all + trust);
        return Math.min(most, Math.max(5, -100 * Math.log(share)));
    }
}
