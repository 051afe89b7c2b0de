package org.sarhad.documents.curve;

import java.math.BigInteger;

/**
 * Integers modulo an odd number in Montgomery form: an element is {@code limbs()} little-endian 64-bit words inside an
 * array, always fully reduced.
 *
 * <p>Every operation reads and writes at offsets of caller's arrays and allocates nothing. The result may lie over an
 * operand. Immutable; the arrays are the caller's.
 */
final class MontgomeryField {
    private final BigInteger modulus;
    private final int limbs;
    private final long[] words;
    private final long inverse;
    private final BigInteger radix;
    private final BigInteger radixInverse;

    /** A field or ring modulo {@code modulus}, which must be odd and at least 3. */
    MontgomeryField(BigInteger modulus) {
        if (!modulus.testBit(0) || modulus.bitLength() < 2) {
            throw new IllegalArgumentException("a Montgomery modulus is odd and at least 3");
        }
        this.modulus = modulus;
        this.limbs = (modulus.bitLength() + 63) / 64;
        this.words = words(modulus, limbs);
        this.inverse = -inverseOfWord(words[0]);
        this.radix = BigInteger.ONE.shiftLeft(64 * limbs).mod(modulus);
        this.radixInverse = radix.modInverse(modulus);
    }

    BigInteger modulus() {
        return modulus;
    }

    int limbs() {
        return limbs;
    }

    /** Writes {@code value} in Montgomery form at an offset. */
    void enter(BigInteger value, long[] to, int at) {
        long[] entered = words(value.mod(modulus).multiply(radix).mod(modulus), limbs);
        System.arraycopy(entered, 0, to, at, limbs);
    }

    /** Reads back the ordinary value of the element at an offset. */
    BigInteger leave(long[] from, int at) {
        return value(from, at, limbs).multiply(radixInverse).mod(modulus);
    }

    boolean isZero(long[] a, int at) {
        long any = 0;
        for (int i = 0; i < limbs; i++) {
            any |= a[at + i];
        }
        return any == 0;
    }

    boolean equal(long[] a, int aAt, long[] b, int bAt) {
        long difference = 0;
        for (int i = 0; i < limbs; i++) {
            difference |= a[aAt + i] ^ b[bAt + i];
        }
        return difference == 0;
    }

    void copy(long[] from, int fromAt, long[] to, int toAt) {
        System.arraycopy(from, fromAt, to, toAt, limbs);
    }

    void add(long[] r, int rAt, long[] a, int aAt, long[] b, int bAt) {
        long carry = 0;
        for (int i = 0; i < limbs; i++) {
            long x = a[aAt + i];
            long sum = x + b[bAt + i];
            long first = Long.compareUnsigned(sum, x) < 0 ? 1 : 0;
            long total = sum + carry;
            carry = first + (Long.compareUnsigned(total, sum) < 0 ? 1 : 0);
            r[rAt + i] = total;
        }
        if (carry != 0 || !lessThanModulus(r, rAt)) {
            subtractModulus(r, rAt);
        }
    }

    void subtract(long[] r, int rAt, long[] a, int aAt, long[] b, int bAt) {
        long borrow = 0;
        for (int i = 0; i < limbs; i++) {
            long x = a[aAt + i];
            long y = b[bAt + i];
            long difference = x - y;
            long first = Long.compareUnsigned(x, y) < 0 ? 1 : 0;
            long total = difference - borrow;
            borrow = first + (Long.compareUnsigned(difference, borrow) < 0 ? 1 : 0);
            r[rAt + i] = total;
        }
        if (borrow != 0) {
            addModulus(r, rAt);
        }
    }

    void twice(long[] r, int rAt, long[] a, int aAt) {
        add(r, rAt, a, aAt, a, aAt);
    }

    /** The Montgomery product; {@code scratch} holds at least {@code limbs + 2} words and overlaps nothing. */
    void multiply(long[] r, int rAt, long[] a, int aAt, long[] b, int bAt, long[] scratch) {
        if (limbs == 4) {
            multiplyFour(r, rAt, a, aAt, b, bAt);
        } else {
            multiplyAny(r, rAt, a, aAt, b, bAt, scratch);
        }
    }

    void square(long[] r, int rAt, long[] a, int aAt, long[] scratch) {
        multiply(r, rAt, a, aAt, a, aAt, scratch);
    }

    /** Word by word, as in Koc, Acar and Kaliski's coarsely integrated operand scanning. */
    private void multiplyAny(long[] r, int rAt, long[] a, int aAt, long[] b, int bAt, long[] t) {
        int n = limbs;
        for (int i = 0; i <= n; i++) {
            t[i] = 0;
        }
        for (int i = 0; i < n; i++) {
            long y = b[bAt + i];
            long carry = 0;
            for (int j = 0; j < n; j++) {
                long x = a[aAt + j];
                long low = x * y;
                long high = Math.unsignedMultiplyHigh(x, y);
                long sum = low + t[j];
                high += Long.compareUnsigned(sum, low) < 0 ? 1 : 0;
                long total = sum + carry;
                carry = high + (Long.compareUnsigned(total, sum) < 0 ? 1 : 0);
                t[j] = total;
            }
            long top = t[n] + carry;
            long over = Long.compareUnsigned(top, carry) < 0 ? 1 : 0;
            long m = t[0] * inverse;
            long low = m * words[0];
            carry = Math.unsignedMultiplyHigh(m, words[0]) + (low != 0 ? 1 : 0);
            for (int j = 1; j < n; j++) {
                long product = m * words[j];
                long high = Math.unsignedMultiplyHigh(m, words[j]);
                long sum = product + t[j];
                high += Long.compareUnsigned(sum, product) < 0 ? 1 : 0;
                long total = sum + carry;
                carry = high + (Long.compareUnsigned(total, sum) < 0 ? 1 : 0);
                t[j - 1] = total;
            }
            long last = top + carry;
            t[n - 1] = last;
            t[n] = over + (Long.compareUnsigned(last, carry) < 0 ? 1 : 0);
        }
        System.arraycopy(t, 0, r, rAt, n);
        if (t[n] != 0 || !lessThanModulus(r, rAt)) {
            subtractModulus(r, rAt);
        }
    }

    /** The same scanning with everything in registers, for the 256-bit curves that most signers use. */
    private void multiplyFour(long[] r, int rAt, long[] a, int aAt, long[] b, int bAt) {
        long a0 = a[aAt];
        long a1 = a[aAt + 1];
        long a2 = a[aAt + 2];
        long a3 = a[aAt + 3];
        long p0 = words[0];
        long p1 = words[1];
        long p2 = words[2];
        long p3 = words[3];
        long t0 = 0;
        long t1 = 0;
        long t2 = 0;
        long t3 = 0;
        long t4 = 0;
        for (int i = 0; i < 4; i++) {
            long y = b[bAt + i];

            long low = a0 * y;
            long carry = Math.unsignedMultiplyHigh(a0, y);
            t0 += low;
            carry += Long.compareUnsigned(t0, low) < 0 ? 1 : 0;

            low = a1 * y;
            long high = Math.unsignedMultiplyHigh(a1, y);
            t1 += low;
            high += Long.compareUnsigned(t1, low) < 0 ? 1 : 0;
            t1 += carry;
            carry = high + (Long.compareUnsigned(t1, carry) < 0 ? 1 : 0);

            low = a2 * y;
            high = Math.unsignedMultiplyHigh(a2, y);
            t2 += low;
            high += Long.compareUnsigned(t2, low) < 0 ? 1 : 0;
            t2 += carry;
            carry = high + (Long.compareUnsigned(t2, carry) < 0 ? 1 : 0);

            low = a3 * y;
            high = Math.unsignedMultiplyHigh(a3, y);
            t3 += low;
            high += Long.compareUnsigned(t3, low) < 0 ? 1 : 0;
            t3 += carry;
            carry = high + (Long.compareUnsigned(t3, carry) < 0 ? 1 : 0);

            t4 += carry;
            long over = Long.compareUnsigned(t4, carry) < 0 ? 1 : 0;

            long m = t0 * inverse;
            carry = Math.unsignedMultiplyHigh(m, p0) + (t0 != 0 ? 1 : 0);

            low = m * p1;
            high = Math.unsignedMultiplyHigh(m, p1);
            t0 = t1 + low;
            high += Long.compareUnsigned(t0, low) < 0 ? 1 : 0;
            t0 += carry;
            carry = high + (Long.compareUnsigned(t0, carry) < 0 ? 1 : 0);

            low = m * p2;
            high = Math.unsignedMultiplyHigh(m, p2);
            t1 = t2 + low;
            high += Long.compareUnsigned(t1, low) < 0 ? 1 : 0;
            t1 += carry;
            carry = high + (Long.compareUnsigned(t1, carry) < 0 ? 1 : 0);

            low = m * p3;
            high = Math.unsignedMultiplyHigh(m, p3);
            t2 = t3 + low;
            high += Long.compareUnsigned(t2, low) < 0 ? 1 : 0;
            t2 += carry;
            carry = high + (Long.compareUnsigned(t2, carry) < 0 ? 1 : 0);

            t3 = t4 + carry;
            t4 = over + (Long.compareUnsigned(t3, carry) < 0 ? 1 : 0);
        }
        r[rAt] = t0;
        r[rAt + 1] = t1;
        r[rAt + 2] = t2;
        r[rAt + 3] = t3;
        if (t4 != 0 || !lessThanModulus(r, rAt)) {
            subtractModulus(r, rAt);
        }
    }

    private boolean lessThanModulus(long[] a, int at) {
        for (int i = limbs - 1; i >= 0; i--) {
            int order = Long.compareUnsigned(a[at + i], words[i]);
            if (order != 0) {
                return order < 0;
            }
        }
        return false;
    }

    private void subtractModulus(long[] a, int at) {
        long borrow = 0;
        for (int i = 0; i < limbs; i++) {
            long x = a[at + i];
            long y = words[i];
            long difference = x - y;
            long first = Long.compareUnsigned(x, y) < 0 ? 1 : 0;
            a[at + i] = difference - borrow;
            borrow = first + (Long.compareUnsigned(difference, borrow) < 0 ? 1 : 0);
        }
    }

    private void addModulus(long[] a, int at) {
        long carry = 0;
        for (int i = 0; i < limbs; i++) {
            long x = a[at + i];
            long sum = x + words[i];
            long first = Long.compareUnsigned(sum, x) < 0 ? 1 : 0;
            long total = sum + carry;
            carry = first + (Long.compareUnsigned(total, sum) < 0 ? 1 : 0);
            a[at + i] = total;
        }
    }

    /** Newton's iteration: each step doubles the number of right bits. */
    private static long inverseOfWord(long odd) {
        long x = odd;
        for (int i = 0; i < 5; i++) {
            x *= 2 - odd * x;
        }
        return x;
    }

    private static long[] words(BigInteger value, int limbs) {
        long[] words = new long[limbs];
        for (int i = 0; i < limbs; i++) {
            words[i] = value.shiftRight(64 * i).longValue();
        }
        return words;
    }

    private static BigInteger value(long[] words, int at, int limbs) {
        byte[] bytes = new byte[limbs * 8];
        for (int i = 0; i < limbs; i++) {
            long word = words[at + i];
            for (int j = 0; j < 8; j++) {
                bytes[bytes.length - 1 - 8 * i - j] = (byte) (word >>> (8 * j));
            }
        }
        return new BigInteger(1, bytes);
    }
}
