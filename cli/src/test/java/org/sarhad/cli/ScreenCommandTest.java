package org.sarhad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Screening a file of travellers as a user does. */
class ScreenCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter talk = new StringWriter();

    @BeforeEach
    void writeAList() throws IOException {
        Files.writeString(folder.resolve("list.json"), """
                {"id":"x-1","schema":"Person","properties":{"name":["Zelimkhan Tsurganaev"],"birthDate":["1986-04-17"]}}
                """);
    }

    @Test
    void answersEachRowInOrderAndKeepsAsideOnlyWhatCannotBeAsked() throws IOException {
        int exit = screen("""
                id,name,birth_date,sex
                a,Цурганаев Зелимхан,1986-04-17,M
                b,Nobody Atall,,unsure
                c,,1990-01-01,F
                d,Zelimkhan Tsurganayev,17.04.1986,M
                """);

        List<String> lines = out.toString().lines().toList();
        assertThat(exit).isEqualTo(1);
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).contains("\"id\":\"a\"", "\"verdict\":\"strong\"");
        assertThat(lines.get(1)).contains("\"id\":\"b\"", "\"hits\":[]").doesNotContain("error");
        assertThat(lines.get(2)).contains("\"id\":\"c\"", "\"error\":\"name");
        assertThat(lines.get(3)).contains("\"id\":\"d\"", "\"entry\":\"x-1\"");
        assertThat(talk.toString())
                .contains("line 3: left out: sex", "line 4: not screened: name", "line 5: left out: birth_date")
                .contains("3 screened", "2 screened without a field", "1 rejected");
    }

    private int screen(String csv) throws IOException {
        Path batch = folder.resolve("batch.csv");
        Files.writeString(batch, csv);
        CommandLine command =
                Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(talk, true));
        return command.execute(
                "screen",
                "--lists",
                folder.resolve("list.json").toString(),
                "--batch",
                batch.toString(),
                "--format",
                "jsonl");
    }
}
