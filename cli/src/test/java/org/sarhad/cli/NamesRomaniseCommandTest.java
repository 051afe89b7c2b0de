package org.sarhad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesRomaniseCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void writesAFileLineByLine() throws IOException {
        Path names = Files.writeString(folder.resolve("names.txt"), "Цветаев Юрий\n\nЖуковский\n");
        assertThat(run("--system", "ru-passport-2010", "--file", names.toString()))
                .isZero();
        assertThat(out.toString().lines()).containsExactly("Tcvetaev Iurii", "", "Zhukovskii");
    }

    @Test
    void listsEverySystemWithItsLanguages() {
        assertThat(run("--list")).isZero();
        assertThat(out.toString().lines())
                .hasSizeGreaterThan(60)
                .anyMatch(line -> line.startsWith("uz-latin-1995 ") && line.contains(" uz "));
    }

    @Test
    void showsWhatEachSystemOfALanguageMakesOfAName() {
        assertThat(run("--language", "tg", "Ҷӯраев")).isZero();
        assertThat(out.toString().lines())
                .contains("Ҷӯраев\ttj-passport\tJuraev", "Ҷӯраев\tbgnpcgn-tgk-1994\tJŭraev")
                .noneMatch(line -> line.endsWith("\tҶӯраев"));
    }

    @Test
    void namesTheSystemsThatGiveASpelling() {
        assertThat(run("--spelling", "TCVETAEV", "Цветаев")).isZero();
        assertThat(out.toString().lines()).containsExactly("Цветаев\tru-passport-2010\tTcvetaev");
    }

    @Test
    void saysInOneSentenceWhatIsWrong() {
        assertThat(run("--system", "klingon", "Ҷӯраев")).isEqualTo(2);
        assertThat(err.toString()).contains("no standard is called klingon");
        assertThat(run("Ҷӯраев")).isEqualTo(2);
        assertThat(err.toString()).contains("say --system ID");
    }

    private int run(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "names";
        all[1] = "romanise";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all);
    }
}
