package org.sarhad.documents.lost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sarhad.documents.lost.LostFileException.Code;
import org.sarhad.testing.Seeds;

@ExtendWith(Seeds.class)
final class LostDamageTest {
    private static final NodeKey KEY = TestingRecords.key("one");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final List<LostRecord> records = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private Path file;

    @SuppressWarnings("NullAway.Init")
    private byte[] whole;

    @BeforeEach
    void build() throws Exception {
        Random random = new Random(5);
        file = folder.resolve("test.lost");
        try (LostBuilder builder = LostBuilder.create(file, KEY, "test", TestingRecords.TIME)) {
            LostBuilder.Lane lane = builder.lane();
            for (int i = 0; i < 1_500; i++) {
                records.add(TestingRecords.record(random, TestingRecords.document(random)));
                lane.add(records.getLast());
            }
            lane.add(records.getFirst());
            builder.finish(1);
        }
        whole = Files.readAllBytes(file);
    }

    @Test
    void refusesAnotherKey() {
        assertRefused(TestingRecords.key("two"), Code.WRONG_KEY, "another key");
    }

    @Test
    void refusesAnotherVersion() throws Exception {
        flip(8);
        assertRefused(KEY, Code.OTHER_VERSION, "version");
    }

    @Test
    void refusesWhatIsNotARegister() throws Exception {
        Files.writeString(file, "document_number,kind\n".repeat(400));
        assertRefused(KEY, Code.NOT_A_REGISTER, "is not a lost-and-stolen register");
    }

    @Test
    void refusesAFileThatIsNotThere() throws Exception {
        Files.delete(file);
        assertRefused(KEY, Code.MISSING, "is not there");
    }

    @Test
    void refusesAFileCutAnywhere(Random random) throws Exception {
        for (int i = 0; i < 40; i++) {
            int length = i == 0 ? 0 : i == 1 ? whole.length - 1 : random.nextInt(whole.length);
            Files.write(file, Arrays.copyOf(whole, length));
            assertRefused(KEY, Code.TRUNCATED, "");
        }
        Files.write(file, Arrays.copyOf(whole, whole.length + 1));
        assertRefused(KEY, Code.TRUNCATED, "should have");
    }

    @Test
    void refusesEveryDamagedByteOfTheHeader(Random random) throws Exception {
        for (int i = 0; i < 200; i++) {
            flip(i < 100 ? 12 + i : 12 + random.nextInt(RegisterHeader.BYTES - 12));
            assertRefused(KEY, Code.DAMAGED, "header");
        }
    }

    @Test
    void neverAnswersWronglyFromADamagedByteAnywhere(Random random) throws Exception {
        int refused = 0;
        for (int i = 0; i < 120; i++) {
            flip(RegisterHeader.BYTES + random.nextInt(whole.length - RegisterHeader.BYTES));
            for (boolean resident : new boolean[] {false, true}) {
                refused += answers(resident) ? 0 : 1;
            }
            assertThatThrownBy(() -> {
                        try (LostRegister register = open(KEY, false)) {
                            register.verify();
                        }
                    })
                    .isInstanceOfSatisfying(
                            LostFileException.class, e -> assertThat(e.code()).isEqualTo(Code.DAMAGED));
        }
        assertThat(refused).isPositive();
    }

    /** Asks for every record and for others; false when the damage was said instead of an answer. */
    private boolean answers(boolean resident) throws Exception {
        Random random = new Random(9);
        try (LostRegister register = open(KEY, resident)) {
            register.awaitResident();
            for (LostRecord record : records) {
                assertThat(register.lookup(record.document()))
                        .map(LostHit::record)
                        .contains(record);
                DocumentKey other = TestingRecords.document(random);
                Optional<LostHit> hit = register.lookup(other);
                assertThat(hit.isPresent())
                        .isEqualTo(records.stream()
                                .anyMatch(known -> known.document().equals(other)));
            }
            return true;
        } catch (LostFileException e) {
            assertThat(e.code()).isEqualTo(Code.DAMAGED);
            return false;
        }
    }

    @Test
    void noticesAPageOfRecordsPutInTheRightPlaceOfAnotherFile() throws Exception {
        Path other = folder.resolve("other.lost");
        try (LostBuilder builder = LostBuilder.create(other, KEY, "test", TestingRecords.TIME)) {
            LostBuilder.Lane lane = builder.lane();
            for (LostRecord record : records) {
                lane.add(record);
            }
            builder.finish(1);
        }
        byte[] mixed = whole.clone();
        System.arraycopy(Files.readAllBytes(other), RegisterHeader.BYTES, mixed, RegisterHeader.BYTES, PageSeal.PAGE);
        Files.write(file, mixed);
        assertThat(answers(false)).isFalse();
    }

    @Test
    void refusesDamagedChangesAndManifests(Random random) throws Exception {
        try (LostRegister register = open(KEY, false)) {
            register.apply(
                    List.of(new LostChange.Report(TestingRecords.record(random, TestingRecords.document(random)))));
        }
        for (Path damaged : List.of(ChangeFile.path(file, 1), Manifest.path(file))) {
            byte[] content = Files.readAllBytes(damaged);
            for (int i = 0; i < 60; i++) {
                byte[] flipped = content.clone();
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
                Files.write(damaged, i == 0 ? Arrays.copyOf(content, content.length - 1) : flipped);
                assertThatThrownBy(() -> open(KEY, false).close()).isInstanceOf(LostFileException.class);
            }
            Files.write(damaged, content);
        }
        open(KEY, false).close();
    }

    private void flip(int at) throws Exception {
        byte[] flipped = whole.clone();
        flipped[at] ^= 0x10;
        Files.write(file, flipped);
    }

    private void assertRefused(NodeKey key, Code code, String reason) {
        assertThatThrownBy(() -> open(key, false).close()).isInstanceOfSatisfying(LostFileException.class, e -> {
            assertThat(e.code()).isEqualTo(code);
            assertThat(e).hasMessageContaining(reason);
        });
    }

    private LostRegister open(NodeKey key, boolean resident) throws Exception {
        return LostRegister.open(
                file, key, new LostRegister.Options(resident, InstantSource.fixed(TestingRecords.TIME), 1));
    }
}
