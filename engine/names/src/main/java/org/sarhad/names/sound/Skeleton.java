package org.sarhad.names.sound;

/**
 * What remains of a word when everything is dropped that romanisations commonly write differently: vowels, glides and
 * final h go, related consonants fall together, repeats count once.
 *
 * <p>Two spellings of a word that any of the usual romanisations give have a skeleton in common. Where a sound may be read
 * in several ways, a word has several skeletons.
 */
public final class Skeleton {
    /** The most skeletons that one word has. */
    public static final int MOST = 8;

    /** Longest skeleton kept. */
    public static final int LONGEST = 16;

    /** Classes of each sound; several where readings differ; a dot stands for none. */
    private static final String[] CLASSES = new String[Sounds.CODES];

    static {
        String table = """
                a . e . i . o . u . y . w v v v b p p p f f m m n n l l r r d t t t D t T t s s z s S c Z c C c J c. j ts \
                c s g k G k k k q k x h h h X hcs W v. Y . 0 0 1 1 2 2 3 3 4 4 5 5 6 6 7 7 8 8 9 9""";
        String[] words = table.strip().split("\\s+");
        for (int i = 0; i < words.length; i += 2) {
            CLASSES[Sounds.code(words[i].charAt(0))] = words[i + 1];
        }
    }

    private final byte[][] classes = new byte[MOST][LONGEST];
    private final int[] lengths = new int[MOST];
    private int count;

    /** Computes the skeletons of a range of sounds; replaces what was computed before. */
    public void of(byte[] sounds, int from, int length, boolean unvocalised) {
        count = 1;
        lengths[0] = 0;
        for (int i = 0; i < length; i++) {
            int sound = sounds[from + i];
            boolean last = i == length - 1;
            if (last && length > 2 && Sounds.character(sound) == 'h') {
                continue;
            }
            String readings = CLASSES[sound];
            if (unvocalised && (Sounds.character(sound) == 'T' || Sounds.character(sound) == 'D')) {
                readings = "ts";
            }
            extend(readings);
        }
    }

    private void extend(String readings) {
        int before = count;
        for (int r = 1; r < readings.length(); r++) {
            for (int k = 0; k < before && count < MOST; k++) {
                System.arraycopy(classes[k], 0, classes[count], 0, lengths[k]);
                lengths[count] = lengths[k];
                put(count++, readings.charAt(r));
            }
        }
        for (int k = 0; k < before; k++) {
            put(k, readings.charAt(0));
        }
    }

    private void put(int k, char symbol) {
        if (symbol == '.' || lengths[k] == LONGEST) {
            return;
        }
        byte code = (byte) symbol;
        if (lengths[k] > 0 && classes[k][lengths[k] - 1] == code && !Character.isDigit(symbol)) {
            return;
        }
        classes[k][lengths[k]++] = code;
    }

    /** How many skeletons the word has. */
    public int count() {
        return count;
    }

    /** The length of a skeleton. */
    public int length(int which) {
        return lengths[which];
    }

    /** One symbol of a skeleton. */
    public byte symbol(int which, int index) {
        return classes[which][index];
    }
}
