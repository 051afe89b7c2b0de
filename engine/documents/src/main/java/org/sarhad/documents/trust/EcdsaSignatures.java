package org.sarhad.documents.trust;

import java.math.BigInteger;
import java.util.Arrays;
import org.sarhad.documents.asn1.Asn1;
import org.sarhad.documents.asn1.MalformedDataException;

/** The two numbers of an ECDSA signature. */
final class EcdsaSignatures {
    private static final BigInteger[] NONE = {};

    private EcdsaSignatures() {}

    /** r and s, or nothing when the octets do not hold exactly two numbers. */
    static BigInteger[] pair(byte[] signature, boolean plain) {
        if (plain) {
            int half = signature.length / 2;
            return signature.length == 0 || signature.length % 2 != 0
                    ? NONE
                    : new BigInteger[] {
                        new BigInteger(1, Arrays.copyOf(signature, half)),
                        new BigInteger(1, Arrays.copyOfRange(signature, half, signature.length))
                    };
        }
        try {
            Asn1 sequence = Asn1.parse(signature).expect(Asn1.SEQUENCE, "the pair of numbers");
            return sequence.children().size() != 2
                    ? NONE
                    : new BigInteger[] {
                        sequence.children().get(0).integer(),
                        sequence.children().get(1).integer()
                    };
        } catch (MalformedDataException e) {
            return NONE;
        }
    }
}
