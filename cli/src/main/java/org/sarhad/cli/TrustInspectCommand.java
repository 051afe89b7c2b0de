package org.sarhad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.sarhad.documents.trust.AuthorityRole;
import org.sarhad.documents.trust.Certificate;
import org.sarhad.documents.trust.ProviderEngine;
import org.sarhad.documents.trust.SignatureEngine;
import org.sarhad.documents.trust.TrustEdition;
import org.sarhad.documents.trust.TrustReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what trust material holds. */
@Command(
        name = "inspect",
        description = {
            "Says what master lists, certificates, revocation lists and directory exports hold: one line a file, then"
                    + " all together.",
            "Ends with 1 when something in them could not be used."
        },
        footer = "Example: sarhad trust inspect masterlists/",
        mixinStandardHelpOptions = true)
final class TrustInspectCommand implements Callable<Integer> {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files or folders")
    private List<Path> paths = List.of();

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(names = "--certificates", description = "list every authority with its role")
    private boolean withCertificates;

    /** How to print. */
    enum OutputFormat {
        TEXT,
        JSON
    }

    @Override
    public Integer call() throws IOException {
        SignatureEngine engine = ProviderEngine.best();
        List<TrustEdition> editions = new ArrayList<>();
        TrustReader reader = new TrustReader(engine);
        for (Path path : paths) {
            editions.addAll(reader.read(path));
        }
        PrintWriter out = spec.commandLine().getOut();
        editions.forEach(
                edition -> out.println(format == OutputFormat.JSON ? TrustJson.of(edition) : TrustText.of(edition)));
        Set<Certificate> all = new LinkedHashSet<>();
        editions.forEach(edition -> all.addAll(edition.authorities()));
        Map<Certificate, AuthorityRole.Classified> roles = AuthorityRole.classify(all, engine);
        Map<AuthorityRole, Long> counts = roles.values().stream()
                .collect(Collectors.groupingBy(
                        AuthorityRole.Classified::role,
                        () -> new EnumMap<>(AuthorityRole.class),
                        Collectors.counting()));
        out.println(format == OutputFormat.JSON ? TrustJson.of(all, counts) : TrustText.of(all, counts));
        if (withCertificates) {
            roles.values()
                    .forEach(
                            role -> out.println(format == OutputFormat.JSON ? TrustJson.of(role) : TrustText.of(role)));
        }
        List<String> rejected = editions.stream()
                .flatMap(edition -> edition.rejected().stream())
                .map(Object::toString)
                .toList();
        rejected.forEach(line -> spec.commandLine().getErr().println("not used: " + line));
        return rejected.isEmpty() ? 0 : 1;
    }
}
