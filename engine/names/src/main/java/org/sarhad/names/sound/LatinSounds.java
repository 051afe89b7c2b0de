package org.sarhad.names.sound;

import java.nio.charset.StandardCharsets;

/**
 * Turns plain Latin letters into sounds by the longest spelling that fits.
 *
 * <p>A spelling that writes different sounds in different languages gets the sound from which the others are cheapest to
 * reach; the cost tables do the rest.
 */
final class LatinSounds {
    /** Spellings of several letters and their sounds, the longest first for each first letter. */
    private static final String SPELLINGS = """
            shch SC shh SC dsch J tsch C sch S sh S zsh Z zh Z tch C tsh C ch C ckh x cz C ck k cs C \
            dzh J dz j dj J dgh J kh x gue ge gui gi gh G th T dh D ph f tz c ts c sz S qu k \
            ou u oo u ee i wh w iy i ij i""";

    private static final byte[][][] FROM = new byte[128][][];
    private static final byte[][][] TO = new byte[128][][];

    static {
        String[] words = SPELLINGS.strip().split("\\s+");
        for (int i = 0; i < words.length; i += 2) {
            int first = words[i].charAt(0);
            FROM[first] = append(FROM[first], words[i].getBytes(StandardCharsets.US_ASCII));
            TO[first] = append(TO[first], words[i + 1].getBytes(StandardCharsets.US_ASCII));
        }
    }

    private LatinSounds() {}

    private static byte[][] append(byte[][] old, byte[] added) {
        byte[][] longer = old == null ? new byte[1][] : java.util.Arrays.copyOf(old, old.length + 1);
        longer[longer.length - 1] = added;
        return longer;
    }

    /** Reads plain letters and writes sounds. */
    static void fold(Writing letters, Writing sounds) {
        int i = 0;
        while (i < letters.length) {
            int taken = spelling(letters, i, sounds);
            i += taken > 0 ? taken : single(letters, i, sounds);
        }
    }

    private static int spelling(Writing letters, int at, Writing sounds) {
        byte[][] candidates = FROM[Sounds.character(letters.codes[at])];
        if (candidates == null) {
            return 0;
        }
        byte[][] results = TO[Sounds.character(letters.codes[at])];
        for (int k = 0; k < candidates.length; k++) {
            byte[] wanted = candidates[k];
            if (at + wanted.length <= letters.length && matches(letters, at, wanted)) {
                int end = letters.ends[at + wanted.length - 1];
                for (byte sound : results[k]) {
                    put(sounds, (char) sound, end);
                }
                return wanted.length;
            }
        }
        return 0;
    }

    private static boolean matches(Writing letters, int at, byte[] wanted) {
        for (int k = 1; k < wanted.length; k++) {
            if (Sounds.character(letters.codes[at + k]) != wanted[k]) {
                return false;
            }
        }
        return true;
    }

    private static int single(Writing letters, int at, Writing sounds) {
        char c = Sounds.character(letters.codes[at]);
        int end = letters.ends[at];
        char next = at + 1 < letters.length ? Sounds.character(letters.codes[at + 1]) : ' ';
        char before = at > 0 ? Sounds.character(letters.codes[at - 1]) : ' ';
        switch (c) {
            case 'c' -> put(sounds, next == 'e' || next == 'i' || next == 'y' ? 'c' : 'k', end);
            case 'j' -> put(sounds, 'J', end);
            case 'y' -> put(sounds, vowel(next) || vowel(before) ? 'y' : 'i', end);
            case 'x' -> letterX(sounds, at, vowel(before), next, end);
            default -> put(sounds, c, end);
        }
        return 1;
    }

    /** x between vowels or at the end is ks; before a consonant it writes kh in Uzbek; at the start it may be anything. */
    private static void letterX(Writing sounds, int at, boolean afterVowel, char next, int end) {
        if (at == 0) {
            put(sounds, 'X', end);
        } else if (afterVowel && (vowel(next) || next == ' ')) {
            put(sounds, 'k', end);
            put(sounds, 's', end);
        } else {
            put(sounds, 'x', end);
        }
    }

    private static boolean vowel(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
    }

    /** Doubled letters count once, save for digits. */
    private static void put(Writing sounds, char sound, int end) {
        byte code = Sounds.code(sound);
        if (code == sounds.last() && !Sounds.isDigit(code)) {
            sounds.ends[sounds.length - 1] = (byte) Math.min(end, Byte.MAX_VALUE);
        } else {
            sounds.add(code, end);
        }
    }
}
