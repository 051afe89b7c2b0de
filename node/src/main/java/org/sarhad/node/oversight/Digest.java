package org.sarhad.node.oversight;

import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A SHA-256 value; equal by content. */
public final class Digest {
    /** What stands before the first record. */
    public static final Digest NONE = new Digest(new byte[32]);

    private final byte[] bytes;

    /** Takes 32 bytes. */
    public Digest(byte[] bytes) {
        if (bytes.length != 32) {
            throw new IllegalArgumentException("a digest has 32 bytes, not " + bytes.length);
        }
        this.bytes = bytes.clone();
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException for anything but 64 hexadecimal digits
     */
    public static Digest parse(String hex) {
        return new Digest(HexFormat.of().parseHex(hex));
    }

    /** The bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Digest that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
