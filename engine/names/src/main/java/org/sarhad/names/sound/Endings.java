package org.sarhad.names.sound;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Endings of family names and patronymics that change with the bearer's sex or are dropped and added with the fashion of
 * the time: -ov and -ova, Rahmonov and Rahmon, -zoda and -zade.
 */
final class Endings {
    private static final int NONE = 0;
    private static final int OV = 1;
    private static final int OVA = 2;
    private static final int SKY = 3;
    private static final int SKAYA = 4;
    private static final int ZODA = 5;
    private static final int SON = 6;
    private static final int DAUGHTER = 7;
    private static final int OU = 8;
    private static final int KINDS = 9;

    private static final String TABLE = """
            au 8 eu 8 u 8 ov 1 ev 1 of 1 ef 1 ow 1 in 1 ova 2 eva 2 ina 2 owa 2 \
            ski 3 skiy 3 skyi 3 skaya 4 skaia 4 skaJa 4 ska 4 \
            zoda 5 zade 5 zadeh 5 zada 5 zadah 5 zod 5 zadi 5 \
            oviC 6 eviC 6 oviJ 6 uli 6 ogli 6 oglu 6 oGlu 6 oGli 6 ovna 7 evna 7 ovn 7 kizi 7 gizi 7 qizi 7""";

    private static final int[][] COST = new int[KINDS][KINDS];
    private static final byte[][] ENDING;
    private static final int[] KIND;

    /** The endings that end in each sound, the longest first: most words are told apart by their last sound. */
    private static final int[][] BY_LAST = new int[Sounds.CODES][];

    static {
        String[] words = TABLE.strip().split("\\s+");
        ENDING = new byte[words.length / 2][];
        KIND = new int[ENDING.length];
        for (int i = 0; i < ENDING.length; i++) {
            ENDING[i] = Sounds.encode(words[2 * i]);
            KIND[i] = Integer.parseInt(words[2 * i + 1]);
        }
        for (int last = 0; last < BY_LAST.length; last++) {
            int sound = last;
            BY_LAST[last] = IntStream.range(0, ENDING.length)
                    .filter(i -> ENDING[i][ENDING[i].length - 1] == sound)
                    .boxed()
                    .sorted(Comparator.comparingInt(i -> -ENDING[i].length))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        for (int[] row : COST) {
            java.util.Arrays.fill(row, 450);
        }
        for (int kind = 0; kind < KINDS; kind++) {
            COST[kind][kind] = 30;
        }
        set(OV, OVA, 50);
        set(OV, OU, 70);
        set(SKY, SKAYA, 50);
        set(NONE, OV, 280);
        set(NONE, OVA, 300);
        set(NONE, ZODA, 280);
        set(OV, ZODA, 280);
        set(OVA, ZODA, 300);
        set(NONE, SON, 280);
        set(NONE, DAUGHTER, 300);
        set(OV, SON, 300);
        set(OVA, DAUGHTER, 300);
    }

    private Endings() {}

    private static void set(int a, int b, int cost) {
        COST[a][b] = cost;
        COST[b][a] = cost;
    }

    /** The longest ending that leaves a stem of at least three sounds, as an index, or -1. */
    static int of(byte[] sounds, int from, int length) {
        if (length < 1) {
            return -1;
        }
        for (int i : BY_LAST[sounds[from + length - 1]]) {
            if (length - ENDING[i].length >= 3 && endsWith(sounds, from + length, ENDING[i])) {
                return i;
            }
        }
        return -1;
    }

    private static boolean endsWith(byte[] sounds, int end, byte[] ending) {
        for (int k = 1; k <= ending.length; k++) {
            if (sounds[end - k] != ending[ending.length - k]) {
                return false;
            }
        }
        return true;
    }

    static int length(int ending) {
        return ending < 0 ? 0 : ENDING[ending].length;
    }

    /** What it costs that one stem bears one ending and the other another. */
    static int cost(int ending, int other) {
        return COST[ending < 0 ? NONE : KIND[ending]][other < 0 ? NONE : KIND[other]];
    }
}
