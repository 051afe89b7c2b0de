package org.sarhad.documents.lost;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The keyed hash under which a document stands in a register's index. Safe for use by many threads. */
final class KeyHash {
    private final long k0;
    private final long k1;

    /** The hash of the register whose identity is the salt. */
    KeyHash(NodeKey key, FileId registerId) {
        ByteBuffer derived =
                ByteBuffer.wrap(key.derive("index", registerId, 16)).order(ByteOrder.LITTLE_ENDIAN);
        k0 = derived.getLong();
        k1 = derived.getLong();
    }

    /**
     * Hashes number, type and state. The message is one-to-one with the key: whole words of eight characters of the
     * number while more than eleven are left, then a word of eight, then up to three characters with state, type and the
     * length of the number.
     */
    long of(DocumentKey key) {
        String number = key.number();
        int length = number.length();
        SipHash hash = new SipHash(k0, k1);
        int from = 0;
        while (length - from > 11) {
            hash.add(word(number, from, from + 8));
            from += 8;
        }
        int middle = Math.min(length, from + 8);
        hash.add(word(number, from, middle));
        long last = word(number, middle, length);
        last |= (long) packedState(key.issuingState()) << 24;
        last |= (long) key.type().code() << 40;
        last |= (long) length << 56;
        return hash.finish(last);
    }

    /** A state's code in 15 bits: five for each letter, none being 0. */
    static int packedState(String state) {
        int packed = 0;
        for (int i = 0; i < 3; i++) {
            packed = packed << 5 | (i < state.length() ? state.charAt(i) - 'A' + 1 : 0);
        }
        return packed;
    }

    /** The state's code that {@link #packedState} packed. */
    static String unpackedState(int packed) {
        char[] letters = new char[3];
        int length = 0;
        for (int shift = 10; shift >= 0; shift -= 5) {
            int letter = packed >>> shift & 31;
            if (letter != 0) {
                letters[length++] = (char) ('A' + letter - 1);
            }
        }
        return new String(letters, 0, length);
    }

    private static long word(String number, int from, int to) {
        long word = 0;
        for (int i = to - 1; i >= from; i--) {
            word = word << 8 | number.charAt(i);
        }
        return word;
    }
}
