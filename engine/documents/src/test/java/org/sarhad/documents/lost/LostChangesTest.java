package org.sarhad.documents.lost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sarhad.testing.Seeds;

@ExtendWith(Seeds.class)
final class LostChangesTest {
    private static final NodeKey KEY = TestingRecords.key("one");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Instant now = TestingRecords.TIME;

    @Test
    void agreesWithAPlainMapThroughChangesMergesAndRestarts(Random random) throws Exception {
        Map<DocumentKey, LostRecord> oracle = new HashMap<>();
        List<DocumentKey> known = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            known.add(TestingRecords.document(random));
        }
        Path file = build(List.of());
        LostRegister register = open(file);
        int merges = 0;
        for (int step = 0; step < 60; step++) {
            switch (random.nextInt(8)) {
                case 0 -> {
                    now = now.plusSeconds(random.nextInt(90) * 86_400L);
                    register.merge();
                    merges++;
                }
                case 1 -> {
                    register.close();
                    register = open(file);
                }
                default -> register.apply(changes(random, known, oracle));
            }
            LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
            for (DocumentKey document : known) {
                Optional<LostRecord> expected =
                        Optional.ofNullable(oracle.get(document)).filter(record -> !record.isOverdue(today));
                assertThat(register.lookup(document).map(LostHit::record)).isEqualTo(expected);
            }
        }
        assertThat(merges).isPositive();
        register.verify();
        register.close();
    }

    private List<LostChange> changes(Random random, List<DocumentKey> known, Map<DocumentKey, LostRecord> oracle) {
        List<LostChange> changes = new ArrayList<>();
        for (int i = random.nextInt(120); i >= 0; i--) {
            DocumentKey document = known.get(random.nextInt(known.size()));
            if (random.nextInt(3) == 0) {
                changes.add(new LostChange.Withdrawal(document, LostChange.Reason.FOUND, now));
                oracle.remove(document);
            } else {
                LostRecord record = TestingRecords.record(random, document);
                changes.add(new LostChange.Report(record));
                oracle.put(document, record.enteredAt(now));
            }
        }
        return changes;
    }

    @Test
    void deletesFromTheDiskWhatItsReviewDateEnds(Random random) throws Exception {
        LostRecord record = TestingRecords.record(random, TestingRecords.document(random));
        try (LostRegister register = open(build(List.of(record)))) {
            now = record.review().atStartOfDay(ZoneOffset.UTC).toInstant();
            assertThat(register.lookup(record.document())).isPresent();
            now = record.review().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
            assertThat(register.lookup(record.document())).isEmpty();
            assertThat(register.stat().records()).isEqualTo(1);
            assertThat(register.merge().overdue()).isEqualTo(1);
            assertThat(register.stat().records()).isZero();
        }
    }

    @Test
    void stampsALateReportWithTheTimeAtWhichItCame(Random random) throws Exception {
        LostRecord record = TestingRecords.record(random, TestingRecords.document(random));
        try (LostRegister register = open(build(List.of()))) {
            now = TestingRecords.TIME.plusSeconds(1_000_000);
            register.apply(List.of(new LostChange.Report(record)));
            LostHit hit = register.lookup(record.document()).orElseThrow();
            assertThat(hit.record().entered()).isEqualTo(now);
            assertThat(hit.record().reported()).isEqualTo(record.reported());
            assertThat(hit.knowledge().changesThrough()).isEqualTo(1);
            assertThat(hit.knowledge().age(now.plusSeconds(5))).hasSeconds(5);
        }
    }

    @Test
    void seesWhatAnotherOpenRegisterHasTakenAndMerged(Random random) throws Exception {
        LostRecord record = TestingRecords.record(random, TestingRecords.document(random));
        Path file = build(List.of());
        try (LostRegister writer = open(file);
                LostRegister reader = open(file)) {
            writer.apply(List.of(new LostChange.Report(record)));
            assertThat(reader.lookup(record.document())).isEmpty();
            reader.refresh();
            assertThat(reader.lookup(record.document())).isPresent();
            writer.merge();
            reader.refresh();
            assertThat(reader.lookup(record.document())).isPresent();
            assertThat(reader.stat().changes()).isZero();
        }
    }

    @Test
    void answersWithoutAGapWhileFilesAreMergedAndReplaced(Random random) throws Exception {
        List<LostRecord> records = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            records.add(TestingRecords.record(random, TestingRecords.document(random)));
        }
        AtomicBoolean stop = new AtomicBoolean();
        AtomicLong asked = new AtomicLong();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        try (LostRegister register = open(build(records))) {
            List<Thread> readers = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                int first = i;
                readers.add(Thread.ofPlatform().start(() -> {
                    try {
                        for (int at = first; !stop.get(); at = (at + 7) % records.size()) {
                            DocumentKey document = records.get(at).document();
                            assertThat(register.lookup(document)).isPresent();
                            assertThat(register.lookupAll(List.of(document))).hasSize(1);
                            asked.incrementAndGet();
                        }
                    } catch (RuntimeException | AssertionError e) {
                        failure.compareAndSet(null, e);
                    }
                }));
            }
            for (int merge = 0; merge < 15; merge++) {
                register.apply(
                        List.of(new LostChange.Report(TestingRecords.record(random, TestingRecords.document(random)))));
                register.merge();
            }
            stop.set(true);
            for (Thread reader : readers) {
                reader.join();
            }
        }
        assertThat(failure.get()).isNull();
        assertThat(asked.get()).isPositive();
    }

    @Test
    void refusesWhenTakenChangesAreMissing(Random random) throws Exception {
        Path file = build(List.of());
        try (LostRegister register = open(file)) {
            for (int i = 0; i < 3; i++) {
                register.apply(
                        List.of(new LostChange.Report(TestingRecords.record(random, TestingRecords.document(random)))));
            }
        }
        Path last = ChangeFile.path(file, 3);
        Path aside = folder.resolve("aside");
        Files.move(last, aside);
        assertRefused(file, LostFileException.Code.CHANGES_MISSING);
        Files.move(aside, last);
        Files.move(Manifest.path(file), aside);
        assertRefused(file, LostFileException.Code.CHANGES_MISSING);
        Files.move(aside, Manifest.path(file));
        open(file).close();
    }

    @Test
    void refusesAnOlderFileThanItsManifest(Random random) throws Exception {
        Path file = build(List.of());
        byte[] old = Files.readAllBytes(file);
        try (LostRegister register = open(file)) {
            LostChange change = new LostChange.Report(TestingRecords.record(random, TestingRecords.document(random)));
            register.apply(List.of(change));
            register.merge();
            register.apply(List.of(change));
        }
        Files.write(file, old);
        assertRefused(file, LostFileException.Code.CHANGES_MISSING);
    }

    @Test
    void replacesARegisterWithAllItsChanges(Random random) throws Exception {
        LostRecord before = TestingRecords.record(random, TestingRecords.document(random));
        LostRecord after = TestingRecords.record(random, TestingRecords.document(random));
        Path file = build(List.of());
        try (LostRegister register = open(file)) {
            register.apply(List.of(new LostChange.Report(before)));
        }
        byte[] manifest = Files.readAllBytes(Manifest.path(file));
        try (LostBuilder builder = LostBuilder.replace(file, KEY, "test", now)) {
            builder.lane().add(after);
            builder.finish(1);
        }
        try (LostRegister register = open(file)) {
            assertThat(register.lookup(before.document())).isEmpty();
            assertThat(register.lookup(after.document())).isPresent();
        }
        Files.write(Manifest.path(file), manifest); // as if the machine had stopped before it was removed
        try (LostRegister register = open(file)) {
            assertThat(register.lookup(before.document())).isEmpty();
            register.apply(List.of(new LostChange.Report(before)));
            assertThat(register.lookup(before.document())).isPresent();
        }
    }

    private void assertRefused(Path file, LostFileException.Code code) {
        assertThatThrownBy(() -> open(file).close())
                .isInstanceOfSatisfying(
                        LostFileException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private LostRegister open(Path file) throws IOException {
        return LostRegister.open(file, KEY, new LostRegister.Options(true, () -> now, 2));
    }

    private Path build(List<LostRecord> records) throws Exception {
        Path file = folder.resolve("test.lost");
        try (LostBuilder builder = LostBuilder.create(file, KEY, "test", now)) {
            LostBuilder.Lane lane = builder.lane();
            for (LostRecord record : records) {
                lane.add(record);
            }
            builder.finish(2);
        }
        return file;
    }
}
