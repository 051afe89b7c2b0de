package org.sarhad.documents.seal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;

/** Reads a seal's bytes from front to back and never beyond the end. */
final class SealBytes {
    private final byte[] bytes;
    private final int offset;
    private int at;

    SealBytes(byte[] bytes) {
        this(bytes, 0);
    }

    /** Bytes that stand at an offset within a larger seal, so that places in messages are those of the whole. */
    SealBytes(byte[] bytes, int offset) {
        this.bytes = bytes;
        this.offset = offset;
    }

    int at() {
        return offset + at;
    }

    int index() {
        return at;
    }

    boolean hasMore() {
        return at < bytes.length;
    }

    int peek(int ahead) {
        return at + ahead < bytes.length ? bytes[at + ahead] & 0xFF : -1;
    }

    int next() {
        if (at >= bytes.length) {
            throw new SealFormatException(at(), "the seal ends where more is expected");
        }
        return bytes[at++] & 0xFF;
    }

    byte[] take(int length) {
        if (length > bytes.length - at) {
            throw new SealFormatException(at(), length + " bytes expected, " + (bytes.length - at) + " left");
        }
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    byte[] upTo(int end) {
        return Arrays.copyOf(bytes, end);
    }

    String c40(int length) {
        int place = at();
        try {
            return C40.decode(take(length));
        } catch (IllegalArgumentException foreign) {
            throw new SealFormatException(place, String.valueOf(foreign.getMessage()));
        }
    }

    /**
     * A length as in DER: one byte up to 127, else the number of bytes that follow. Where DER has no meaning for 80, some
     * issuers mean 128.
     */
    int length() {
        int place = at();
        int first = next();
        if (first <= 0x80) {
            return first;
        }
        if (first != 0x81 && first != 0x82) {
            throw new SealFormatException(place, "a length of " + (first & 0x7F) + " bytes");
        }
        int length = next();
        return first == 0x81 ? length : (length << 8) + next();
    }

    /** Month, day and year as one number in three bytes. */
    LocalDate date() {
        int place = at();
        int number = (next() << 16) + (next() << 8) + next();
        try {
            return LocalDate.of(number % 10_000, number / 1_000_000, number / 10_000 % 100);
        } catch (DateTimeException impossible) {
            throw new SealFormatException(place, number + " is not a date (month, day, year)");
        }
    }
}
