package org.sarhad.names.sound;

import java.util.Arrays;

/**
 * One word of a name, folded: its plain letters, its sounds, and where in the written word each of them ends.
 *
 * <p>Plain letters are a to z and digits without marks and case; for scripts that leave vowels unwritten they equal the
 * sounds. Instances are immutable; the arrays are never handed out.
 */
public final class Spelling {
    /** Longer words are folded up to this many letters. */
    public static final int LIMIT = 48;

    private final byte[] letters;
    private final byte[] sounds;
    private final byte[] soundEnds;
    private final boolean unvocalised;

    Spelling(byte[] letters, byte[] sounds, byte[] soundEnds, boolean unvocalised) {
        this.letters = letters;
        this.sounds = sounds;
        this.soundEnds = soundEnds;
        this.unvocalised = unvocalised;
    }

    /** A spelling made of sounds alone, each standing for one written character. */
    public static Spelling ofSounds(String sounds) {
        byte[] codes = Sounds.encode(sounds);
        byte[] ends = new byte[codes.length];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = (byte) (i + 1);
        }
        return new Spelling(codes, codes, ends, false);
    }

    /** The sounds from an index on, as a spelling of their own whose letters equal its sounds. */
    public Spelling from(int index) {
        return range(index, sounds.length);
    }

    /** The sounds up to an index, as a spelling of their own whose letters equal its sounds. */
    public Spelling to(int index) {
        return range(0, index);
    }

    private Spelling range(int from, int to) {
        byte[] codes = Arrays.copyOfRange(sounds, from, to);
        return new Spelling(codes, codes, Arrays.copyOfRange(soundEnds, from, to), unvocalised);
    }

    /** How many plain letters there are. */
    public int letterCount() {
        return letters.length;
    }

    /** A plain letter as a code of {@link Sounds}. */
    public byte letter(int index) {
        return letters[index];
    }

    /** How many sounds there are. */
    public int length() {
        return sounds.length;
    }

    /** A sound as a code of {@link Sounds}. */
    public byte sound(int index) {
        return sounds[index];
    }

    /** Where in the written word, counted in characters, the sound ends. */
    public int soundEnd(int index) {
        return soundEnds[index];
    }

    /** Whether the script leaves short vowels unwritten. */
    public boolean unvocalised() {
        return unvocalised;
    }

    /** Copies the sounds into an array and returns how many there are. */
    public int copySounds(byte[] target, int at) {
        System.arraycopy(sounds, 0, target, at, sounds.length);
        return sounds.length;
    }

    /** Copies the plain letters into an array and returns how many there are. */
    public int copyLetters(byte[] target, int at) {
        System.arraycopy(letters, 0, target, at, letters.length);
        return letters.length;
    }

    /** The plain letters as text. */
    public String plain() {
        return Sounds.decode(letters, 0, letters.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Spelling that
                && unvocalised == that.unvocalised
                && Arrays.equals(letters, that.letters)
                && Arrays.equals(sounds, that.sounds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(letters) * 31 + Arrays.hashCode(sounds);
    }

    @Override
    public String toString() {
        return Sounds.decode(sounds, 0, sounds.length);
    }
}
