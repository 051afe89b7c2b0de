package org.sarhad.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sarhad.watchlists.EditionDifference;
import org.sarhad.watchlists.Entry;
import org.sarhad.watchlists.EntryChange;
import org.sarhad.watchlists.FieldChange;
import org.sarhad.watchlists.ListEdition;
import org.sarhad.watchlists.Name;
import org.sarhad.watchlists.format.ListFiles;
import org.sarhad.watchlists.format.ListReading;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what a new edition adds, changes and lifts. */
@Command(
        name = "diff",
        description = "Says what a new edition of a list adds, changes (field by field) and lifts.",
        footer = "Example: sarhad lists diff un-2025.xml un-2026.xml --format json",
        mixinStandardHelpOptions = true)
final class ListsDiffCommand implements Callable<Integer> {
    enum Format {
        TEXT,
        JSON
    }

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD", description = "file or folder with the old edition")
    @SuppressWarnings("NullAway.Init")
    private Path before;

    @Parameters(index = "1", paramLabel = "NEW", description = "file or folder with the new edition")
    @SuppressWarnings("NullAway.Init")
    private Path after;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json (default: text)")
    private Format format = Format.TEXT;

    private boolean imperfect;

    @Override
    public Integer call() {
        ListPaths.requireExisting(spec, List.of(before, after));
        Map<String, List<Entry>> old = bySource(before);
        Map<String, List<Entry>> now = bySource(after);
        if (old.isEmpty() || now.isEmpty()) {
            spec.commandLine().getErr().println("no list was read from " + (old.isEmpty() ? before : after));
            return 2;
        }
        Set<String> sources = new LinkedHashSet<>(old.keySet());
        sources.addAll(now.keySet());
        List<Entry> added = new ArrayList<>();
        List<EntryChange> changed = new ArrayList<>();
        List<Entry> lifted = new ArrayList<>();
        for (String source : sources) {
            EditionDifference difference =
                    EditionDifference.between(old.getOrDefault(source, List.of()), now.getOrDefault(source, List.of()));
            added.addAll(difference.added());
            changed.addAll(difference.changed());
            lifted.addAll(difference.lifted());
        }
        print(new EditionDifference(added, changed, lifted));
        return imperfect ? 1 : 0;
    }

    private Map<String, List<Entry>> bySource(Path path) {
        ListReading reading = ListFiles.read(path);
        PrintWriter talk = spec.commandLine().getErr();
        reading.skipped().forEach(file -> talk.println("skipped " + file.file() + ": " + file.reason()));
        imperfect |= !reading.skipped().isEmpty();
        Map<String, List<Entry>> entries = new LinkedHashMap<>();
        for (ListEdition edition : reading.editions()) {
            if (!edition.rejected().isEmpty()) {
                imperfect = true;
                talk.println(
                        path + ": " + edition.rejected().size() + " records were rejected; 'lists inspect' says why");
            }
            entries.computeIfAbsent(edition.edition().source(), source -> new ArrayList<>())
                    .addAll(edition.entries());
        }
        return entries;
    }

    private void print(EditionDifference difference) {
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.JSON) {
            out.println(JsonLine.of()
                    .put("added", difference.added().size())
                    .put("changed", difference.changed().size())
                    .put("lifted", difference.lifted().size())
                    .end());
            difference.added().forEach(entry -> out.println(line("added", entry, null)));
            difference.changed().forEach(change -> out.println(line("changed", change.after(), change)));
            difference.lifted().forEach(entry -> out.println(line("lifted", entry, null)));
            return;
        }
        out.printf(
                "%d added, %d changed, %d lifted%n",
                difference.added().size(),
                difference.changed().size(),
                difference.lifted().size());
        difference.added().forEach(entry -> out.println("+ " + entry.id() + "  " + name(entry)));
        for (EntryChange change : difference.changed()) {
            out.println("~ " + change.after().id() + "  " + name(change.after()));
            for (FieldChange field : change.fields()) {
                field.removed().forEach(value -> out.println("    " + field.field() + " - " + value));
                field.added().forEach(value -> out.println("    " + field.field() + " + " + value));
            }
        }
        difference.lifted().forEach(entry -> out.println("- " + entry.id() + "  " + name(entry)));
    }

    private static String line(String what, Entry entry, @Nullable EntryChange change) {
        JsonLine line = JsonLine.of()
                .put("change", what)
                .put("id", entry.id())
                .put("kind", entry.kind().name().toLowerCase(java.util.Locale.ROOT))
                .put("name", name(entry));
        if (change != null) {
            line.array(
                    "fields",
                    change.fields(),
                    (json, field) -> json.put("field", field.field())
                            .texts("removed", field.removed())
                            .texts("added", field.added()));
        }
        return line.end();
    }

    private static String name(Entry entry) {
        return entry.primaryName().map(Name::text).orElse("");
    }
}
