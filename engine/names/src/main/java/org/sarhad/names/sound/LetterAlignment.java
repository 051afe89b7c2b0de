package org.sarhad.names.sound;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The cheapest way from one spelling to another, step by step: the explanation of a distance. Slower than {@link
 * SoundDistance} and meant for the few pairs that are shown.
 *
 * @param cost the whole cost in hundredths of a nat
 * @param steps the steps from left to right
 */
public record LetterAlignment(int cost, List<Step> steps) {
    /** A step of at least this cost is a slip, not a rule of spelling. */
    public static final int SLIP = 300;

    /**
     * One step; indexes count characters of the written words.
     *
     * @param cost the step's cost in hundredths of a nat
     * @param leftSound the sound on the left, 0 where there is none, negative for two exchanged neighbours
     * @param rightSound the sound on the right, likewise
     */
    public record Step(int leftFrom, int leftTo, int rightFrom, int rightTo, int cost, int leftSound, int rightSound) {}

    public LetterAlignment {
        steps = List.copyOf(steps);
    }

    /** Aligns two spellings. */
    public static LetterAlignment of(Spelling a, Spelling b) {
        return of(a, b, SoundDistance.costs(a.unvocalised(), b.unvocalised()));
    }

    /** Aligns two spellings by the given costs. */
    public static LetterAlignment of(Spelling a, Spelling b, SoundCosts costs) {
        int[][] least = table(a, b, costs);
        Deque<Step> steps = new ArrayDeque<>();
        int i = a.length();
        int j = b.length();
        while (i > 0 || j > 0) {
            int di = 0;
            int dj = 0;
            if (i > 1
                    && j > 1
                    && exchanged(a, i, b, j)
                    && least[i][j] == least[i - 2][j - 2] + SoundCosts.SLIP_EXCHANGED) {
                di = 2;
                dj = 2;
            } else if (i > 0
                    && j > 0
                    && least[i][j] == least[i - 1][j - 1] + costs.replaced(a.sound(i - 1), b.sound(j - 1))) {
                di = 1;
                dj = 1;
            } else if (i > 0 && least[i][j] == least[i - 1][j] + costs.added(a.sound(i - 1))) {
                di = 1;
            } else {
                dj = 1;
            }
            steps.addFirst(new Step(
                    end(a, i - di),
                    end(a, i),
                    end(b, j - dj),
                    end(b, j),
                    least[i][j] - least[i - di][j - dj],
                    sound(a, i, di),
                    sound(b, j, dj)));
            i -= di;
            j -= dj;
        }
        return new LetterAlignment(least[a.length()][b.length()], new ArrayList<>(steps));
    }

    private static int sound(Spelling spelling, int index, int steps) {
        return steps > 1 ? -1 : steps == 0 ? 0 : spelling.sound(index - 1);
    }

    private static int end(Spelling spelling, int count) {
        return count == 0 ? 0 : spelling.soundEnd(count - 1);
    }

    private static boolean exchanged(Spelling a, int i, Spelling b, int j) {
        return a.sound(i - 1) == b.sound(j - 2) && a.sound(i - 2) == b.sound(j - 1);
    }

    private static int[][] table(Spelling a, Spelling b, SoundCosts costs) {
        int[][] least = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 && j == 0) {
                    continue;
                }
                int best = Integer.MAX_VALUE;
                if (i > 0) {
                    best = least[i - 1][j] + costs.added(a.sound(i - 1));
                }
                if (j > 0) {
                    best = Math.min(best, least[i][j - 1] + costs.added(b.sound(j - 1)));
                }
                if (i > 0 && j > 0) {
                    best = Math.min(best, least[i - 1][j - 1] + costs.replaced(a.sound(i - 1), b.sound(j - 1)));
                }
                if (i > 1 && j > 1 && exchanged(a, i, b, j)) {
                    best = Math.min(best, least[i - 2][j - 2] + SoundCosts.SLIP_EXCHANGED);
                }
                least[i][j] = best;
            }
        }
        return least;
    }
}
