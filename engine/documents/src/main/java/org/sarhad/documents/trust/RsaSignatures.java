package org.sarhad.documents.trust;

import java.util.Arrays;

/** The octets of RSA signatures. */
final class RsaSignatures {
    private RsaSignatures() {}

    /**
     * The signature at exactly the length of the modulus. Some issuers drop or add leading zero octets; the number
     * signed is the same.
     */
    static byte[] fit(byte[] signature, VerificationKey.Rsa key) {
        int length = (key.modulus().bitLength() + 7) / 8;
        if (signature.length == length) {
            return signature;
        }
        if (signature.length < length) {
            byte[] padded = new byte[length];
            System.arraycopy(signature, 0, padded, length - signature.length, signature.length);
            return padded;
        }
        int surplus = signature.length - length;
        for (int i = 0; i < surplus; i++) {
            if (signature[i] != 0) {
                return signature;
            }
        }
        return Arrays.copyOfRange(signature, surplus, signature.length);
    }
}
