package org.sarhad.names.sound;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Parts of names that people write for one another though their sounds differ: counterparts in neighbouring languages, pet
 * forms, and customary renderings in other scripts. Immutable.
 */
public final class PartVariants {
    /** What ships with the matcher. */
    public static final PartVariants SHIPPED = new PartVariants();

    /** The id of a part that has no variants. */
    public static final int NONE = -1;

    private static final int COUNTERPART = 90;

    private final Map<String, Integer> ids = new HashMap<>();
    private final byte[][] sounds;
    private final int[][] others;
    private final int[][] costs;

    private PartVariants() {
        Map<Long, Integer> pairs = new HashMap<>();
        for (String line : SoundResource.lines("part-variants.txt")) {
            String[] row = line.split("\t");
            put(pairs, row[0], row[1], Integer.parseInt(row[2]));
        }
        Folding folding = new Folding();
        for (String line : SoundResource.lines("part-counterparts.txt")) {
            String[] words = line.split(" ");
            for (int i = 0; i < words.length; i++) {
                for (int j = 0; j < i; j++) {
                    put(pairs, sounds(folding, words[i]), sounds(folding, words[j]), COUNTERPART);
                }
            }
        }
        sounds = new byte[ids.size()][];
        ids.forEach((text, id) -> sounds[id] = Sounds.encode(text));
        others = new int[ids.size()][];
        costs = new int[ids.size()][];
        Arrays.fill(others, new int[0]);
        Arrays.fill(costs, new int[0]);
        pairs.forEach((pair, cost) -> {
            int a = (int) (pair >> 32);
            int b = pair.intValue();
            append(a, b, cost);
            append(b, a, cost);
        });
    }

    private static String sounds(Folding folding, String word) {
        return folding.fold(word, 0, word.length()).toString();
    }

    private void put(Map<Long, Integer> pairs, String one, String other, int cost) {
        int a = ids.computeIfAbsent(one, text -> ids.size());
        int b = ids.computeIfAbsent(other, text -> ids.size());
        if (a != b) {
            pairs.merge((long) Math.min(a, b) << 32 | Math.max(a, b), cost, Math::min);
        }
    }

    private void append(int a, int b, int cost) {
        int size = others[a].length;
        others[a] = Arrays.copyOf(others[a], size + 1);
        costs[a] = Arrays.copyOf(costs[a], size + 1);
        others[a][size] = b;
        costs[a][size] = cost;
    }

    /** How many parts have variants. */
    public int size() {
        return sounds.length;
    }

    /** The id of a part, or {@link #NONE}. */
    public int id(Spelling spelling) {
        return ids.getOrDefault(spelling.toString(), NONE);
    }

    /** The ids of the variants of a part; not to be changed. */
    public int[] variants(int id) {
        return others[id];
    }

    /** The cost of one of the variants of a part, in hundredths of a nat. */
    public int cost(int id, int which) {
        return costs[id][which];
    }

    /** The cost of one part standing for another, or {@link SoundDistance#TOO_FAR}. */
    public int between(int id, int other) {
        if (id == NONE || other == NONE) {
            return SoundDistance.TOO_FAR;
        }
        int[] all = others[id];
        for (int i = 0; i < all.length; i++) {
            if (all[i] == other) {
                return costs[id][i];
            }
        }
        return SoundDistance.TOO_FAR;
    }
}
