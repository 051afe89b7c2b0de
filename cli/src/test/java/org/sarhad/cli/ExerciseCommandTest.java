package org.sarhad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExerciseCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void writesAWorldAndSaysThatItIsInvented() throws IOException {
        Path world = folder.resolve("world");
        assertThat(run("--people", "40", "--seed", "7", "--out", world.toString()))
                .isZero();
        assertThat(out.toString().strip()).isEqualTo(world.toString());
        assertThat(err.toString()).contains("40 of 40 people written");
        assertThat(Files.readString(world.resolve("README.md"))).contains("Nobody here exists");
        assertThat(Files.readAllLines(world.resolve("people.csv"))).hasSize(1 + 14 + 40);
        assertThat(world.resolve("lists/ofac/sdn.csv")).exists();
    }

    @Test
    void refusesANegativeNumberOfPeople() {
        assertThat(run("--people", "-1", "--out", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("--people must not be negative");
    }

    private int run(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "exercise";
        all[1] = "generate";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all);
    }
}
