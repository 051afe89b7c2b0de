package org.sarhad.names;

import java.util.HashMap;
import java.util.Map;
import org.sarhad.names.sound.SoundResource;
import org.sarhad.names.sound.Sounds;
import org.sarhad.names.sound.Spelling;

/**
 * Rarity among people everywhere, from the frequencies that ship with the matcher. A part that is not among them is taken
 * to be rare, but the less so the shorter it is and the more it looks like the few hundred syllables of which East Asian
 * names are made.
 */
final class PopulationRarity implements PartRarity {
    static final PopulationRarity SHIPPED = new PopulationRarity();

    /** Evidence in one syllable of an East Asian name: a few hundred syllables, unevenly used. */
    private static final float SYLLABLE = 3.2f;

    private static final float RAREST = 10.5f;

    private final Map<String, Float> known = new HashMap<>();

    private PopulationRarity() {
        double all = 1;
        for (String line : SoundResource.lines("part-frequencies.txt")) {
            int tab = line.indexOf('\t');
            long count = Long.parseLong(line.substring(tab + 1));
            if (line.startsWith("*")) {
                all = count;
            } else {
                known.put(line.substring(0, tab), (float) Math.log(all / count));
            }
        }
    }

    @Override
    public float of(Spelling spelling) {
        String plain = spelling.plain();
        Float found = known.get(spelling.unvocalised() ? "~" + plain : plain);
        float rarity = found == null ? PartRarity.unknown(spelling.length()) : Math.min(RAREST, found);
        int syllables = spelling.unvocalised() ? 0 : syllables(plain);
        return syllables > 0 && syllables <= 3 ? Math.min(rarity, SYLLABLE * syllables) : rarity;
    }

    /** How many East Asian syllables make up a part, 0 when it is not made of them. */
    static int syllables(String plain) {
        int count = 0;
        int i = 0;
        int n = plain.length();
        while (i < n) {
            int start = i;
            while (i < n && !vowel(plain.charAt(i))) {
                i++;
            }
            if (i - start > 2 || i == n || (i - start == 2 && !onset(plain.charAt(start), plain.charAt(start + 1)))) {
                return 0;
            }
            int nucleus = i;
            while (i < n && vowel(plain.charAt(i)) && i - nucleus < 3) {
                i++;
            }
            i = coda(plain, i);
            count++;
        }
        return count;
    }

    private static int coda(String plain, int at) {
        int n = plain.length();
        boolean last = at + 1 >= n;
        if (at < n && plain.charAt(at) == 'n') {
            boolean nasal = at + 1 < n && plain.charAt(at + 1) == 'g';
            if (nasal && (at + 2 >= n || !vowel(plain.charAt(at + 2)))) {
                return at + 2;
            }
            return last || !vowel(plain.charAt(at + 1)) ? at + 1 : at;
        }
        if (at < n && "klmp".indexOf(plain.charAt(at)) >= 0 && (last || !vowel(plain.charAt(at + 1)))) {
            return at + 1;
        }
        return at;
    }

    private static boolean onset(char first, char second) {
        return (second == 'h' && "zcstk".indexOf(first) >= 0) || (first == 't' && second == 's') || second == 'y';
    }

    private static boolean vowel(char c) {
        return c != 'y' && (Sounds.isVowel(Sounds.code(c)) || c == 'w');
    }
}
