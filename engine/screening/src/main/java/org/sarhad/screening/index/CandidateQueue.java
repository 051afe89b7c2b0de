package org.sarhad.screening.index;

import java.util.Arrays;

/** Keeps the names with the greatest weights; of equal weights the lower number, so that the outcome never varies. */
final class CandidateQueue {
    private final long[] heap;
    private int size;

    CandidateQueue(int capacity) {
        heap = new long[capacity];
    }

    void clear() {
        size = 0;
    }

    void offer(int name, float weight) {
        long item = (long) Float.floatToIntBits(Math.max(0, weight)) << 32 | (~name & 0xFFFFFFFFL);
        if (size < heap.length) {
            heap[size++] = item;
            if (size == heap.length) {
                for (int i = size / 2 - 1; i >= 0; i--) {
                    sink(i);
                }
            }
        } else if (item > heap[0]) {
            heap[0] = item;
            sink(0);
        }
    }

    private void sink(int from) {
        int i = from;
        while (true) {
            int child = 2 * i + 1;
            if (child >= size) {
                return;
            }
            if (child + 1 < size && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[i] <= heap[child]) {
                return;
            }
            long swapped = heap[i];
            heap[i] = heap[child];
            heap[child] = swapped;
            i = child;
        }
    }

    /** Orders what was kept by falling weight and returns how many there are. */
    int drain() {
        Arrays.sort(heap, 0, size);
        for (int i = 0, j = size - 1; i < j; i++, j--) {
            long swapped = heap[i];
            heap[i] = heap[j];
            heap[j] = swapped;
        }
        return size;
    }

    int name(int which) {
        return ~(int) heap[which];
    }

    float weight(int which) {
        return Float.intBitsToFloat((int) (heap[which] >>> 32));
    }
}
