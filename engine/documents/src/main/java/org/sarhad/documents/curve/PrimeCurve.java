package org.sarhad.documents.curve;

import java.math.BigInteger;
import java.security.spec.ECFieldFp;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.util.Optional;

/**
 * A curve y² = x³ + ax + b over a prime field with a generator of prime order, given by name or by explicit parameters.
 *
 * <p>Where the field allows it the curve is carried over to the isomorphic one with a = -3, whose doubling is cheapest;
 * for the brainpool "r1" curves that is their "t1" twin (RFC 5639 section 2). Immutable and safe for many threads.
 */
public final class PrimeCurve {
    private static final BigInteger THREE = BigInteger.valueOf(3);
    private static final int LARGEST_FIELD = 640;

    private final MontgomeryField field;
    private final BigInteger a;
    private final BigInteger b;
    private final BigInteger order;
    private final BigInteger stretch;
    private final boolean minusThree;
    private final CombTable generator;

    private PrimeCurve(ECParameterSpec spec) {
        BigInteger p = ((ECFieldFp) spec.getCurve().getField()).getP();
        this.field = new MontgomeryField(p);
        this.a = spec.getCurve().getA().mod(p);
        this.b = spec.getCurve().getB().mod(p);
        this.order = spec.getOrder();
        Optional<BigInteger> found = stretchToMinusThree(a, p);
        this.minusThree = found.isPresent();
        this.stretch = found.orElse(BigInteger.ONE);
        requireOnCurve(spec.getGenerator());
        this.generator = CombTable.of(this, spec.getGenerator());
    }

    /**
     * Prepares a curve.
     *
     * @throws IllegalArgumentException when the curve is not over a prime field of at most 640 bits, has a cofactor, a
     *     composite modulus or order, or a generator that is not on it
     */
    public static PrimeCurve of(ECParameterSpec spec) {
        if (!(spec.getCurve().getField() instanceof ECFieldFp prime)) {
            throw new IllegalArgumentException("only curves over prime fields are verified here");
        }
        BigInteger p = prime.getP();
        if (p.bitLength() > LARGEST_FIELD || spec.getOrder().bitLength() > LARGEST_FIELD) {
            throw new IllegalArgumentException("a field of " + p.bitLength() + " bits is too large");
        }
        if (spec.getCofactor() != 1) {
            throw new IllegalArgumentException("a curve for signatures has cofactor 1, not " + spec.getCofactor());
        }
        if (p.bitLength() < 128 || !p.isProbablePrime(64) || !spec.getOrder().isProbablePrime(64)) {
            throw new IllegalArgumentException("the curve's modulus or order is not a prime of at least 128 bits");
        }
        return new PrimeCurve(spec);
    }

    /** The order of the generator. */
    public BigInteger order() {
        return order;
    }

    MontgomeryField field() {
        return field;
    }

    boolean minusThree() {
        return minusThree;
    }

    CombTable generator() {
        return generator;
    }

    /** The coefficient a of the curve that points are computed on. */
    BigInteger workingA() {
        return minusThree ? field.modulus().subtract(THREE) : a;
    }

    /** Writes the affine point, carried over to the working curve, as x and y at an offset. */
    void enter(ECPoint point, long[] to, int at) {
        BigInteger p = field.modulus();
        BigInteger squared = stretch.multiply(stretch).mod(p);
        field.enter(point.getAffineX().multiply(squared), to, at);
        field.enter(point.getAffineY().multiply(squared).multiply(stretch), to, at + field.limbs());
    }

    /** The factor by which x coordinates of the working curve exceed those of the curve as given. */
    BigInteger xFactor() {
        return stretch.multiply(stretch).mod(field.modulus());
    }

    /** Whether the point lies on the curve; the point at infinity does not count. */
    public boolean contains(ECPoint point) {
        if (point.equals(ECPoint.POINT_INFINITY)) {
            return false;
        }
        BigInteger p = field.modulus();
        BigInteger x = point.getAffineX();
        BigInteger y = point.getAffineY();
        if (x.signum() < 0 || y.signum() < 0 || x.compareTo(p) >= 0 || y.compareTo(p) >= 0) {
            return false;
        }
        BigInteger right = x.multiply(x).add(a).multiply(x).add(b).mod(p);
        return y.multiply(y).mod(p).equals(right);
    }

    void requireOnCurve(ECPoint point) {
        if (!contains(point)) {
            throw new IllegalArgumentException("the point is not on the curve");
        }
    }

    /** u with u⁴ · a = -3, so that (x, y) goes to (u²x, u³y) on the curve with a = -3. */
    private static Optional<BigInteger> stretchToMinusThree(BigInteger a, BigInteger p) {
        BigInteger target = p.subtract(THREE);
        if (a.equals(target)) {
            return Optional.of(BigInteger.ONE);
        }
        if (a.signum() == 0 || (p.intValue() & 3) != 3) {
            return Optional.empty();
        }
        BigInteger fourth = target.multiply(a.modInverse(p)).mod(p);
        BigInteger root = fourth.modPow(p.add(BigInteger.ONE).shiftRight(2), p);
        for (BigInteger square : new BigInteger[] {root, p.subtract(root)}) {
            BigInteger u = square.modPow(p.add(BigInteger.ONE).shiftRight(2), p);
            if (u.modPow(BigInteger.valueOf(4), p).equals(fourth)) {
                return Optional.of(u);
            }
        }
        return Optional.empty();
    }
}
