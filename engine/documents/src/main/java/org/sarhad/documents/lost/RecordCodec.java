package org.sarhad.documents.lost;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Records as bytes, as they stand inside a sealed page: a length byte, then the fields; about 50 bytes for a usual record.
 * Dates are two bytes (31 days a month and 12 months a year
 * since 1940, which keeps their order and needs no calendar; 0 for none), times four (seconds since 1970), states two.
 */
final class RecordCodec {
    /** No encoded record is longer. */
    static final int LONGEST =
            1 + 1 + 2 + 1 + DocumentKey.LONGEST_NUMBER + 8 + 8 + 2 + 2 * (1 + LostRecord.LONGEST_TEXT);

    private static final int FIRST_YEAR = 1940;
    private static final int WITHDRAWN = 15;

    private RecordCodec() {}

    /** Writes a record at the buffer's position. */
    static void write(LostRecord record, ByteBuffer to) {
        int start = to.position();
        writeKey(record.document(), record.kind().code(), to);
        writeDay(record.theft(), to);
        writeDay(record.issue(), to);
        writeDay(record.expiry(), to);
        writeDay(record.review(), to);
        to.putInt((int) record.reported().getEpochSecond());
        to.putInt((int) record.entered().getEpochSecond());
        String theftState = record.theftState();
        to.putShort((short) (theftState == null ? 0 : KeyHash.packedState(theftState)));
        writeText(record.reference(), to);
        writeText(record.owner(), to);
        to.put(start, (byte) (to.position() - start - 1));
    }

    /** Writes a change at the buffer's position: a record, or the mark of a withdrawal. */
    static void write(LostChange change, ByteBuffer to) {
        switch (change) {
            case LostChange.Report report -> write(report.record(), to);
            case LostChange.Withdrawal withdrawal -> {
                int start = to.position();
                writeKey(withdrawal.document(), WITHDRAWN, to);
                to.put((byte) withdrawal.reason().code());
                to.putInt((int) withdrawal.time().getEpochSecond());
                to.put(start, (byte) (to.position() - start - 1));
            }
        }
    }

    /** Reads the record that starts at this place; the page must hold a record there. */
    static LostRecord readRecord(ByteBuffer page, int at) {
        if (read(page, at) instanceof LostChange.Report(LostRecord record)) {
            return record;
        }
        throw new IllegalArgumentException("a withdrawal stands where a record should be");
    }

    /** Reads the change that starts at this place. */
    static LostChange read(ByteBuffer page, int at) {
        ByteBuffer from = page.duplicate().order(page.order()).position(at + 1);
        int kinds = from.get() & 0xff;
        String state = KeyHash.unpackedState(from.getShort());
        String number = readText(from);
        DocumentKey key = new DocumentKey(number, DocumentType.ofCode(kinds >>> 4), state);
        if ((kinds & 15) == WITHDRAWN) {
            LostChange.Reason reason = LostChange.Reason.ofCode(from.get());
            return new LostChange.Withdrawal(key, reason, readTime(from));
        }
        LocalDate theft = readDay(from);
        LocalDate issue = readDay(from);
        LocalDate expiry = readDay(from);
        LocalDate review = readDay(from);
        if (review == null) {
            throw new IllegalArgumentException("a record without a review date");
        }
        Instant reported = readTime(from);
        Instant entered = readTime(from);
        int theftState = from.getShort();
        return new LostChange.Report(new LostRecord(
                key,
                LossKind.ofCode(kinds & 15),
                theft,
                theftState == 0 ? null : KeyHash.unpackedState(theftState),
                issue,
                expiry,
                review,
                readText(from),
                readText(from),
                reported,
                entered));
    }

    /** Whether the record or change at this place is about this document; makes no objects. */
    static boolean isAbout(DocumentKey key, ByteBuffer page, int at) {
        String number = key.number();
        if ((page.get(at + 1) & 0xff) >>> 4 != key.type().code()
                || page.getShort(at + 2) != (short) KeyHash.packedState(key.issuingState())
                || page.get(at + 4) != number.length()) {
            return false;
        }
        for (int i = 0; i < number.length(); i++) {
            if (page.get(at + 5 + i) != number.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The document that the record or change at this place is about. */
    static DocumentKey keyAt(ByteBuffer page, int at) {
        byte[] number = new byte[page.get(at + 4)];
        page.get(at + 5, number);
        return new DocumentKey(
                new String(number, StandardCharsets.ISO_8859_1),
                DocumentType.ofCode((page.get(at + 1) & 0xff) >>> 4),
                KeyHash.unpackedState(page.getShort(at + 2)));
    }

    /** The review date of the record at this place, packed. */
    static int reviewDayAt(ByteBuffer page, int at) {
        int dates = at + 5 + page.get(at + 4);
        return page.getShort(dates + 6) & 0xffff;
    }

    /** A day in 16 bits, in the order of days. */
    static int packedDay(LocalDate day) {
        return ((day.getYear() - FIRST_YEAR) * 12 + day.getMonthValue() - 1) * 31 + day.getDayOfMonth();
    }

    /** Where the record after the one at this place starts. */
    static int next(ByteBuffer page, int at) {
        return at + 1 + (page.get(at) & 0xff);
    }

    private static void writeKey(DocumentKey key, int kind, ByteBuffer to) {
        to.put((byte) 0);
        to.put((byte) (key.type().code() << 4 | kind));
        to.putShort((short) KeyHash.packedState(key.issuingState()));
        String number = key.number();
        to.put((byte) number.length());
        for (int i = 0; i < number.length(); i++) {
            to.put((byte) number.charAt(i));
        }
    }

    private static void writeDay(@Nullable LocalDate day, ByteBuffer to) {
        to.putShort((short) (day == null ? 0 : packedDay(day)));
    }

    private static @Nullable LocalDate readDay(ByteBuffer from) {
        int packed = from.getShort() & 0xffff;
        if (packed == 0) {
            return null;
        }
        int month = (packed - 1) / 31;
        return LocalDate.of(FIRST_YEAR + month / 12, month % 12 + 1, (packed - 1) % 31 + 1);
    }

    private static Instant readTime(ByteBuffer from) {
        return Instant.ofEpochSecond(from.getInt() & 0xffff_ffffL);
    }

    private static void writeText(String text, ByteBuffer to) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        to.put((byte) bytes.length).put(bytes);
    }

    private static String readText(ByteBuffer from) {
        byte[] bytes = new byte[from.get() & 0xff];
        from.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
