package org.sarhad.names.sound;

import java.util.Arrays;

/**
 * Folds written words into {@link Spelling}s. Holds buffers: one instance for each thread.
 *
 * <p>Only scripts that are folded letter by letter come here (Latin, Cyrillic, Arabic, Hebrew); others are first turned
 * into Latin.
 */
public final class Folding {
    private final Writing letters = new Writing();
    private final Writing sounds = new Writing();

    /** Folds the characters of a text from one index to another; empty when nothing in them has a sound. */
    public Spelling fold(CharSequence text, int from, int to) {
        letters.clear();
        sounds.clear();
        boolean unvocalised = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            String plain = LetterTables.plain(c);
            if (plain != null) {
                letters.add(plain, i + 1 - from);
                continue;
            }
            String sound = UnvocalisedLetters.sound(c);
            if (sound != null) {
                unvocalised = true;
                letters.add(sound, i + 1 - from);
            }
        }
        if (unvocalised) {
            return unvocalised();
        }
        LatinSounds.fold(letters, sounds);
        return spelling(sounds, false);
    }

    private Spelling unvocalised() {
        for (int i = 0; i < letters.length; i++) {
            if (letters.codes[i] != sounds.last()) {
                sounds.add(letters.codes[i], letters.ends[i]);
            }
        }
        byte[] codes = sounds.codesCopy();
        return new Spelling(codes, codes, sounds.endsCopy(), true);
    }

    private Spelling spelling(Writing heard, boolean unvocalised) {
        byte[] heardCodes = heard.codesCopy();
        boolean same = letters.length == heard.length
                && Arrays.equals(letters.codes, 0, letters.length, heard.codes, 0, heard.length);
        byte[] plain = same ? heardCodes : letters.codesCopy();
        return new Spelling(plain, heardCodes, heard.endsCopy(), unvocalised);
    }

    /** Folds a word of another script by its Latin form; ends are spread over the written length. */
    public Spelling foldLatin(String latin, int writtenLength) {
        letters.clear();
        sounds.clear();
        for (int i = 0; i < latin.length(); i++) {
            String plain = LetterTables.plain(latin.charAt(i));
            if (plain != null) {
                letters.add(plain, Math.ceilDiv((i + 1) * writtenLength, latin.length()));
            }
        }
        LatinSounds.fold(letters, sounds);
        return spelling(sounds, false);
    }

    /** Several spellings as one, each beginning in the written whole where it is said to. */
    public static Spelling join(java.util.List<Spelling> spellings, int[] starts) {
        Writing letters = new Writing();
        Writing sounds = new Writing();
        boolean unvocalised = false;
        for (int k = 0; k < spellings.size(); k++) {
            Spelling spelling = spellings.get(k);
            unvocalised |= spelling.unvocalised();
            for (int i = 0; i < spelling.letterCount(); i++) {
                letters.add(spelling.letter(i), 0);
            }
            for (int i = 0; i < spelling.length(); i++) {
                sounds.add(spelling.sound(i), starts[k] + spelling.soundEnd(i));
            }
        }
        return new Spelling(letters.codesCopy(), sounds.codesCopy(), sounds.endsCopy(), unvocalised);
    }

    /** Whether a character belongs to a script that is folded here. */
    public static boolean folds(char c) {
        return LetterTables.plain(c) != null || UnvocalisedLetters.isOfScript(c);
    }
}
