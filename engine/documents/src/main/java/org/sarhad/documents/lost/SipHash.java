package org.sarhad.documents.lost;

/**
 * SipHash-2-4 (Aumasson and Bernstein, 2012): a keyed hash of 64 bits that cannot be computed, nor told from chance,
 * without its key.
 *
 * <p>A running hash; made for one message each time. It is small enough for the compiler to keep it in registers.
 */
final class SipHash {
    private long v0;
    private long v1;
    private long v2;
    private long v3;

    /** Begins a message under the key whose two little-endian halves are given. */
    SipHash(long k0, long k1) {
        v0 = k0 ^ 0x736f6d6570736575L;
        v1 = k1 ^ 0x646f72616e646f6dL;
        v2 = k0 ^ 0x6c7967656e657261L;
        v3 = k1 ^ 0x7465646279746573L;
    }

    /** Takes the next eight bytes of the message, little endian. */
    SipHash add(long word) {
        v3 ^= word;
        round();
        round();
        v0 ^= word;
        return this;
    }

    /**
     * Ends the message with its last bytes, fewer than eight, and gives its hash.
     *
     * @param last the last bytes, little endian, with the length of the whole message (modulo 256) in the highest byte
     */
    long finish(long last) {
        add(last);
        v2 ^= 0xff;
        round();
        round();
        round();
        round();
        return v0 ^ v1 ^ v2 ^ v3;
    }

    private void round() {
        v0 += v1;
        v2 += v3;
        v1 = Long.rotateLeft(v1, 13) ^ v0;
        v3 = Long.rotateLeft(v3, 16) ^ v2;
        v0 = Long.rotateLeft(v0, 32);
        v2 += v1;
        v0 += v3;
        v1 = Long.rotateLeft(v1, 17) ^ v2;
        v3 = Long.rotateLeft(v3, 21) ^ v0;
        v2 = Long.rotateLeft(v2, 32);
    }
}
