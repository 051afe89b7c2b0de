package org.sarhad.documents.trust;

import java.util.Arrays;
import java.util.HexFormat;

/** The SHA-256 hash by which a certificate, a key or a file is known. */
public final class Fingerprint implements Comparable<Fingerprint> {
    private final byte[] octets;

    Fingerprint(byte[] octets) {
        this.octets = octets.clone();
    }

    /** The fingerprint of the bytes. */
    public static Fingerprint of(byte[] bytes) {
        return new Fingerprint(Digest.SHA256.hash(bytes));
    }

    /** The octets in hexadecimal. */
    public String hex() {
        return HexFormat.of().formatHex(octets);
    }

    @Override
    public int compareTo(Fingerprint other) {
        return Arrays.compareUnsigned(octets, other.octets);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint same && Arrays.equals(octets, same.octets);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(octets);
    }

    @Override
    public String toString() {
        return hex();
    }
}
