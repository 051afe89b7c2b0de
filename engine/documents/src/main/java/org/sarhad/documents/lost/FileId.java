package org.sarhad.documents.lost;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.SecureRandom;

/**
 * The random identity of a register or of one of its files; also the salt of the keys derived for it.
 *
 * @param high its first eight bytes, little endian
 * @param low its last eight bytes, little endian
 */
record FileId(long high, long low) {
    static final int BYTES = 16;

    /** Stands for no register. */
    static final FileId NONE = new FileId(0, 0);

    private static final SecureRandom RANDOM = new SecureRandom();

    static FileId random() {
        return new FileId(RANDOM.nextLong(), RANDOM.nextLong());
    }

    /** Reads an identity at the position of a little-endian buffer. */
    static FileId read(ByteBuffer from) {
        return new FileId(from.getLong(), from.getLong());
    }

    /** Writes the identity at the position of a little-endian buffer. */
    void write(ByteBuffer to) {
        to.putLong(high).putLong(low);
    }

    byte[] salt() {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES).order(ByteOrder.LITTLE_ENDIAN);
        write(bytes);
        return bytes.array();
    }

    @Override
    public String toString() {
        return "%016x%016x".formatted(high, low);
    }
}
