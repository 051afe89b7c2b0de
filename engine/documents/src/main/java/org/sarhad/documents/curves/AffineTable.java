package org.sarhad.documents.curves;

/** Brings many points from Jacobian to affine coordinates with one inversion (Montgomery's trick). */
final class AffineTable {
    private final PrimeField field;
    private final int n;
    private final long[] scratch;

    AffineTable(CurveGroup group) {
        this.field = group.field();
        this.n = field.limbs();
        this.scratch = new long[field.scratchSize()];
    }

    /**
     * The affine forms of points none of which is infinity: small multiples of a point of large prime order never are.
     */
    long[] of(long[] jacobian, int count) {
        long[] products = new long[count * n];
        System.arraycopy(jacobian, 2 * n, products, 0, n);
        for (int i = 1; i < count; i++) {
            field.multiply(products, i * n, products, (i - 1) * n, jacobian, (3 * i + 2) * n, scratch);
        }
        long[] inverse = new long[n];
        field.put(field.get(products, (count - 1) * n, scratch).modInverse(field.prime()), inverse, 0, scratch);
        long[] affine = new long[count * 2 * n];
        long[] one = new long[n];
        long[] power = new long[n];
        for (int i = count - 1; i >= 0; i--) {
            if (i > 0) {
                field.multiply(one, 0, inverse, 0, products, (i - 1) * n, scratch);
                field.multiply(inverse, 0, inverse, 0, jacobian, (3 * i + 2) * n, scratch);
            } else {
                System.arraycopy(inverse, 0, one, 0, n);
            }
            field.multiply(power, 0, one, 0, one, 0, scratch);
            field.multiply(affine, 2 * i * n, jacobian, 3 * i * n, power, 0, scratch);
            field.multiply(power, 0, power, 0, one, 0, scratch);
            field.multiply(affine, (2 * i + 1) * n, jacobian, (3 * i + 1) * n, power, 0, scratch);
        }
        return affine;
    }
}
