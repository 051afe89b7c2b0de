package org.sarhad.documents.lost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarhad.testing.Seeds;

@ExtendWith(Seeds.class)
final class LostRegisterTest {
    private static final NodeKey KEY = TestingRecords.key("one");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 21, 22, 100, 5_000})
    void findsEveryReportedDocumentAndNoOther(int count) throws Exception {
        Random random = new Random(count);
        Map<DocumentKey, LostRecord> oracle = records(random, count);
        Path file = build(oracle.values());
        for (boolean resident : new boolean[] {false, true}) {
            try (LostRegister register = open(file, resident)) {
                register.awaitResident();
                oracle.forEach((document, record) -> assertThat(register.lookup(document))
                        .map(LostHit::record)
                        .contains(record));
                for (int i = 0; i < 2_000; i++) {
                    DocumentKey other = TestingRecords.document(random);
                    assertThat(register.lookup(other).map(LostHit::record))
                            .isEqualTo(java.util.Optional.ofNullable(oracle.get(other)));
                }
                assertThat(register.stat().records()).isEqualTo(count);
                register.verify();
            }
        }
    }

    @Test
    void answersManyAtOnceAsOneByOne(Random random) throws Exception {
        Map<DocumentKey, LostRecord> oracle = records(random, 3_000);
        Path file = build(oracle.values());
        List<DocumentKey> asked =
                new ArrayList<>(oracle.keySet().stream().limit(200).toList());
        for (int i = 0; i < 100; i++) {
            asked.add(TestingRecords.document(random));
        }
        for (boolean resident : new boolean[] {false, true}) {
            try (LostRegister register = open(file, resident)) {
                register.awaitResident();
                List<LostHit> oneByOne = asked.stream()
                        .flatMap(document -> register.lookup(document).stream())
                        .toList();
                assertThat(register.lookupAll(asked)).isEqualTo(oneByOne);
                assertThat(oneByOne).hasSizeGreaterThanOrEqualTo(200);
            }
        }
    }

    @Test
    void keepsTheLaterOfTwoReportsOnOneDocument(Random random) throws Exception {
        DocumentKey document = TestingRecords.document(random);
        LostRecord early = TestingRecords.record(random, document);
        List<LostRecord> all = new ArrayList<>(records(random, 1_000).values());
        for (int i = 0; i < 60; i++) {
            all.add(reportedAt(early, early.reported().plusSeconds(i * 7919L % 61)));
        }
        java.util.Collections.shuffle(all, random);
        try (LostRegister register = open(build(all), true)) {
            assertThat(register.lookup(document).orElseThrow().record().reported())
                    .isEqualTo(early.reported().plusSeconds(60));
            assertThat(register.stat().superseded()).isGreaterThanOrEqualTo(59);
            register.verify();
        }
    }

    @Test
    void refusesToWriteOverARegister(Random random) throws Exception {
        Path file = build(records(random, 3).values());
        assertThatThrownBy(() -> LostBuilder.create(file, KEY, "test", TestingRecords.TIME))
                .isInstanceOf(LostFileException.class)
                .hasMessageContaining("exists");
    }

    @Test
    void leavesNothingBehindWhenABuildIsGivenUp(Random random) throws Exception {
        Path file = folder.resolve("given-up.lost");
        try (LostBuilder builder = LostBuilder.create(file, KEY, "test", TestingRecords.TIME)) {
            builder.lane().add(TestingRecords.record(random, TestingRecords.document(random)));
        }
        assertThat(folder).isDirectoryNotContaining(left -> !left.toString().endsWith(".lock"));
    }

    @Test
    void showsNoNumberOnTheDisk(Random random) throws Exception {
        Map<DocumentKey, LostRecord> oracle = records(random, 500);
        String content = new String(
                java.nio.file.Files.readAllBytes(build(oracle.values())), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(oracle.keySet())
                .filteredOn(document -> document.number().length() > 6)
                .hasSizeGreaterThan(300)
                .noneMatch(document -> content.contains(document.number()));
    }

    private LostRegister open(Path file, boolean resident) throws IOException {
        return LostRegister.open(
                file, KEY, new LostRegister.Options(resident, InstantSource.fixed(TestingRecords.TIME), 2));
    }

    private Path build(Iterable<LostRecord> records) throws Exception {
        Path file = folder.resolve("test.lost");
        try (LostBuilder builder = LostBuilder.create(file, KEY, "test", TestingRecords.TIME)) {
            LostBuilder.Lane lane = builder.lane();
            for (LostRecord record : records) {
                lane.add(record);
            }
            builder.finish(2);
        }
        return file;
    }

    private static Map<DocumentKey, LostRecord> records(Random random, int count) {
        Map<DocumentKey, LostRecord> records = new HashMap<>();
        while (records.size() < count) {
            DocumentKey document = TestingRecords.document(random);
            records.put(document, TestingRecords.record(random, document));
        }
        return records;
    }

    private static LostRecord reportedAt(LostRecord record, java.time.Instant time) {
        return new LostRecord(
                record.document(),
                record.kind(),
                null,
                null,
                record.issue(),
                record.expiry(),
                record.review(),
                record.reference(),
                record.owner(),
                time,
                record.entered());
    }
}
