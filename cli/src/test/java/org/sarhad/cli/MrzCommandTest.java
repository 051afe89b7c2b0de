package org.sarhad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MrzCommandTest {
    private static final String PASSPORT = """
            P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
            L898902C36UTO7408122F1204159ZE184226B<<<<<10
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();

    @Test
    void printsOneObjectADocumentInOrder() throws IOException {
        assertThat(run(PASSPORT + "\n" + PASSPORT)).isZero();
        assertThat(out.toString().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .startsWith(
                                "{\"format\":\"TD3\",\"documentCode\":\"P\",\"issuingState\":\"UTO\","
                                        + "\"documentNumber\":\"L898902C3\",\"primaryIdentifier\":\"ERIKSSON\","
                                        + "\"secondaryIdentifier\":\"ANNA MARIA\",\"nationality\":\"UTO\",\"birthDate\":\"1974-08-12\","
                                        + "\"sex\":\"F\",\"expiryDate\":\"2012-04-15\",\"optionalData\":\"ZE184226B\""
                                        + ",\"checks\":[{\"field\":\"documentNumber\",\"expected\":\"6\",\"found\":\"6\",\"ok\":true}")
                        .contains("\"valid\":true"));
    }

    @Test
    void endsWithOneAndReadsOnWhenADocumentIsWrong() throws IOException {
        assertThat(run("no zone\n\n" + PASSPORT.replace("7408122F", "7408123F") + "\n\n" + PASSPORT))
                .isEqualTo(1);
        assertThat(out.toString().lines().toList())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("{\"error\":{\"line\":1,\"column\":7,"),
                        second -> assertThat(second).contains("\"ok\":false").contains("\"valid\":false"),
                        third -> assertThat(third).contains("\"valid\":true"));
    }

    @Test
    void countsLinesOfErrorsFromTheBeginningOfTheFile() throws IOException {
        assertThat(run(PASSPORT + "\n" + PASSPORT.replace("<10", "<1"))).isEqualTo(1);
        assertThat(out.toString().lines().toList().get(1)).startsWith("{\"error\":{\"line\":5,\"column\":44,");
    }

    @Test
    void proposesRepairsOnlyWhenAsked() throws IOException {
        String misread = PASSPORT.replace("7408122F", "74O8122F");
        run(misread);
        assertThat(out.toString()).doesNotContain("candidates");
        run(misread, "--repair");
        assertThat(out.toString()).contains("\"changes\":[{\"line\":2,\"column\":16,\"read\":\"O\",\"meant\":\"0\"}]");
    }

    private int run(String text, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("zones.txt"), text);
        String[] arguments = new String[options.length + 2];
        arguments[0] = "--at=2026-11-21";
        System.arraycopy(options, 0, arguments, 1, options.length);
        arguments[arguments.length - 1] = file.toString();
        return new CommandLine(new MrzCommand())
                .setOut(new PrintWriter(out, true))
                .execute(arguments);
    }
}
