package org.sarhad.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sarhad.watchlists.Entry;
import org.sarhad.watchlists.ListEdition;
import org.sarhad.watchlists.Name;
import org.sarhad.watchlists.format.ListFiles;
import org.sarhad.watchlists.format.ListReading;
import org.sarhad.watchlists.link.EntryLinker;
import org.sarhad.watchlists.link.EntryRef;
import org.sarhad.watchlists.link.ProposedLink;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which entries of several lists are the same subject, how surely, and why. */
@Command(
        name = "link",
        description = "Says which entries of several lists are the same subject, how surely, and why (JSON Lines).",
        footer = "Example: sarhad lists link un.xml ofac-folder uk-list.csv --least 0.95",
        mixinStandardHelpOptions = true)
final class ListsLinkCommand implements Callable<Integer> {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "list files or folders of them")
    private List<Path> paths = List.of();

    @Option(names = "--least", paramLabel = "SCORE", description = "least score shown (default: ${DEFAULT-VALUE})")
    private double least = EntryLinker.LEAST;

    @Override
    public Integer call() {
        ListPaths.requireExisting(spec, paths);
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter talk = spec.commandLine().getErr();
        ListReading reading = ListFiles.read(paths);
        reading.skipped().forEach(file -> talk.println("skipped " + file.file() + ": " + file.reason()));
        Map<EntryRef, String> names = new HashMap<>();
        for (ListEdition edition : reading.editions()) {
            for (Entry entry : edition.entries()) {
                names.put(
                        new EntryRef(edition.edition().source(), entry.id()),
                        entry.primaryName().map(Name::text).orElse(""));
            }
        }
        long sure = 0;
        long shown = 0;
        for (ProposedLink link : new EntryLinker().propose(reading.editions())) {
            if (link.score() >= least) {
                shown++;
                sure += link.score() >= EntryLinker.SURE ? 1 : 0;
                out.println(line(link, names));
            }
        }
        out.flush();
        talk.println(shown + " links, " + sure + " of them sure");
        return reading.editions().isEmpty() ? 2 : reading.skipped().isEmpty() ? 0 : 1;
    }

    private static String line(ProposedLink link, Map<EntryRef, String> names) {
        return JsonLine.of()
                .put("first", link.first().toString())
                .put("firstName", names.getOrDefault(link.first(), ""))
                .put("second", link.second().toString())
                .put("secondName", names.getOrDefault(link.second(), ""))
                .put("score", String.format(Locale.ROOT, "%.3f", link.score()))
                .texts("reasons", link.reasons())
                .end();
    }
}
