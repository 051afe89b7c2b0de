package org.sarhad.documents.trust;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Objects;
import org.bouncycastle.math.ec.ECPoint;
import org.sarhad.documents.asn1.Asn1;
import org.sarhad.documents.asn1.MalformedDataException;
import org.sarhad.documents.curves.PublicPoint;

/** A public key that can check signatures. */
public sealed interface VerificationKey {
    /** Algorithm and size in words. */
    String title();

    /** An RSA key; {@code modulus} and {@code exponent} are positive. */
    record Rsa(BigInteger modulus, BigInteger exponent) implements VerificationKey {
        public Rsa {
            if (modulus.signum() <= 0 || exponent.signum() <= 0 || !exponent.testBit(0) || !modulus.testBit(0)) {
                throw new IllegalArgumentException("modulus and exponent of an RSA key are odd and positive");
            }
        }

        @Override
        public String title() {
            return "RSA " + modulus.bitLength();
        }
    }

    /** A point on an elliptic curve, as its reader made sure. */
    final class EllipticCurve implements VerificationKey {
        private final Curve curve;
        private final byte[] point;
        private final ECPoint decoded;
        private final PublicPoint publicPoint;

        EllipticCurve(Curve curve, byte[] point) {
            this.curve = curve;
            this.point = point.clone();
            this.decoded = curve.decode(this.point);
            this.publicPoint = new PublicPoint(
                    curve.group(),
                    decoded.getAffineXCoord().toBigInteger(),
                    decoded.getAffineYCoord().toBigInteger());
        }

        ECPoint decoded() {
            return decoded;
        }

        PublicPoint publicPoint() {
            return publicPoint;
        }

        public Curve curve() {
            return curve;
        }

        /** The point encoded as in the certificate (SEC 1, 2.3.3). */
        public byte[] point() {
            return point.clone();
        }

        @Override
        public String title() {
            return curve.title();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof EllipticCurve key && curve.equals(key.curve) && Arrays.equals(point, key.point);
        }

        @Override
        public int hashCode() {
            return Objects.hash(curve, Arrays.hashCode(point));
        }
    }

    /** A key of an algorithm that this verifier does not know: nothing can be said about signatures made with it. */
    record Unknown(String algorithm) implements VerificationKey {
        @Override
        public String title() {
            return "unknown algorithm " + algorithm;
        }
    }

    /**
     * The key of a SubjectPublicKeyInfo (RFC 5280, 4.1.2.7). Elliptic curves may be named or spelled out; spelled-out
     * parameters must be those of a known curve in every number, so that nobody can bring a generator of their own.
     */
    static VerificationKey of(Asn1 info) {
        Asn1 algorithm = info.child(0, "the key algorithm");
        String oid = algorithm.child(0, "the key algorithm").oid();
        byte[] bits = info.child(1, "the key").bitString();
        return switch (oid) {
            case SignatureScheme.RSA_ENCRYPTION, SignatureScheme.RSASSA_PSS -> rsa(bits, info);
            case SchemeNames.EC_PUBLIC_KEY ->
                Curve.of(algorithm.child(1, "the curve"))
                        .<VerificationKey>map(curve -> new EllipticCurve(curve, bits))
                        .orElseGet(() -> new Unknown("elliptic curve with parameters of its own"));
            default -> new Unknown(oid);
        };
    }

    private static VerificationKey rsa(byte[] bits, Asn1 info) {
        Asn1 key = Asn1.parse(bits);
        BigInteger modulus = key.child(0, "the modulus").integer();
        if (modulus.signum() < 0) {
            // Some issuers forget the leading zero octet; the modulus is meant as a positive number.
            modulus = new BigInteger(1, modulus.toByteArray());
        }
        BigInteger exponent = key.child(1, "the exponent").integer();
        if (modulus.bitLength() < 512 || modulus.bitLength() > 16_384 || exponent.bitLength() > 64) {
            throw info.forbidden("the RSA key has a size that no document uses");
        }
        try {
            return new Rsa(modulus, exponent);
        } catch (IllegalArgumentException e) {
            throw new MalformedDataException(
                    MalformedDataException.Fault.FORBIDDEN_VALUE, info.start(), String.valueOf(e.getMessage()));
        }
    }
}
