package org.sarhad.screening.index;

import java.util.Arrays;

/** A list of whole numbers that grows. */
final class Ints {
    private int[] values;
    private int size;

    Ints(int capacity) {
        values = new int[Math.max(16, capacity)];
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
    }

    int get(int index) {
        return values[index];
    }

    void set(int index, int value) {
        values[index] = value;
    }

    int size() {
        return size;
    }

    int[] raw() {
        return values;
    }

    int[] trimmed() {
        return values.length == size ? values : Arrays.copyOf(values, size);
    }
}
