package org.sarhad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LostCommandTest {
    private static final String FEED = """
            document_number,document_type,issuing_state,kind
            A01234567,passport,TJK,stolen
            B7654321,passport,UZB,lost
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter talk = new StringWriter();

    private Path key;
    private Path register;

    @BeforeEach
    void build() throws IOException {
        key = folder.resolve("node.key");
        register = folder.resolve("test.lost");
        assertThat(run("build", feed(FEED), "--key", key, "--out", register)).isZero();
        assertThat(out.toString()).contains("\"accepted\":2,\"rejected\":0,\"superseded\":0,\"records\":2");
        out.getBuffer().setLength(0);
    }

    @Test
    void answersOneLineAQuestion() throws IOException {
        Path batch = folder.resolve("batch.csv");
        Files.writeString(batch, "number,type,state\na 012-34567,P,TJK\nA01234567,P,UZB\n");
        assertThat(run("lookup", register, "--key", key, "--batch", batch)).isZero();
        assertThat(out.toString().lines().toList())
                .satisfiesExactly(
                        hit -> assertThat(hit)
                                .startsWith(
                                        "{\"number\":\"A01234567\",\"type\":\"passport\",\"state\":\"TJK\",\"hit\":true")
                                .contains("\"kind\":\"stolen\"", "Tajikistan"),
                        miss -> assertThat(miss).contains("\"state\":\"UZB\",\"hit\":false"));
    }

    @Test
    void findsAMisreadNumberAndPreparesTheRequest() {
        assertThat(run("lookup", register, "--key", key, "--number", "AO1234567", "--state", "TJK", "--near", "--form"))
                .isZero();
        assertThat(out.toString())
                .contains("\"number\":\"AO1234567\"", "\"found\":\"A01234567\"", "REQUEST FOR CONFIRMATION");
    }

    @Test
    void takesChangesOutAndInAndMergesThem() throws IOException {
        assertThat(run("apply", register, feed(FEED), "--key", key, "--withdraw", "found"))
                .isZero();
        assertThat(run("apply", register, feed(FEED.replace("A01234567", "C1")), "--key", key))
                .isZero();
        assertThat(run("merge", register, "--key", key)).isZero();
        out.getBuffer().setLength(0);
        assertThat(run("stat", register, "--key", key, "--format", "json")).isZero();
        assertThat(out.toString()).contains("\"records\":2,\"changes\":0");
        assertThat(run("lookup", register, "--key", key, "--number", "A01234567", "--state", "TJK"))
                .isZero();
        assertThat(out.toString()).contains("\"hit\":false");
        assertThat(run("verify", register, "--key", key)).isZero();
    }

    @Test
    void keepsARejectedReportAsideAndEndsWithOne() throws IOException {
        Path feed = feed(FEED + "C1,passport,KGZ,burnt\n");
        assertThat(run("build", feed, "--key", key, "--out", register, "--replace"))
                .isEqualTo(1);
        assertThat(Files.readString(LostRejects.beside(feed))).contains("\"line\":4", "\"field\":\"kind\"", "burnt");
        assertThat(talk.toString()).contains("rejected feed.csv line 4 (kind)");
    }

    @Test
    void refusesAnotherKeyAndARegisterThatIsThere() throws IOException {
        Path other = Files.writeString(folder.resolve("other.key"), "00112233445566778899aabbccddeeff");
        assertThat(run("stat", register, "--key", other)).isEqualTo(2);
        assertThat(talk.toString()).contains("another key");
        assertThat(run("build", feed(FEED), "--key", key, "--out", register)).isEqualTo(2);
        assertThat(talk.toString()).contains("--replace");
    }

    private Path feed(String content) throws IOException {
        return Files.writeString(folder.resolve("feed.csv"), content);
    }

    private int run(Object... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "lost";
        for (int i = 0; i < arguments.length; i++) {
            all[i + 1] = arguments[i].toString();
        }
        CommandLine commandLine =
                Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(talk));
        return commandLine.execute(all);
    }
}
