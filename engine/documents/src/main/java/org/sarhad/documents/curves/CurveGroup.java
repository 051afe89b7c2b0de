package org.sarhad.documents.curves;

import java.math.BigInteger;

/** The points of a curve y^2 = x^3 + ax + b over a prime field, of prime order n, with a base point. Immutable. */
public final class CurveGroup {
    private static final int BASE_TEETH = 8;

    private final PrimeField field;
    private final BigInteger order;
    private final long[] a;
    private final long[] one;
    private final boolean minusThree;
    private final Comb base;

    /** A group of cofactor one or of prime order n; the base point must lie on the curve. */
    public CurveGroup(BigInteger prime, BigInteger a, BigInteger order, BigInteger baseX, BigInteger baseY) {
        this.field = new PrimeField(prime);
        this.order = order;
        long[] scratch = new long[field.scratchSize()];
        this.a = new long[field.limbs()];
        this.one = new long[field.limbs()];
        field.put(a, this.a, 0, scratch);
        field.put(BigInteger.ONE, one, 0, scratch);
        this.minusThree = a.equals(prime.subtract(BigInteger.valueOf(3)));
        this.base = new Comb(this, point(baseX, baseY), BASE_TEETH);
    }

    PrimeField field() {
        return field;
    }

    long[] a() {
        return a;
    }

    long[] one() {
        return one;
    }

    boolean isMinusThree() {
        return minusThree;
    }

    /** Bits of the order of the base point. */
    int bits() {
        return order.bitLength();
    }

    Comb base() {
        return base;
    }

    BigInteger order() {
        return order;
    }

    long[] point(BigInteger x, BigInteger y) {
        int n = field.limbs();
        long[] point = new long[2 * n];
        long[] scratch = new long[field.scratchSize()];
        field.put(x, point, 0, scratch);
        field.put(y, point, n, scratch);
        return point;
    }
}
