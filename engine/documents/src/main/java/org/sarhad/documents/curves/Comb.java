package org.sarhad.documents.curves;

import java.math.BigInteger;

/**
 * Multiples of one point, prepared for many multiplications (Lim and Lee 1994): entry m holds the sum of 2^(d * i) times
 * the point over the bits i of m, so that one addition serves as many bits of the number as the comb has teeth.
 */
final class Comb {
    private final int teeth;
    private final int spacing;
    private final int width;
    private final long[] entries;

    Comb(CurveGroup group, long[] point, int teeth) {
        this.teeth = teeth;
        this.spacing = (group.bits() + teeth - 1) / teeth;
        this.width = 2 * group.field().limbs();
        this.entries = new AffineTable(group).of(jacobian(group, point), (1 << teeth) - 1);
    }

    private long[] jacobian(CurveGroup group, long[] point) {
        int n = group.field().limbs();
        long[] powers = new long[teeth * 3 * n];
        PointAccumulator sum = new PointAccumulator(group);
        sum.set(point, 0);
        for (int tooth = 0; tooth < teeth; tooth++) {
            sum.copyTo(powers, tooth * 3 * n);
            for (int i = 0; i < spacing && tooth + 1 < teeth; i++) {
                sum.twice();
            }
        }
        long[] base = new AffineTable(group).of(powers, teeth);
        long[] all = new long[((1 << teeth) - 1) * 3 * n];
        for (int entry = 1; entry < 1 << teeth; entry++) {
            sum.setInfinity();
            for (int tooth = 0; tooth < teeth; tooth++) {
                if ((entry & (1 << tooth)) != 0) {
                    sum.add(base, tooth * 2 * n, false);
                }
            }
            sum.copyTo(all, (entry - 1) * 3 * n);
        }
        return all;
    }

    /** Number of additions that one multiplication takes. */
    int spacing() {
        return spacing;
    }

    /** Adds the entry for one column of the number's bits, columns counted from the lowest. */
    void addColumn(PointAccumulator sum, BigInteger number, int column) {
        if (column >= spacing) {
            return;
        }
        int entry = 0;
        for (int tooth = teeth - 1; tooth >= 0; tooth--) {
            entry = (entry << 1) | (number.testBit(tooth * spacing + column) ? 1 : 0);
        }
        if (entry != 0) {
            sum.add(entries, (entry - 1) * width, false);
        }
    }
}
