package org.sarhad.documents.curves;

import static org.sarhad.documents.curves.PrimeField.overflow;

/** Montgomery multiplication of numbers of 256 bits with the accumulator in registers; twin of the loop over limbs. */
final class FourLimbs {
    private FourLimbs() {}

    static void multiply(long[] z, int zAt, long[] x, int xAt, long[] y, int yAt, long[] p, long negativeInverse) {
        long x0 = x[xAt];
        long x1 = x[xAt + 1];
        long x2 = x[xAt + 2];
        long x3 = x[xAt + 3];
        long p0 = p[0];
        long p1 = p[1];
        long p2 = p[2];
        long p3 = p[3];
        long t0 = 0;
        long t1 = 0;
        long t2 = 0;
        long t3 = 0;
        long t4 = 0;
        for (int i = 0; i < 4; i++) {
            long f = y[yAt + i];
            long low = x0 * f;
            t0 += low;
            long carry = Math.unsignedMultiplyHigh(x0, f) + overflow(t0, low);

            low = x1 * f;
            long high = Math.unsignedMultiplyHigh(x1, f);
            t1 += low;
            high += overflow(t1, low);
            t1 += carry;
            carry = high + overflow(t1, carry);

            low = x2 * f;
            high = Math.unsignedMultiplyHigh(x2, f);
            t2 += low;
            high += overflow(t2, low);
            t2 += carry;
            carry = high + overflow(t2, carry);

            low = x3 * f;
            high = Math.unsignedMultiplyHigh(x3, f);
            t3 += low;
            high += overflow(t3, low);
            t3 += carry;
            carry = high + overflow(t3, carry);
            t4 += carry;
            long t5 = overflow(t4, carry);

            long m = t0 * negativeInverse;
            low = m * p0;
            carry = Math.unsignedMultiplyHigh(m, p0) + overflow(t0 + low, low);

            low = m * p1;
            high = Math.unsignedMultiplyHigh(m, p1);
            t1 += low;
            high += overflow(t1, low);
            t0 = t1 + carry;
            carry = high + overflow(t0, carry);

            low = m * p2;
            high = Math.unsignedMultiplyHigh(m, p2);
            t2 += low;
            high += overflow(t2, low);
            t1 = t2 + carry;
            carry = high + overflow(t1, carry);

            low = m * p3;
            high = Math.unsignedMultiplyHigh(m, p3);
            t3 += low;
            high += overflow(t3, low);
            t2 = t3 + carry;
            carry = high + overflow(t2, carry);

            t3 = t4 + carry;
            t4 = t5 + overflow(t3, carry);
        }
        long d0 = t0 - p0;
        long b = Long.compareUnsigned(t0, p0) < 0 ? 1 : 0;
        long d1 = t1 - p1;
        long e = (Long.compareUnsigned(t1, p1) < 0 ? 1 : 0) | (Long.compareUnsigned(d1, b) < 0 ? 1 : 0);
        d1 -= b;
        long d2 = t2 - p2;
        b = (Long.compareUnsigned(t2, p2) < 0 ? 1 : 0) | (Long.compareUnsigned(d2, e) < 0 ? 1 : 0);
        d2 -= e;
        long d3 = t3 - p3;
        e = (Long.compareUnsigned(t3, p3) < 0 ? 1 : 0) | (Long.compareUnsigned(d3, b) < 0 ? 1 : 0);
        d3 -= b;
        boolean keep = t4 == 0 && e != 0;
        z[zAt] = keep ? t0 : d0;
        z[zAt + 1] = keep ? t1 : d1;
        z[zAt + 2] = keep ? t2 : d2;
        z[zAt + 3] = keep ? t3 : d3;
    }
}
