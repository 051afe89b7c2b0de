package org.sarhad.documents.lost;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/**
 * One line of the index: as many bytes as the processor fetches from memory at once, so that a question costs one fetch.
 *
 * <p>A line of 64 bytes holds up to {@value #SLOTS} tags of 24 bits: the low 16 bits of all, side by side, then the high 8
 * bits of all, then one byte with the number of tags and whether the line has spilled into the next one. The low halves
 * are compared four at a time. A hash's home is the line at its share of the whole; its tag is its low 24 bits.
 */
final class IndexLine {
    /** Bytes in a line. */
    static final int BYTES = 64;

    /** Tags that a line can hold. */
    static final int SLOTS = 21;

    private static final int HIGH = 2 * SLOTS;
    private static final int META = 63;
    private static final int COUNT_MASK = 31;
    private static final int SPILLED = 128;
    private static final long ONES = 0x0001_0001_0001_0001L;
    private static final long TOPS = 0x8000_8000_8000_8000L;

    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfShort SHORT =
            ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfByte BYTE = ValueLayout.JAVA_BYTE;

    private IndexLine() {}

    /** The home line of a hash. */
    static long home(long hash, long lines) {
        return Math.unsignedMultiplyHigh(hash, lines);
    }

    /** The part of a hash that stands in a line. */
    static int tag(long hash) {
        return (int) hash & 0xff_ffff;
    }

    /** Whether the low half of the tag stands in the line, and whether the line spilled: nearly always zero. */
    static long glance(MemorySegment lines, long at, int tag) {
        long wanted = (tag & 0xffff) * ONES;
        long found = zeros(lines.get(LONG, at) ^ wanted)
                | zeros(lines.get(LONG, at + 8) ^ wanted)
                | zeros(lines.get(LONG, at + 16) ^ wanted)
                | zeros(lines.get(LONG, at + 24) ^ wanted)
                | zeros(lines.get(LONG, at + 32) ^ wanted)
                | zeros(lines.get(LONG, at + 34) ^ wanted);
        return found | (lines.get(LONG, at + 56) & Long.MIN_VALUE);
    }

    /** The first slot not before {@code from} that holds the tag, or -1. */
    static int find(MemorySegment lines, long at, int tag, int from) {
        int count = count(lines, at);
        for (int slot = from; slot < count; slot++) {
            if (tagAt(lines, at, slot) == tag) {
                return slot;
            }
        }
        return -1;
    }

    static int tagAt(MemorySegment lines, long at, int slot) {
        return (lines.get(SHORT, at + 2L * slot) & 0xffff) | ((lines.get(BYTE, at + HIGH + slot) & 0xff) << 16);
    }

    static int count(MemorySegment lines, long at) {
        return lines.get(BYTE, at + META) & COUNT_MASK;
    }

    static boolean hasSpilled(MemorySegment lines, long at) {
        return lines.get(BYTE, at + META) < 0;
    }

    /** Puts a tag into the next free slot and gives the slot, or -1 when the line is full. */
    static int put(MemorySegment lines, long at, int tag) {
        byte meta = lines.get(BYTE, at + META);
        int slot = meta & COUNT_MASK;
        if (slot == SLOTS) {
            return -1;
        }
        lines.set(SHORT, at + 2L * slot, (short) tag);
        lines.set(BYTE, at + HIGH + slot, (byte) (tag >>> 16));
        lines.set(BYTE, at + META, (byte) (meta + 1));
        return slot;
    }

    static void markSpilled(MemorySegment lines, long at) {
        lines.set(BYTE, at + META, (byte) (lines.get(BYTE, at + META) | SPILLED));
    }

    private static long zeros(long value) {
        return value - ONES & ~value & TOPS;
    }
}
