package org.sarhad.names.sound;

import java.util.Arrays;

/**
 * What it costs, in hundredths of a nat, that two spellings of one name differ in a sound.
 *
 * <p>A cost is the negative logarithm of how often writers of the same name differ in this way: little for what separates
 * two romanisations, much for what only a slip of pen or key explains. Tables are symmetric.
 */
public final class SoundCosts {
    /** Row length of the table: a power of two, so that a place in it is found by shifting. */
    static final int N = 64;

    /** Cost of any difference that no rule explains: a slip that replaces one sound by another. */
    public static final int SLIP = 550;

    /** Cost of a slip that adds or drops a consonant. */
    public static final int SLIP_ADDED = 500;

    /** Cost of a slip that exchanges two neighbours. */
    public static final int SLIP_EXCHANGED = 450;

    /** Between two spellings that write their vowels. */
    public static final SoundCosts VOCALISED = vocalised();

    /** Between a spelling that writes its vowels and one that does not, in either order. */
    public static final SoundCosts MIXED = mixed();

    /** Between two spellings that leave vowels unwritten. */
    public static final SoundCosts UNVOCALISED = unvocalised();

    private static final String PAIRS = """
            ae 80 ao 100 ou 50 ei 60 iu 180 ai 180 au 150 eo 150 eu 200 io 200 \
            yi 20 ye 80 wv 30 wu 40 wo 100 vu 150 vf 80 vb 130 bp 100 pf 150 wf 200 wb 200 \
            dt 100 dD 30 tT 30 Dz 50 Ts 60 DT 100 dz 200 ts 250 TS 200 DZ 150 Tz 150 Ds 150 \
            sz 80 sS 100 zZ 100 sc 50 cC 80 ck 120 cz 100 SC 120 CJ 100 JZ 40 Jg 100 Jy 80 Jx 200 Jh 150 ZS 120 \
            Jc 150 Jd 200 Jz 150 JS 180 Ji 120 jd 60 jz 60 jJ 80 jZ 120 jc 100 jt 150 js 200 Cs 250 cS 150 ct 150 Zg 250 \
            kq 10 kg 100 qg 80 gG 30 kx 90 qx 100 xh 30 gh 120 Gh 150 Gk 120 Gq 100 Gx 150 kC 200 kh 200 qC 120 qh 200 \
            gx 180 Xx 30 Xh 60 XS 70 Xs 100 Xk 100 Xz 150 XC 150 \
            mn 200 nl 350 lr 300 Yy 10 Yi 15 Ye 40 Ya 150 Ww 10 Wv 20 Wu 15 Wo 20 Wa 200 WY 250""";

    private static final String ADDED = """
            a 160 e 150 i 160 o 190 u 180 y 70 w 130 h 120 W 100 Y 90 v 350 t 400 d 420 n 380 k 420 s 400 x 350 \
            r 430 l 430""";

    private static final String MIXED_PAIRS = """
            ae 20 ai 100 ao 40 au 80 Wu 10 Wo 10 Wv 15 Ww 10 Yi 10 Ye 15 Yy 10 Ya 100 Wa 150 hT 150 ht 100 ha 80 bp 40 bv 120 \
            fv 60 fp 120 kq 5 gJ 60 Jg 60 Jy 90 JZ 30 JC 60 kg 60 qg 50 Ts 30 Dz 20 Dd 20 dz 150 tT 20 sz 60 sS 80 hx 25 \
            Gg 20 Gh 120 kx 90 kC 120 ks 150 tc 100 Cc 60 SC 80 cs 40""";

    private static final String MIXED_ADDED = "a 25 e 25 i 25 o 30 u 30 y 50 h 100 w 110 W 90 Y 70";

    private static final String UNVOCALISED_PAIRS = "aY 100 ha 60 aW 180 kq 80 hT 150 ht 100 DT 100";

    private static final String UNVOCALISED_ADDED = "a 100 h 110 W 130 Y 120 e 60 u 60 i 60 o 60";

    private final short[] replaced = new short[N * N];
    private final short[] added = new short[N];

    /** For each sound the others that replace it for less than it costs to drop it; what the cheapest change of it costs. */
    private final long[] near = new long[N];

    private final short[] least = new short[N];

    private SoundCosts() {
        Arrays.fill(replaced, (short) SLIP);
        Arrays.fill(added, (short) SLIP_ADDED);
        for (int i = 0; i < N; i++) {
            replaced[i * N + i] = 0;
        }
    }

    /** Cost of one sound standing where the other does. */
    public int replaced(int a, int b) {
        return replaced[a * N + b];
    }

    /** Cost of a sound that stands on one side only. */
    public int added(int sound) {
        return added[sound];
    }

    /** The costs of replacing, at the one sound times {@link #N} plus the other; not to be changed. */
    short[] replacements() {
        return replaced;
    }

    /** The costs of adding each sound; not to be changed. */
    short[] additions() {
        return added;
    }

    /** The set of sounds in a range, each a bit. */
    static long set(byte[] sounds, int from, int length) {
        long set = 0;
        for (int i = from; i < from + length; i++) {
            set |= 1L << sounds[i];
        }
        return set;
    }

    /**
     * Whether two words made of these sounds may cost as little as the limit: each sound that only one of them has must be dropped
     * or replaced by a sound of the other. An exchange helps none, because it keeps the sounds.
     */
    boolean atMost(long one, long other, int limit) {
        return !above(one & ~other, other, limit) && !above(other & ~one, one, limit);
    }

    private boolean above(long alone, long other, int limit) {
        int left = limit;
        for (long rest = alone; rest != 0; rest &= rest - 1) {
            int sound = Long.numberOfTrailingZeros(rest);
            left -= (near[sound] & other) == 0 ? added[sound] : least[sound];
            if (left < 0) {
                return true;
            }
        }
        return false;
    }

    private void bound(int sound) {
        near[sound] = 0;
        least[sound] = added[sound];
        for (int other = 0; other < N; other++) {
            short cost = (short) Math.min(replaced[sound * N + other], replaced[other * N + sound]);
            if (other != sound && cost < added[sound]) {
                near[sound] |= 1L << other;
                least[sound] = (short) Math.min(least[sound], cost);
            }
        }
    }

    private SoundCosts bounded() {
        for (int sound = 0; sound < N; sound++) {
            bound(sound);
        }
        return this;
    }

    /** A copy that may be changed. */
    public SoundCosts copy() {
        SoundCosts copy = new SoundCosts();
        System.arraycopy(replaced, 0, copy.replaced, 0, replaced.length);
        System.arraycopy(added, 0, copy.added, 0, added.length);
        return copy.bounded();
    }

    /** Changes a copy; both directions cost the same. */
    public void setReplaced(int a, int b, int cost) {
        replaced[a * N + b] = (short) cost;
        replaced[b * N + a] = (short) cost;
        bound(a);
        bound(b);
    }

    /** Changes a copy. */
    public void setAdded(int sound, int cost) {
        added[sound] = (short) cost;
        bound(sound);
    }

    private static SoundCosts vocalised() {
        SoundCosts costs = assumed();
        costs.learned("vocalised");
        return costs;
    }

    private static SoundCosts mixed() {
        SoundCosts costs = assumedMixed();
        costs.learned("mixed");
        return costs;
    }

    /** What is assumed between a spelling with vowels and one without, before anything is learned. */
    public static SoundCosts assumedMixed() {
        SoundCosts costs = assumed();
        costs.read(MIXED_PAIRS, MIXED_ADDED);
        return costs;
    }

    private static SoundCosts assumed() {
        SoundCosts costs = new SoundCosts();
        costs.read(PAIRS, ADDED);
        return costs;
    }

    /** What training found instead of what was assumed; {@code sound-costs.txt} says how. */
    private void learned(String table) {
        for (String line : SoundResource.lines("sound-costs.txt")) {
            String[] row = line.split("\t");
            if (!row[0].equals(table)) {
                continue;
            }
            int cost = Integer.parseInt(row[2]);
            if (row[1].length() == 1) {
                setAdded(Sounds.code(row[1].charAt(0)), cost);
            } else {
                setReplaced(Sounds.code(row[1].charAt(0)), Sounds.code(row[1].charAt(1)), cost);
            }
        }
    }

    private static SoundCosts unvocalised() {
        SoundCosts costs = assumed();
        costs.read(UNVOCALISED_PAIRS, UNVOCALISED_ADDED);
        return costs;
    }

    private void read(String pairs, String single) {
        String[] words = pairs.strip().split("\\s+");
        for (int i = 0; i < words.length; i += 2) {
            int a = Sounds.code(words[i].charAt(0));
            int b = Sounds.code(words[i].charAt(1));
            short cost = Short.parseShort(words[i + 1]);
            replaced[a * N + b] = cost;
            replaced[b * N + a] = cost;
        }
        String[] alone = single.strip().split("\\s+");
        for (int i = 0; i < alone.length; i += 2) {
            added[Sounds.code(alone[i].charAt(0))] = Short.parseShort(alone[i + 1]);
        }
        bounded();
    }
}
