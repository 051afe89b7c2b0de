package org.sarhad.documents.lost;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Invented reports for tests. */
final class TestingRecords {
    static final Instant TIME = Instant.parse("2026-03-01T08:00:00Z");

    private static final String[] STATES = {"TJK", "UZB", "KGZ", "AFG", "KAZ", "TKM", "DEU"};
    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";

    private TestingRecords() {}

    static NodeKey key(String name) {
        return NodeKey.of((name + " key of a node, for tests only").getBytes(StandardCharsets.UTF_8));
    }

    static DocumentKey document(Random random) {
        StringBuilder number = new StringBuilder();
        int letters = random.nextInt(3);
        for (int i = 0; i < letters; i++) {
            number.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        int length = random.nextInt(20) == 0 ? 1 + random.nextInt(DocumentKey.LONGEST_NUMBER) : 9;
        while (number.length() < length) {
            number.append((char) ('0' + random.nextInt(10)));
        }
        number.setLength(length);
        DocumentType[] types = DocumentType.values();
        return new DocumentKey(
                number.toString(),
                random.nextInt(4) > 0 ? DocumentType.PASSPORT : types[random.nextInt(types.length)],
                STATES[random.nextInt(STATES.length)]);
    }

    static LostRecord record(Random random, DocumentKey document) {
        LocalDate issue = maybe(random, LocalDate.of(2012, 1, 1).plusDays(random.nextInt(3000)));
        LocalDate theft = maybe(random, LocalDate.of(2021, 1, 1).plusDays(random.nextInt(1000)));
        Instant reported = Instant.parse("2024-01-01T00:00:00Z").plusSeconds(random.nextInt(50_000_000));
        return new LostRecord(
                document,
                LossKind.values()[random.nextInt(LossKind.values().length)],
                theft,
                random.nextBoolean() ? STATES[random.nextInt(STATES.length)] : null,
                issue,
                maybe(random, LocalDate.of(2024, 1, 1).plusDays(random.nextInt(3000))),
                LocalDate.of(2030, 1, 1).plusDays(random.nextInt(3000)),
                random.nextBoolean() ? "ТҶ-" + random.nextInt(1_000_000) : "",
                random.nextBoolean() ? "NCB Dushanbe" : "",
                reported,
                TIME);
    }

    private static @Nullable LocalDate maybe(Random random, LocalDate day) {
        return random.nextInt(4) == 0 ? null : day;
    }
}
