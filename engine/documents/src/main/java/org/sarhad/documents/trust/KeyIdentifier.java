package org.sarhad.documents.trust;

import java.util.Arrays;
import java.util.HexFormat;

/** The octets by which a certificate names a key (RFC 5280, 4.2.1.1 and 4.2.1.2). */
public final class KeyIdentifier implements Comparable<KeyIdentifier> {
    private final byte[] octets;

    KeyIdentifier(byte[] octets) {
        this.octets = octets.clone();
    }

    /** The octets in hexadecimal. */
    public String hex() {
        return HexFormat.of().formatHex(octets);
    }

    @Override
    public int compareTo(KeyIdentifier other) {
        return Arrays.compareUnsigned(octets, other.octets);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeyIdentifier same && Arrays.equals(octets, same.octets);
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
