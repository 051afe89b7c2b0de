package org.sarhad.documents.lost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sarhad.testing.Seeds;

/** Kills a writing process without warning, again and again; {@code -Dsarhad.crashes=N} for a long loop. */
@ExtendWith(Seeds.class)
final class LostCrashTest {
    private static final int CRASHES = Integer.getInteger("sarhad.crashes", 3);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void losesNoChangeAndHalvesNoneWhenKilledDuringChangesAndMerges(Random random) throws Exception {
        Path file = folder.resolve("crash.lost");
        try (LostBuilder builder = LostBuilder.create(file, TestingWriter.KEY, "crash", TestingRecords.TIME)) {
            builder.finish(1);
        }
        int steps = 0;
        for (int crash = 0; crash < CRASHES; crash++) {
            int said = killWhileWriting("changes", file, steps, random) + 1;
            try (LostRegister register = TestingWriter.open(file)) {
                register.verify();
                Map<DocumentKey, String> held = TestingWriter.held(register);
                boolean oneMore = !held.equals(TestingWriter.after(said));
                steps = oneMore ? said + 1 : said;
                assertThat(held).isEqualTo(TestingWriter.after(steps));
            }
        }
        assertThat(steps).isGreaterThan(CRASHES);
    }

    @Test
    void leavesTheOldRegisterOrTheNewOneWhenKilledDuringRebuilds(Random random) throws Exception {
        Path file = folder.resolve("crash.lost");
        TestingWriter.rebuild(file, 0);
        int generation = 0;
        for (int crash = 0; crash < CRASHES; crash++) {
            int said = killWhileWriting("rebuilds", file, generation + 1, random);
            try (LostRegister register = TestingWriter.open(file)) {
                register.verify();
                Set<String> generations =
                        new HashSet<>(TestingWriter.held(register).values());
                assertThat(generations).hasSize(1);
                assertThat(TestingWriter.held(register)).hasSize(600);
                generation = Integer.parseInt(generations.iterator().next());
                assertThat(generation).isBetween(said, said + 1);
            }
        }
    }

    /** Lets a writer work for a random while and kills it; gives the last step that it said to be done. */
    private int killWhileWriting(String what, Path file, int first, Random random)
            throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        TestingWriter.class.getName(),
                        what,
                        file.toString(),
                        Integer.toString(first))
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        while (process.isAlive() && lines(said).isEmpty()) {
            Thread.sleep(5);
        }
        Thread.sleep(random.nextInt(250));
        process.destroyForcibly();
        process.waitFor();
        assertThat(lines(said)).as("what the writer said").isNotEmpty();
        return Integer.parseInt(lines(said).getLast());
    }

    /** The complete lines of a file. */
    private static List<String> lines(Path file) throws IOException {
        String text = Files.readString(file);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }
}
