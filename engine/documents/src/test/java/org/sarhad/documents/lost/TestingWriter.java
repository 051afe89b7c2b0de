package org.sarhad.documents.lost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A process that writes to a register until it is killed. Each step follows from its number alone, so that whoever killed
 * it knows what the register must hold.
 */
final class TestingWriter {
    static final NodeKey KEY = TestingRecords.key("crash");

    private static final int UNIVERSE = 600;
    private static final int BATCH = 40;

    private TestingWriter() {}

    /** Arguments: {@code changes} or {@code rebuilds}, the register, and the number of the first step. */
    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[1]);
        int step = Integer.parseInt(args[2]);
        if (args[0].equals("rebuilds")) {
            while (true) {
                rebuild(file, step);
                done(step++);
            }
        }
        try (LostRegister register = open(file)) {
            while (true) {
                register.apply(batch(step));
                done(step++);
                if (step % 4 == 0) {
                    register.merge();
                }
            }
        }
    }

    private static void done(int step) {
        System.out.println(step);
        System.out.flush();
    }

    static LostRegister open(Path file) throws IOException {
        return LostRegister.open(
                file, KEY, new LostRegister.Options(false, InstantSource.fixed(TestingRecords.TIME), 1));
    }

    /** Writes the register of that generation: every record bears its number. */
    static void rebuild(Path file, int generation) throws IOException, InterruptedException {
        boolean there = Files.exists(file);
        try (LostBuilder builder = there
                ? LostBuilder.replace(file, KEY, "crash", TestingRecords.TIME)
                : LostBuilder.create(file, KEY, "crash", TestingRecords.TIME)) {
            LostBuilder.Lane lane = builder.lane();
            for (int i = 0; i < UNIVERSE; i++) {
                lane.add(record(i, generation));
            }
            builder.finish(1);
        }
    }

    static List<LostChange> batch(int step) {
        List<LostChange> changes = new ArrayList<>();
        for (int i = 0; i < BATCH; i++) {
            int at = Math.floorMod((step * BATCH + i) * 7919, UNIVERSE);
            changes.add(
                    (step + i) % 3 == 0
                            ? new LostChange.Withdrawal(document(at), LostChange.Reason.WITHDRAWN, TestingRecords.TIME)
                            : new LostChange.Report(record(at, step)));
        }
        return changes;
    }

    /** What the register must hold after that many steps: the step of the newest report on each document. */
    static Map<DocumentKey, String> after(int steps) {
        Map<DocumentKey, String> state = new HashMap<>();
        for (int step = 0; step < steps; step++) {
            for (LostChange change : batch(step)) {
                if (change instanceof LostChange.Report(LostRecord record)) {
                    state.put(record.document(), record.reference());
                } else {
                    state.remove(change.document());
                }
            }
        }
        return state;
    }

    /** What the register holds. */
    static Map<DocumentKey, String> held(LostRegister register) {
        Map<DocumentKey, String> held = new HashMap<>();
        for (int i = 0; i < UNIVERSE; i++) {
            register.lookup(document(i))
                    .ifPresent(hit -> held.put(hit.asked(), hit.record().reference()));
        }
        return held;
    }

    private static DocumentKey document(int i) {
        return new DocumentKey("C%07d".formatted(i), DocumentType.PASSPORT, "TJK");
    }

    private static LostRecord record(int i, int step) {
        return new LostRecord(
                document(i),
                LossKind.LOST,
                null,
                null,
                null,
                null,
                LocalDate.of(2035, 1, 1),
                Integer.toString(step),
                "owner",
                Instant.parse("2025-01-01T00:00:00Z"),
                TestingRecords.TIME);
    }
}
