package org.sarhad.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sarhad.names.romanise.Romanisation;
import org.sarhad.names.romanise.Romanisations;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes names in Latin letters by one standard, line by line. */
@Command(
        name = "romanise",
        description = "Writes names in Latin letters by one standard, one name a line.",
        footer = {
            "Example: echo 'Шавкат Ғафуров' | sarhad names romanise --system uz-latin-1995",
            "Example: sarhad names romanise --language tg 'Хуршед Ҷӯраев'",
            "Example: sarhad names romanise --spelling Tsarnayev Царнаев"
        },
        mixinStandardHelpOptions = true)
final class NamesRomaniseCommand implements Callable<Integer> {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--system", paramLabel = "ID", description = "the standard to apply")
    private @Nullable String system;

    @Option(names = "--list", description = "shows every standard")
    private boolean list;

    @Option(names = "--language", paramLabel = "CODE", description = "every standard of a language (tg, uz, ky, ...)")
    private @Nullable String language;

    @Option(names = "--spelling", paramLabel = "TEXT", description = "which standards spell the name like this")
    private @Nullable String spelling;

    @Option(names = "--file", paramLabel = "FILE", description = "names to write, UTF-8 (default: standard input)")
    private @Nullable Path file;

    @Parameters(paramLabel = "NAME", description = "a name, instead of a file")
    private List<String> names = List.of();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (list) {
            Romanisations.all().forEach(each -> out.println(line(each)));
            return 0;
        }
        LineWriter writer = writer();
        if (!names.isEmpty()) {
            names.forEach(name -> writer.write(name, out));
            return 0;
        }
        try (BufferedReader in = reader()) {
            for (String name = in.readLine(); name != null; name = in.readLine()) {
                writer.write(name, out);
            }
        }
        return 0;
    }

    private interface LineWriter {
        void write(String name, PrintWriter out);
    }

    private LineWriter writer() {
        String wantedSystem = system;
        String wantedLanguage = language;
        String wantedSpelling = spelling;
        if (wantedSystem != null) {
            Romanisation chosen = Romanisations.find(wantedSystem)
                    .orElseThrow(() -> wrong("no standard is called " + wantedSystem + "; --list shows them all"));
            return (name, out) -> out.println(chosen.apply(name));
        }
        if (wantedSpelling != null) {
            return (name, out) -> Romanisations.producing(name, wantedSpelling)
                    .forEach(each -> out.println(name + "\t" + each.id() + "\t" + each.apply(name)));
        }
        if (wantedLanguage != null) {
            List<Romanisation> systems = Romanisations.forLanguage(wantedLanguage);
            if (systems.isEmpty()) {
                throw wrong("no standard is made for the language " + wantedLanguage + "; --list shows them all");
            }
            return (name, out) -> systems.stream()
                    .filter(each -> !each.apply(name).equals(name))
                    .forEach(each -> out.println(name + "\t" + each.id() + "\t" + each.apply(name)));
        }
        throw wrong("say --system ID, --language CODE, --spelling TEXT or --list");
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }

    private BufferedReader reader() throws IOException {
        Path from = file;
        return from == null
                ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                : Files.newBufferedReader(from);
    }

    private static String line(Romanisation each) {
        Romanisation.Description about = each.description();
        return "%-24s %-4s > %-4s %-24s %s%s"
                .formatted(
                        about.id(),
                        about.from(),
                        about.to(),
                        String.join(" ", about.languages()),
                        about.title(),
                        about.kind() == Romanisation.Kind.PRACTICE ? " (recorded practice)" : "");
    }
}
