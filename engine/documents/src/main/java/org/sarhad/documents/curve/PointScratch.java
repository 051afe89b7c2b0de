package org.sarhad.documents.curve;

/**
 * One point in Jacobian coordinates (X/Z², Y/Z³) with the working memory to double it and to add affine points to it.
 *
 * <p>Formulas: doubling dbl-2001-b for a = -3 and dbl-2007-bl otherwise, mixed addition madd-2007-bl, from the
 * Explicit-Formulas Database (Bernstein and Lange). Not safe for several threads.
 */
final class PointScratch {
    private final PrimeCurve curve;
    private final MontgomeryField field;
    private final int n;
    private final long[] x;
    private final long[] y;
    private final long[] z;
    private final long[] t1;
    private final long[] t2;
    private final long[] t3;
    private final long[] t4;
    private final long[] t5;
    private final long[] one;
    private final long[] a;
    private final long[] words;
    private boolean infinite = true;

    PointScratch(PrimeCurve curve) {
        this.curve = curve;
        this.field = curve.field();
        this.n = field.limbs();
        this.x = new long[n];
        this.y = new long[n];
        this.z = new long[n];
        this.t1 = new long[n];
        this.t2 = new long[n];
        this.t3 = new long[n];
        this.t4 = new long[n];
        this.t5 = new long[n];
        this.one = new long[n];
        this.a = new long[n];
        this.words = new long[n + 2];
        field.enter(java.math.BigInteger.ONE, one, 0);
        field.enter(curve.workingA(), a, 0);
    }

    /** Writes X, Y and Z at an offset; the point at infinity has Z = 0. */
    void save(long[] to, int at) {
        field.copy(x, 0, to, at);
        field.copy(y, 0, to, at + n);
        if (infinite) {
            java.util.Arrays.fill(to, at + 2 * n, at + 3 * n, 0);
        } else {
            field.copy(z, 0, to, at + 2 * n);
        }
    }

    void clear() {
        infinite = true;
    }

    void set(long[] affine, int at) {
        field.copy(affine, at, x, 0);
        field.copy(affine, at + n, y, 0);
        field.copy(one, 0, z, 0);
        infinite = false;
    }

    void twice() {
        if (infinite) {
            return;
        }
        if (field.isZero(y, 0)) {
            infinite = true;
        } else if (curve.minusThree()) {
            twiceWithMinusThree();
        } else {
            twiceWithAnyA();
        }
    }

    private void twiceWithMinusThree() {
        field.square(t1, 0, z, 0, words);
        field.square(t2, 0, y, 0, words);
        field.multiply(t3, 0, x, 0, t2, 0, words);
        field.subtract(t4, 0, x, 0, t1, 0);
        field.add(t5, 0, x, 0, t1, 0);
        field.multiply(t4, 0, t4, 0, t5, 0, words);
        field.twice(t5, 0, t4, 0);
        field.add(t4, 0, t4, 0, t5, 0);
        field.add(z, 0, y, 0, z, 0);
        field.square(z, 0, z, 0, words);
        field.subtract(z, 0, z, 0, t2, 0);
        field.subtract(z, 0, z, 0, t1, 0);
        field.twice(t3, 0, t3, 0);
        field.twice(t3, 0, t3, 0);
        finishDoubling();
    }

    private void twiceWithAnyA() {
        field.square(t2, 0, y, 0, words);
        field.multiply(t3, 0, x, 0, t2, 0, words);
        field.twice(t3, 0, t3, 0);
        field.twice(t3, 0, t3, 0);
        field.square(t4, 0, x, 0, words);
        field.twice(t5, 0, t4, 0);
        field.add(t4, 0, t4, 0, t5, 0);
        field.square(t1, 0, z, 0, words);
        field.square(t1, 0, t1, 0, words);
        field.multiply(t1, 0, t1, 0, a, 0, words);
        field.add(t4, 0, t4, 0, t1, 0);
        field.multiply(z, 0, y, 0, z, 0, words);
        field.twice(z, 0, z, 0);
        finishDoubling();
    }

    /** From the slope t4, 4xy² in t3 and y² in t2: X = t4² - 2·t3, Y = t4·(t3 - X) - 8·t2². */
    private void finishDoubling() {
        field.square(x, 0, t4, 0, words);
        field.twice(t5, 0, t3, 0);
        field.subtract(x, 0, x, 0, t5, 0);
        field.subtract(t3, 0, t3, 0, x, 0);
        field.multiply(y, 0, t4, 0, t3, 0, words);
        field.square(t2, 0, t2, 0, words);
        field.twice(t2, 0, t2, 0);
        field.twice(t2, 0, t2, 0);
        field.twice(t2, 0, t2, 0);
        field.subtract(y, 0, y, 0, t2, 0);
    }

    void add(long[] points, int at) {
        if (infinite) {
            field.copy(points, at, x, 0);
            field.copy(points, at + n, y, 0);
            field.copy(one, 0, z, 0);
            infinite = false;
            return;
        }
        field.square(t1, 0, z, 0, words);
        field.multiply(t2, 0, points, at, t1, 0, words);
        field.multiply(t1, 0, t1, 0, z, 0, words);
        field.multiply(t1, 0, t1, 0, points, at + n, words);
        field.subtract(t2, 0, t2, 0, x, 0);
        field.subtract(t1, 0, t1, 0, y, 0);
        if (field.isZero(t2, 0)) {
            if (field.isZero(t1, 0)) {
                twice();
            } else {
                infinite = true;
            }
            return;
        }
        field.multiply(z, 0, z, 0, t2, 0, words);
        field.square(t3, 0, t2, 0, words);
        field.multiply(t4, 0, t3, 0, t2, 0, words);
        field.multiply(t3, 0, t3, 0, x, 0, words);
        field.square(x, 0, t1, 0, words);
        field.subtract(x, 0, x, 0, t4, 0);
        field.twice(t5, 0, t3, 0);
        field.subtract(x, 0, x, 0, t5, 0);
        field.subtract(t3, 0, t3, 0, x, 0);
        field.multiply(t3, 0, t3, 0, t1, 0, words);
        field.multiply(t4, 0, t4, 0, y, 0, words);
        field.subtract(y, 0, t3, 0, t4, 0);
    }

    /** Whether the point's x coordinate is the given element (of the working curve): X = x·Z². */
    boolean hasX(long[] element) {
        if (infinite) {
            return false;
        }
        field.square(t1, 0, z, 0, words);
        field.multiply(t1, 0, t1, 0, element, 0, words);
        return field.equal(t1, 0, x, 0);
    }
}
