package org.sarhad.documents.curves;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A public key that checks ECDSA signatures (ANSI X9.62; BSI TR-03111, 4.2.1.2).
 *
 * <p>A key that is used a third time prepares a table for itself (16 kilobytes for curves of 256 bits), after which a check
 * takes a third of the time. Safe for use by many threads.
 */
public final class PublicPoint {
    private static final int KEY_TEETH = 8;
    private static final int WINDOW = 5;
    private static final int USES_WITHOUT_TABLE = 2;

    private final CurveGroup group;
    private final long[] point;
    private volatile int uses;
    private volatile @Nullable Comb comb;

    /** The key with the affine coordinates given, which the caller knows to be a point of the group. */
    public PublicPoint(CurveGroup group, BigInteger x, BigInteger y) {
        this.group = group;
        this.point = group.point(x, y);
    }

    /** Whether r and s are the key's signature over the hash; a hash longer than the order is cut to its bits. */
    public boolean verify(byte[] hash, BigInteger r, BigInteger s) {
        BigInteger order = group.order();
        if (r.signum() <= 0 || s.signum() <= 0 || r.compareTo(order) >= 0 || s.compareTo(order) >= 0) {
            return false;
        }
        BigInteger message = new BigInteger(1, hash);
        int surplus = hash.length * 8 - order.bitLength();
        if (surplus > 0) {
            message = message.shiftRight(surplus);
        }
        BigInteger inverse = s.modInverse(order);
        BigInteger u = message.multiply(inverse).mod(order);
        BigInteger v = r.multiply(inverse).mod(order);
        PointAccumulator sum = combine(u, v);
        if (sum.isInfinity()) {
            return false;
        }
        BigInteger prime = group.field().prime();
        BigInteger second = r.add(order);
        return (r.compareTo(prime) < 0 && sum.hasX(r)) || (second.compareTo(prime) < 0 && sum.hasX(second));
    }

    /** u times the base point plus v times this one. */
    private PointAccumulator combine(BigInteger u, BigInteger v) {
        Comb known = comb;
        if (known == null && countUse() > USES_WITHOUT_TABLE) {
            known = new Comb(group, point, KEY_TEETH);
            comb = known;
        }
        return known == null ? combineOnce(u, v) : combineWith(known, u, v);
    }

    /** Threads that count at the same moment may lose a use, which only delays the table. */
    @SuppressWarnings("NonAtomicVolatileUpdate")
    private int countUse() {
        return ++uses;
    }

    /** Counts a check of this key that was done elsewhere, towards its table. */
    public void noteUse() {
        countUse();
    }

    private PointAccumulator combineWith(Comb own, BigInteger u, BigInteger v) {
        PointAccumulator sum = new PointAccumulator(group);
        sum.setInfinity();
        for (int column = Math.max(own.spacing(), group.base().spacing()) - 1; column >= 0; column--) {
            sum.twice();
            group.base().addColumn(sum, u, column);
            own.addColumn(sum, v, column);
        }
        return sum;
    }

    /** Whether the key was used so often that the next check prepares its table. */
    public boolean isBusy() {
        return uses >= USES_WITHOUT_TABLE;
    }

    private PointAccumulator combineOnce(BigInteger u, BigInteger v) {
        int n = group.field().limbs();
        long[] odd = oddMultiples();
        byte[] digits = nonAdjacentForm(v);
        PointAccumulator sum = new PointAccumulator(group);
        sum.setInfinity();
        for (int i = Math.max(digits.length, group.base().spacing()) - 1; i >= 0; i--) {
            sum.twice();
            int digit = i < digits.length ? digits[i] : 0;
            if (digit != 0) {
                sum.add(odd, (Math.abs(digit) / 2) * 2 * n, digit < 0);
            }
            group.base().addColumn(sum, u, i);
        }
        return sum;
    }

    /** The point times 1, 3, 5, ... 15. */
    private long[] oddMultiples() {
        int n = group.field().limbs();
        int count = 1 << (WINDOW - 2);
        long[] jacobian = new long[count * 3 * n];
        PointAccumulator sum = new PointAccumulator(group);
        sum.set(point, 0);
        sum.copyTo(jacobian, 0);
        long[] twice = new long[3 * n];
        sum.twice();
        sum.copyTo(twice, 0);
        long[] twiceAffine = new AffineTable(group).of(twice, 1);
        sum.set(point, 0);
        for (int i = 1; i < count; i++) {
            sum.add(twiceAffine, 0, false);
            sum.copyTo(jacobian, i * 3 * n);
        }
        return new AffineTable(group).of(jacobian, count);
    }

    /** Digits, lowest first, that are zero or odd and below 2^(w-1) in size, with at least w - 1 zeros between them. */
    private static byte[] nonAdjacentForm(BigInteger number) {
        byte[] digits = new byte[number.bitLength() + 1];
        int carry = 0;
        int at = 0;
        while (at < digits.length) {
            int bit = (number.testBit(at) ? 1 : 0) + carry;
            if ((bit & 1) == 0) {
                carry = bit >> 1;
                at++;
                continue;
            }
            int digit = carry;
            for (int i = 0; i < WINDOW; i++) {
                digit += number.testBit(at + i) ? 1 << i : 0;
            }
            carry = 0;
            if (digit >= 1 << (WINDOW - 1)) {
                digit -= 1 << WINDOW;
                carry = 1;
            }
            digits[at] = (byte) digit;
            at += WINDOW;
        }
        return digits;
    }
}
