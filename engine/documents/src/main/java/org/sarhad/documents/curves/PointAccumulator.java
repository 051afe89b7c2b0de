package org.sarhad.documents.curves;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * One point in Jacobian coordinates, x = X / Z^2 and y = Y / Z^3, to which points are added; Z = 0 is infinity.
 *
 * <p>Every case of the group law is handled, also those that only a crafted signature reaches. Formulas after
 * Bernstein and Lange's database (dbl-2007-bl, dbl-2001-b for a = -3, madd-2007-bl).
 */
final class PointAccumulator {
    private final PrimeField field;
    private final CurveGroup group;
    private final int n;
    private final long[] scratch;
    private final long[] w;
    private final int x;
    private final int y;
    private final int z;

    PointAccumulator(CurveGroup group) {
        this.group = group;
        this.field = group.field();
        this.n = field.limbs();
        this.scratch = new long[field.scratchSize()];
        this.w = new long[n * 12];
        this.x = 0;
        this.y = n;
        this.z = 2 * n;
    }

    boolean isInfinity() {
        return field.isZero(w, z);
    }

    void setInfinity() {
        Arrays.fill(w, 0, 3 * n, 0);
    }

    /** Takes over the affine point that stands at an offset: x, then y. */
    void set(long[] point, int at) {
        System.arraycopy(point, at, w, x, 2 * n);
        System.arraycopy(group.one(), 0, w, z, n);
    }

    /** Doubles the point. */
    void twice() {
        if (isInfinity() || field.isZero(w, y)) {
            setInfinity();
            return;
        }
        int xx = slot(0);
        int yy = slot(1);
        int yyyy = slot(2);
        int zz = slot(3);
        int s = slot(4);
        int m = slot(5);
        mul(yy, y, y);
        mul(yyyy, yy, yy);
        mul(zz, z, z);
        mul(s, x, yy);
        add(s, s, s);
        add(s, s, s);
        slope(m, xx, zz);
        // Z' = 2YZ, before Y goes.
        mul(z, y, z);
        add(z, z, z);
        mul(x, m, m);
        sub(x, x, s);
        sub(x, x, s);
        sub(s, s, x);
        mul(y, m, s);
        add(yyyy, yyyy, yyyy);
        add(yyyy, yyyy, yyyy);
        add(yyyy, yyyy, yyyy);
        sub(y, y, yyyy);
    }

    /** m = 3X^2 + aZ^4. */
    private void slope(int m, int xx, int zz) {
        if (group.isMinusThree()) {
            add(m, x, zz);
            sub(xx, x, zz);
            mul(xx, m, xx);
            add(m, xx, xx);
            add(m, m, xx);
            return;
        }
        mul(xx, x, x);
        add(m, xx, xx);
        add(m, m, xx);
        mul(zz, zz, zz);
        field.multiply(w, zz, w, zz, group.a(), 0, scratch);
        add(m, m, zz);
    }

    /** Adds the affine point that stands at an offset, with the other sign when told so. */
    void add(long[] point, int at, boolean negative) {
        if (isInfinity()) {
            set(point, at);
            if (negative) {
                sub(y, zeroSlot(), y);
            }
            return;
        }
        int zz = slot(0);
        int h = slot(1);
        int r = slot(2);
        int hh = slot(3);
        int v = slot(4);
        mul(zz, z, z);
        field.multiply(w, h, w, zz, point, at, scratch);
        mul(r, zz, z);
        field.multiply(w, r, w, r, point, at + n, scratch);
        if (negative) {
            sub(r, zeroSlot(), r);
        }
        sub(h, h, x);
        sub(r, r, y);
        if (field.isZero(w, h)) {
            if (field.isZero(w, r)) {
                twice();
            } else {
                setInfinity();
            }
            return;
        }
        mul(hh, h, h);
        mul(v, x, hh);
        mul(z, z, h);
        mul(hh, hh, h);
        mul(x, r, r);
        sub(x, x, hh);
        sub(x, x, v);
        sub(x, x, v);
        sub(v, v, x);
        mul(v, r, v);
        mul(y, y, hh);
        sub(y, v, y);
    }

    /** Whether the affine x coordinate is the number given, 0 <= number < p. */
    boolean hasX(BigInteger number) {
        int zz = slot(0);
        int wanted = slot(1);
        mul(zz, z, z);
        field.put(number, w, wanted, scratch);
        mul(wanted, wanted, zz);
        return field.areEqual(w, wanted, w, x);
    }

    /** Copies X, Y and Z to an offset. */
    void copyTo(long[] to, int at) {
        System.arraycopy(w, 0, to, at, 3 * n);
    }

    private int slot(int number) {
        return (3 + number) * n;
    }

    private int zeroSlot() {
        int zero = slot(8);
        Arrays.fill(w, zero, zero + n, 0);
        return zero;
    }

    private void mul(int to, int one, int other) {
        field.multiply(w, to, w, one, w, other, scratch);
    }

    private void add(int to, int one, int other) {
        field.add(w, to, w, one, w, other);
    }

    private void sub(int to, int one, int other) {
        field.subtract(w, to, w, one, w, other);
    }
}
