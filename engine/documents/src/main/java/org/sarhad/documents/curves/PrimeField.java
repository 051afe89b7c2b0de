package org.sarhad.documents.curves;

import java.math.BigInteger;

/**
 * Numbers modulo an odd prime in Montgomery's form: x stands as x * 2^(64 * limbs) mod p, in 64-bit limbs, lowest first.
 *
 * <p>Elements lie in arrays at offsets, so that tables of points are single arrays; results may overwrite operands.
 */
final class PrimeField {
    private final BigInteger prime;
    private final int limbs;
    private final long[] modulus;
    private final long negativeInverse;
    private final long[] square;

    PrimeField(BigInteger prime) {
        this.prime = prime;
        this.limbs = (prime.bitLength() + 63) / 64;
        this.modulus = words(prime);
        this.negativeInverse = BigInteger.TWO
                .pow(64)
                .subtract(prime.modInverse(BigInteger.TWO.pow(64)))
                .longValue();
        this.square = words(BigInteger.TWO.pow(128 * limbs).mod(prime));
    }

    int limbs() {
        return limbs;
    }

    BigInteger prime() {
        return prime;
    }

    private long[] words(BigInteger value) {
        long[] words = new long[limbs];
        for (int i = 0; i < limbs; i++) {
            words[i] = value.shiftRight(64 * i).longValue();
        }
        return words;
    }

    /** Writes a number from 0 to p - 1 in Montgomery's form. */
    void put(BigInteger value, long[] to, int at, long[] scratch) {
        System.arraycopy(words(value), 0, to, at, limbs);
        multiply(to, at, to, at, square, 0, scratch);
    }

    /** The number that an element stands for. */
    BigInteger get(long[] from, int at, long[] scratch) {
        long[] plain = new long[limbs];
        long[] one = new long[limbs];
        one[0] = 1;
        multiply(plain, 0, from, at, one, 0, scratch);
        BigInteger value = BigInteger.ZERO;
        for (int i = limbs - 1; i >= 0; i--) {
            value = value.shiftLeft(64).or(new BigInteger(Long.toUnsignedString(plain[i])));
        }
        return value;
    }

    /** Limbs of scratch space that {@link #multiply} needs. */
    int scratchSize() {
        return limbs + 2;
    }

    /** z = x * y. Coarsely integrated operand scanning (Koc, Acar, Kaliski 1996). */
    void multiply(long[] z, int zAt, long[] x, int xAt, long[] y, int yAt, long[] t) {
        if (limbs == 4) {
            FourLimbs.multiply(z, zAt, x, xAt, y, yAt, modulus, negativeInverse);
            return;
        }
        int n = limbs;
        for (int i = 0; i < n + 2; i++) {
            t[i] = 0;
        }
        for (int i = 0; i < n; i++) {
            long factor = y[yAt + i];
            long carry = 0;
            for (int j = 0; j < n; j++) {
                long low = x[xAt + j] * factor;
                long high = Math.unsignedMultiplyHigh(x[xAt + j], factor);
                long sum = low + t[j];
                high += overflow(sum, low);
                long total = sum + carry;
                carry = high + overflow(total, sum);
                t[j] = total;
            }
            long top = t[n] + carry;
            t[n + 1] = overflow(top, carry);
            t[n] = top;
            long m = t[0] * negativeInverse;
            long low0 = m * modulus[0];
            carry = Math.unsignedMultiplyHigh(m, modulus[0]) + overflow(low0 + t[0], low0);
            for (int j = 1; j < n; j++) {
                long low = m * modulus[j];
                long high = Math.unsignedMultiplyHigh(m, modulus[j]);
                long sum = low + t[j];
                high += overflow(sum, low);
                long total = sum + carry;
                carry = high + overflow(total, sum);
                t[j - 1] = total;
            }
            top = t[n] + carry;
            t[n - 1] = top;
            t[n] = t[n + 1] + overflow(top, carry);
        }
        reduce(z, zAt, t, t[n]);
    }

    /** z = t - p when t, with its carry, is not below p; z = t otherwise. */
    private void reduce(long[] z, int zAt, long[] t, long carry) {
        if (carry == 0 && isBelowModulus(t, 0)) {
            System.arraycopy(t, 0, z, zAt, limbs);
            return;
        }
        long borrow = 0;
        for (int i = 0; i < limbs; i++) {
            long difference = t[i] - modulus[i];
            long result = difference - borrow;
            borrow = below(t[i], modulus[i]) | below(difference, borrow);
            z[zAt + i] = result;
        }
    }

    private boolean isBelowModulus(long[] x, int at) {
        for (int i = limbs - 1; i >= 0; i--) {
            int order = Long.compareUnsigned(x[at + i], modulus[i]);
            if (order != 0) {
                return order < 0;
            }
        }
        return false;
    }

    /** z = x + y. */
    void add(long[] z, int zAt, long[] x, int xAt, long[] y, int yAt) {
        long carry = 0;
        for (int i = 0; i < limbs; i++) {
            long sum = x[xAt + i] + y[yAt + i];
            long total = sum + carry;
            carry = overflow(sum, y[yAt + i]) | overflow(total, sum);
            z[zAt + i] = total;
        }
        if (carry != 0 || !isBelowModulus(z, zAt)) {
            long borrow = 0;
            for (int i = 0; i < limbs; i++) {
                long value = z[zAt + i];
                long difference = value - modulus[i];
                z[zAt + i] = difference - borrow;
                borrow = below(value, modulus[i]) | below(difference, borrow);
            }
        }
    }

    /** z = x - y. */
    void subtract(long[] z, int zAt, long[] x, int xAt, long[] y, int yAt) {
        long borrow = 0;
        for (int i = 0; i < limbs; i++) {
            long minuend = x[xAt + i];
            long subtrahend = y[yAt + i];
            long difference = minuend - subtrahend;
            z[zAt + i] = difference - borrow;
            borrow = below(minuend, subtrahend) | below(difference, borrow);
        }
        if (borrow != 0) {
            long carry = 0;
            for (int i = 0; i < limbs; i++) {
                long sum = z[zAt + i] + modulus[i];
                long total = sum + carry;
                carry = overflow(sum, modulus[i]) | overflow(total, sum);
                z[zAt + i] = total;
            }
        }
    }

    boolean isZero(long[] x, int at) {
        long bits = 0;
        for (int i = 0; i < limbs; i++) {
            bits |= x[at + i];
        }
        return bits == 0;
    }

    boolean areEqual(long[] x, int xAt, long[] y, int yAt) {
        long bits = 0;
        for (int i = 0; i < limbs; i++) {
            bits |= x[xAt + i] ^ y[yAt + i];
        }
        return bits == 0;
    }

    /** 1 when the sum of an addend and something else overflowed, 0 otherwise. */
    static long overflow(long sum, long addend) {
        return below(sum, addend);
    }

    private static long below(long x, long y) {
        return Long.compareUnsigned(x, y) < 0 ? 1 : 0;
    }
}
