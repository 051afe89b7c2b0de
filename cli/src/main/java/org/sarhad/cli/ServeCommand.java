package org.sarhad.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sarhad.node.access.signin.SetUpCode;
import org.sarhad.node.settings.SettingsFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "serve",
        description = "Runs a node for real.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example: sarhad serve --config sarhad.yaml",
            "",
            "The file, with everything but home-state, post and data optional:",
            "  home-state: KGZ",
            "  post: {code: ak-zhol, name: Ak-Zhol, lanes: [1, 2]}",
            "  data: /var/lib/sarhad",
            "  lists: [/etc/sarhad/lists]",
            "  pull: [{source: un-sc, url: 'https://...', every: 6h}]",
            "    (fetches a list again and again: https only, every is in m, h or d; source is the name",
            "    by which the list calls itself, and a file that holds another list is refused)",
            "  address: 127.0.0.1",
            "  port: 8080",
            "  tls: {certificate: cert.pem, private-key: key.pem}",
            "  database: {url: 'jdbc:postgresql://host/sarhad', user: sarhad, password: ...}"
        })
final class ServeCommand implements Callable<Integer> {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--config", required = true, paramLabel = "FILE", description = "Settings of the node (YAML).")
    @SuppressWarnings("NullAway.Init")
    private Path config;

    @Override
    public Integer call() {
        PrintWriter talk = spec.commandLine().getErr();
        NodeRun node = NodeRun.start(SettingsFile.read(config));
        talk.println("Sarhad listens on " + node.address());
        SetUpCode setUp = node.bean(SetUpCode.class);
        if (setUp.needed()) {
            talk.println("No administrator yet: open " + node.address() + "/set-up and give the code " + setUp.code());
        }
        node.awaitEnd(talk);
        return 0;
    }
}
