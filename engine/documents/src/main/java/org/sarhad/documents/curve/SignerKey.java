package org.sarhad.documents.curve;

import java.math.BigInteger;
import java.security.spec.ECPoint;

/**
 * A public key prepared to verify many signatures; one document signer signs up to 100,000 documents.
 *
 * <p>Immutable and safe for many threads. Preparing costs about as much as three verifications.
 */
public final class SignerKey {
    private final PrimeCurve curve;
    private final CombTable multiples;
    private final BigInteger xFactor;

    private SignerKey(PrimeCurve curve, CombTable multiples) {
        this.curve = curve;
        this.multiples = multiples;
        this.xFactor = curve.xFactor();
    }

    /**
     * Prepares a key.
     *
     * @throws IllegalArgumentException when the point is not on the curve
     */
    public static SignerKey of(PrimeCurve curve, ECPoint point) {
        curve.requireOnCurve(point);
        return new SignerKey(curve, CombTable.of(curve, point));
    }

    /**
     * Whether (r, s) is a signature of the hash by this key (FIPS 186-5 section 6.4.2).
     *
     * @param hash the hash of the message; its leftmost bits count where it is longer than the order
     */
    public boolean verifies(byte[] hash, BigInteger r, BigInteger s) {
        BigInteger order = curve.order();
        if (r.signum() <= 0 || s.signum() <= 0 || r.compareTo(order) >= 0 || s.compareTo(order) >= 0) {
            return false;
        }
        BigInteger inverse = s.modInverse(order);
        BigInteger u1 = leftmost(hash, order).multiply(inverse).mod(order);
        BigInteger u2 = r.multiply(inverse).mod(order);
        PointScratch sum = sumOfMultiples(u1, u2);
        MontgomeryField field = curve.field();
        long[] x = new long[field.limbs()];
        for (BigInteger candidate = r; candidate.compareTo(field.modulus()) < 0; candidate = candidate.add(order)) {
            field.enter(candidate.multiply(xFactor), x, 0);
            if (sum.hasX(x)) {
                return true;
            }
        }
        return false;
    }

    private PointScratch sumOfMultiples(BigInteger u1, BigInteger u2) {
        CombTable generator = curve.generator();
        PointScratch sum = new PointScratch(curve);
        for (int column = generator.columns() - 1; column >= 0; column--) {
            sum.twice();
            int first = generator.offset(u1, column);
            if (first >= 0) {
                sum.add(generator.points(), first);
            }
            int second = multiples.offset(u2, column);
            if (second >= 0) {
                sum.add(multiples.points(), second);
            }
        }
        return sum;
    }

    private static BigInteger leftmost(byte[] hash, BigInteger order) {
        BigInteger value = new BigInteger(1, hash);
        int excess = hash.length * 8 - order.bitLength();
        return excess > 0 ? value.shiftRight(excess) : value;
    }
}
