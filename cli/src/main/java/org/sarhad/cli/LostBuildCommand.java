package org.sarhad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sarhad.documents.lost.LostBuilder;
import org.sarhad.documents.lost.LostRecord;
import org.sarhad.documents.lost.NodeKey;
import org.sarhad.documents.lost.feed.LostFeed;
import org.sarhad.documents.lost.feed.RejectedReport;
import org.sarhad.documents.lost.feed.ReportSink;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Builds a register from a file of reports. */
@Command(
        name = "build",
        description = {
            "Builds a register from reports in CSV or JSON.",
            "Columns: document_number, document_type, issuing_state, kind (stolen, stolen-blank, lost, revoked,",
            "invalid); and, where known, theft_date, theft_state, issue_date, expiry_date, review_date,",
            "reference, owner, reported."
        },
        footer = "Example: sarhad lost build sltd.csv --key node.key --out sltd.lost",
        mixinStandardHelpOptions = true)
final class LostBuildCommand implements Callable<Integer> {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "the reports: .csv, .json or .jsonl")
    @SuppressWarnings("NullAway.Init")
    private Path feed;

    @Option(
            names = "--key",
            required = true,
            paramLabel = "FILE",
            description = "the node's key; made when it is not there")
    @SuppressWarnings("NullAway.Init")
    private Path keyFile;

    @Option(names = "--out", required = true, paramLabel = "FILE.lost", description = "the register to write")
    @SuppressWarnings("NullAway.Init")
    private Path target;

    @Option(names = "--replace", description = "take the place of the register that is there, with all its changes")
    private boolean replace;

    @Option(names = "--rejects", paramLabel = "FILE", description = "where rejected reports go (default: beside FILE)")
    private @Nullable Path rejects;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter talk = spec.commandLine().getErr();
        NodeKey key = key(talk);
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        String source = String.valueOf(feed.getFileName());
        Path aside = rejects == null ? LostRejects.beside(feed) : rejects;
        try (LostBuilder builder = replace
                        ? LostBuilder.replace(target, key, source, now)
                        : LostBuilder.create(target, key, source, now);
                LostRejects kept = new LostRejects(aside, talk)) {
            LostFeed.Count count = LostFeed.read(feed, now, new Lane(builder.lane(), kept));
            long records = builder.finish(Runtime.getRuntime().availableProcessors());
            spec.commandLine()
                    .getOut()
                    .println(JsonLine.of()
                            .put("register", target.toString())
                            .put("accepted", count.accepted())
                            .put("rejected", count.rejected())
                            .put("superseded", count.accepted() - records)
                            .put("records", records)
                            .end());
            return count.rejected() == 0 ? 0 : 1;
        }
    }

    private NodeKey key(PrintWriter talk) throws IOException {
        if (Files.exists(keyFile)) {
            return NodeKey.read(keyFile);
        }
        NodeKey key = NodeKey.create(keyFile);
        talk.println("made a new node key in " + keyFile + "; keep it apart from the register, and keep a copy");
        return key;
    }

    private record Lane(LostBuilder.Lane lane, LostRejects rejects) implements ReportSink {
        @Override
        public void accept(LostRecord report) throws IOException {
            lane.add(report);
        }

        @Override
        public void reject(RejectedReport report) throws IOException {
            rejects.add(report);
        }
    }
}
