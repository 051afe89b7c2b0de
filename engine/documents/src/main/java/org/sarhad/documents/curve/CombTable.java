package org.sarhad.documents.curve;

import java.math.BigInteger;
import java.security.spec.ECPoint;

/**
 * Multiples of one point laid out for Lim and Lee's comb: a scalar is read as {@link #TEETH} rows, and each column of
 * bits selects one precomputed affine point, so that a multiplication takes one doubling and one addition a column.
 */
final class CombTable {
    static final int TEETH = 6;

    private final int columns;
    private final int stride;
    private final long[] points;

    private CombTable(int columns, int stride, long[] points) {
        this.columns = columns;
        this.stride = stride;
        this.points = points;
    }

    /** The table of a point that lies on the curve; 64 points, brought to affine form by one inversion for all. */
    static CombTable of(PrimeCurve curve, ECPoint base) {
        int n = curve.field().limbs();
        int columns = (curve.order().bitLength() + TEETH - 1) / TEETH;
        PointScratch point = new PointScratch(curve);
        long[] teeth = new long[TEETH * 3 * n];
        long[] entered = new long[2 * n];
        curve.enter(base, entered, 0);
        point.set(entered, 0);
        for (int tooth = 0; tooth < TEETH; tooth++) {
            point.save(teeth, tooth * 3 * n);
            for (int i = 0; i < columns && tooth + 1 < TEETH; i++) {
                point.twice();
            }
        }
        long[] affineTeeth = affine(curve, teeth, TEETH);
        long[] sums = new long[((1 << TEETH) - 1) * 3 * n];
        for (int index = 1; index < 1 << TEETH; index++) {
            point.clear();
            for (int tooth = 0; tooth < TEETH; tooth++) {
                if ((index >> tooth & 1) != 0) {
                    point.add(affineTeeth, tooth * 2 * n);
                }
            }
            point.save(sums, (index - 1) * 3 * n);
        }
        long[] table = new long[(1 << TEETH) * 2 * n];
        System.arraycopy(affine(curve, sums, (1 << TEETH) - 1), 0, table, 2 * n, ((1 << TEETH) - 1) * 2 * n);
        return new CombTable(columns, 2 * n, table);
    }

    int columns() {
        return columns;
    }

    long[] points() {
        return points;
    }

    /** Where in {@link #points} the point for a column of the scalar lies, or -1 when the column is empty. */
    int offset(BigInteger scalar, int column) {
        int index = 0;
        for (int tooth = 0; tooth < TEETH; tooth++) {
            if (scalar.testBit(column + tooth * columns)) {
                index |= 1 << tooth;
            }
        }
        return index == 0 ? -1 : index * stride;
    }

    /** Brings Jacobian points to affine form with Montgomery's trick: one inversion of the product of all Z. */
    private static long[] affine(PrimeCurve curve, long[] jacobian, int count) {
        MontgomeryField field = curve.field();
        int n = field.limbs();
        long[] words = new long[n + 2];
        long[] products = new long[(count + 1) * n];
        field.enter(BigInteger.ONE, products, 0);
        for (int i = 0; i < count; i++) {
            field.multiply(products, (i + 1) * n, products, i * n, jacobian, (3 * i + 2) * n, words);
        }
        if (field.isZero(products, count * n)) {
            throw new IllegalArgumentException("the point's order is too small");
        }
        long[] inverse = new long[n];
        field.enter(field.leave(products, count * n).modInverse(field.modulus()), inverse, 0);
        long[] result = new long[count * 2 * n];
        long[] zInverse = new long[n];
        long[] power = new long[n];
        for (int i = count - 1; i >= 0; i--) {
            field.multiply(zInverse, 0, inverse, 0, products, i * n, words);
            field.multiply(inverse, 0, inverse, 0, jacobian, (3 * i + 2) * n, words);
            field.square(power, 0, zInverse, 0, words);
            field.multiply(result, 2 * i * n, jacobian, 3 * i * n, power, 0, words);
            field.multiply(power, 0, power, 0, zInverse, 0, words);
            field.multiply(result, (2 * i + 1) * n, jacobian, (3 * i + 1) * n, power, 0, words);
        }
        return result;
    }
}
