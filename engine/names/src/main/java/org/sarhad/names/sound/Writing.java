package org.sarhad.names.sound;

import java.util.Arrays;

/** Collects letters or sounds together with where in the written word each ends. Not for use by several threads. */
final class Writing {
    byte[] codes = new byte[Spelling.LIMIT];
    byte[] ends = new byte[Spelling.LIMIT];
    int length;

    void clear() {
        length = 0;
    }

    void add(byte code, int end) {
        if (length < Spelling.LIMIT && code != 0) {
            codes[length] = code;
            ends[length++] = (byte) Math.min(end, Byte.MAX_VALUE);
        }
    }

    void add(char sound, int end) {
        add(Sounds.code(sound), end);
    }

    void add(String sounds, int end) {
        for (int i = 0; i < sounds.length(); i++) {
            add(sounds.charAt(i), end);
        }
    }

    int last() {
        return length == 0 ? 0 : codes[length - 1];
    }

    byte[] codesCopy() {
        return Arrays.copyOf(codes, length);
    }

    byte[] endsCopy() {
        return Arrays.copyOf(ends, length);
    }
}
