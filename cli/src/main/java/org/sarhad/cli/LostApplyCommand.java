package org.sarhad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sarhad.documents.lost.LostChange;
import org.sarhad.documents.lost.LostRecord;
import org.sarhad.documents.lost.LostRegister;
import org.sarhad.documents.lost.feed.LostFeed;
import org.sarhad.documents.lost.feed.RejectedReport;
import org.sarhad.documents.lost.feed.ReportSink;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds reports to a register, or withdraws them. */
@Command(
        name = "apply",
        description = "Adds the reports of a file to a register, or withdraws them; answered from at once.",
        footer = "Example: sarhad lost apply sltd.lost today.csv --key node.key",
        mixinStandardHelpOptions = true)
final class LostApplyCommand implements Callable<Integer> {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private LostOptions options;

    @Parameters(index = "1", paramLabel = "FILE", description = "the reports: .csv, .json or .jsonl")
    @SuppressWarnings("NullAway.Init")
    private Path feed;

    @Option(
            names = "--withdraw",
            paramLabel = "REASON",
            description = "take the documents out instead: found, withdrawn or error")
    private LostChange.@Nullable Reason withdraw;

    @Option(names = "--rejects", paramLabel = "FILE", description = "where rejected reports go (default: beside FILE)")
    private @Nullable Path rejects;

    @Override
    public Integer call() throws IOException {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Path aside = rejects == null ? LostRejects.beside(feed) : rejects;
        List<LostChange> changes = new ArrayList<>();
        LostChange.Reason reason = withdraw;
        try (LostRegister register = options.open();
                LostRejects kept = new LostRejects(aside, spec.commandLine().getErr())) {
            LostFeed.Count count = LostFeed.read(feed, now, new ReportSink() {
                @Override
                public void accept(LostRecord report) {
                    changes.add(
                            reason == null
                                    ? new LostChange.Report(report)
                                    : new LostChange.Withdrawal(report.document(), reason, now));
                }

                @Override
                public void reject(RejectedReport report) throws IOException {
                    kept.add(report);
                }
            });
            register.apply(changes);
            spec.commandLine()
                    .getOut()
                    .println(JsonLine.of()
                            .put("register", options.file().toString())
                            .put("taken", count.accepted())
                            .put("rejected", count.rejected())
                            .put("changes", register.stat().changes())
                            .end());
            return count.rejected() == 0 ? 0 : 1;
        }
    }
}
