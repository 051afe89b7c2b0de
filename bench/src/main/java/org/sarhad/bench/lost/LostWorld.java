package org.sarhad.bench.lost;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.sarhad.documents.lost.DocumentKey;
import org.sarhad.documents.lost.DocumentType;
import org.sarhad.documents.lost.LossKind;
import org.sarhad.documents.lost.LostRecord;

/**
 * Invented lost documents, each made from its number in the sequence: no two are the same, and those past the end of a
 * register are certain not to be in it.
 */
final class LostWorld {
    private static final String[] STATES = {
        "AFG", "ARM", "AZE", "BGD", "BLR", "CHN", "DEU", "EGY", "FRA", "GBR", "GEO", "IND", "IRN", "IRQ", "ITA", "KAZ",
        "KGZ", "LBN", "LTU", "MNG", "NGA", "PAK", "POL", "RUS", "SYR", "TJK", "TKM", "TUR", "UKR", "USA", "UZB", "YEM"
    };
    private static final long MASK = (1L << 37) - 1;
    private static final long ODD = 0x9e3779b97f4a7c15L;
    private static final LossKind[] KINDS = LossKind.values();
    private static final LocalDate[] DAYS = new LocalDate[8192];

    static {
        for (int i = 0; i < DAYS.length; i++) {
            DAYS[i] = LocalDate.of(2008, 1, 1).plusDays(i);
        }
    }

    private LostWorld() {}

    /** The document of that number, below 2^37: two letters and seven digits, as many states write them. */
    static DocumentKey document(long i) {
        long shuffled = (i * ODD) & MASK;
        shuffled = (shuffled ^ (shuffled >>> 19)) & MASK;
        long rest = shuffled >>> 5;
        byte[] number = new byte[9];
        for (int at = 8; at >= 2; at--) {
            number[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        number[1] = (byte) ('A' + rest % 26);
        number[0] = (byte) ('A' + rest / 26);
        return new DocumentKey(
                new String(number, StandardCharsets.ISO_8859_1), DocumentType.PASSPORT, STATES[(int) (shuffled & 31)]);
    }

    /** The report on that document. */
    static LostRecord record(long i) {
        long dice = (i + 1) * 0xbf58476d1ce4e5b9L;
        int issue = (int) (dice >>> 52);
        Instant reported = Instant.ofEpochSecond(1_600_000_000L + (dice >>> 37));
        return new LostRecord(
                document(i),
                KINDS[(int) (((dice >>> 40) & 0xff) % KINDS.length)],
                DAYS[issue],
                null,
                DAYS[issue],
                DAYS[issue + 3650],
                DAYS[DAYS.length - 1],
                Long.toString(i, 36),
                "NCB",
                reported.isBefore(Instant.EPOCH) ? Instant.EPOCH : reported,
                Instant.ofEpochSecond(1_790_000_000L));
    }
}
