package org.sarhad.documents.trust;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/** The hash functions that travel documents may use (Doc 9303-12, 4.1.6.1; SHA-1 lives on in old documents). */
public enum Digest {
    SHA1("1.3.14.3.2.26", "SHA-1", 20),
    SHA224("2.16.840.1.101.3.4.2.4", "SHA-224", 28),
    SHA256("2.16.840.1.101.3.4.2.1", "SHA-256", 32),
    SHA384("2.16.840.1.101.3.4.2.2", "SHA-384", 48),
    SHA512("2.16.840.1.101.3.4.2.3", "SHA-512", 64);

    private final String oid;
    private final String title;
    private final int length;

    Digest(String oid, String title, int length) {
        this.oid = oid;
        this.title = title;
        this.length = length;
    }

    /** The function with the object identifier. */
    public static Optional<Digest> of(String oid) {
        for (Digest digest : values()) {
            if (digest.oid.equals(oid)) {
                return Optional.of(digest);
            }
        }
        return Optional.empty();
    }

    public String oid() {
        return oid;
    }

    /** The usual name, {@code SHA-256}, which is also Java's. */
    public String title() {
        return title;
    }

    /** Octets of a hash. */
    public int length() {
        return length;
    }

    /** The hash of all the parts, one after the other. */
    public byte[] hash(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance(title);
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + title, e);
        }
    }
}
