package org.sarhad.documents.seal;

import java.util.Arrays;
import java.util.HexFormat;

/** What is signed, and the signature: two numbers of equal length one after the other. */
public final class SealSignature {
    private final byte[] message;
    private final byte[] value;
    private final int bits;

    /**
     * Keeps copies.
     *
     * @param bits length of the hash in bits, 0 when it follows from the length of the key
     */
    SealSignature(byte[] message, byte[] value, int bits) {
        this.message = message.clone();
        this.value = value.clone();
        this.bits = bits;
    }

    /** The bytes under the signature. */
    public byte[] message() {
        return message.clone();
    }

    /** The signature, r and s. */
    public byte[] value() {
        return value.clone();
    }

    /** Length of the hash in bits, 0 when it follows from the length of the key. */
    public int hashBits() {
        return bits;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealSignature signature
                && Arrays.equals(message, signature.message)
                && Arrays.equals(value, signature.value)
                && bits == signature.bits;
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(message) + Arrays.hashCode(value);
    }

    @Override
    public String toString() {
        return "signature " + HexFormat.of().formatHex(value) + " over " + message.length + " bytes";
    }
}
