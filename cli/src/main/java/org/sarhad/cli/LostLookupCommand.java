package org.sarhad.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sarhad.documents.lost.BureauDirectory;
import org.sarhad.documents.lost.Confirmation;
import org.sarhad.documents.lost.DocumentKey;
import org.sarhad.documents.lost.DocumentType;
import org.sarhad.documents.lost.LostHit;
import org.sarhad.documents.lost.LostRecord;
import org.sarhad.documents.lost.LostRegister;
import org.sarhad.documents.lost.NearNumbers;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Asks a register for documents. */
@Command(
        name = "lookup",
        description = "Asks a register for a document, or for each line of a file; one JSON line for each question.",
        footer = "Example: sarhad lost lookup sltd.lost --key node.key --number A01234567 --type passport --state TJK",
        mixinStandardHelpOptions = true)
final class LostLookupCommand implements Callable<Integer> {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private LostOptions options;

    @Option(names = "--number", paramLabel = "TEXT", description = "number of the document")
    private @Nullable String number;

    @Option(names = "--type", paramLabel = "TYPE", description = "type of the document (default: passport)")
    private String type = "passport";

    @Option(names = "--state", paramLabel = "CODE", description = "issuing state")
    private @Nullable String state;

    @Option(
            names = "--batch",
            paramLabel = "FILE",
            description = "ask for each line instead: number,type,state without quotes; a first line may name them")
    private @Nullable Path batch;

    @Option(names = "--near", description = "ask also for the numbers that it may be when a character was unclear")
    private boolean near;

    @Option(names = "--form", description = "also print the prepared request for confirmation")
    private boolean form;

    @Override
    public Integer call() throws IOException {
        try (LostRegister register = options.open()) {
            Path file = batch;
            if (file != null) {
                return askAll(register, file);
            }
            String askedNumber = number;
            String askedState = state;
            if (askedNumber == null || askedState == null) {
                throw new CommandLine.ParameterException(
                        spec.commandLine(), "name --number and --state, or a file with --batch");
            }
            ask(register, DocumentKey.of(askedNumber, DocumentType.parse(type), askedState));
            return 0;
        }
    }

    private int askAll(LostRegister register, Path file) throws IOException {
        int code = 0;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            long count = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                count++;
                String[] fields = line.split(",", -1);
                if (line.isBlank() || (count == 1 && fields[0].strip().endsWith("number"))) {
                    continue;
                }
                try {
                    if (fields.length != 3) {
                        throw new IllegalArgumentException("needs three fields: number,type,state");
                    }
                    ask(register, DocumentKey.of(fields[0], DocumentType.parse(fields[1]), fields[2]));
                } catch (IllegalArgumentException e) {
                    spec.commandLine().getErr().println("rejected " + file + " line " + count + ": " + e.getMessage());
                    code = 1;
                }
            }
        }
        return code;
    }

    private void ask(LostRegister register, DocumentKey document) {
        PrintWriter out = spec.commandLine().getOut();
        List<DocumentKey> readings =
                near ? NearNumbers.standard().readings(document, NearNumbers.USUAL) : List.of(document);
        List<String> forms = new ArrayList<>();
        long start = System.nanoTime();
        List<LostHit> hits = register.lookupAll(readings);
        long nanos = System.nanoTime() - start;
        for (LostHit hit : hits) {
            Confirmation confirmation = hit.confirmation(BureauDirectory.none());
            out.println(json(document, hit, confirmation, nanos));
            forms.add(confirmation.form());
        }
        if (hits.isEmpty()) {
            out.println(asked(document)
                    .put("hit", false)
                    .put("micros", nanos / 1000)
                    .end());
        }
        if (form) {
            forms.forEach(out::println);
        }
    }

    private static JsonLine asked(DocumentKey document) {
        return JsonLine.of()
                .put("number", document.number())
                .put("type", document.type().text())
                .put("state", document.issuingState());
    }

    private static String json(DocumentKey document, LostHit hit, Confirmation confirmation, long nanos) {
        LostRecord record = hit.record();
        JsonLine line = asked(document)
                .put("hit", true)
                .put("found", record.document().number())
                .put("kind", record.kind().text());
        putKnown(line, "theftDate", record.theft());
        putKnown(line, "theftState", record.theftState());
        putKnown(line, "issueDate", record.issue());
        putKnown(line, "expiryDate", record.expiry());
        putKnown(line, "reviewDate", record.review());
        putKnown(line, "reference", record.reference());
        putKnown(line, "owner", record.owner());
        return line.put("reported", record.reported().toString())
                .put("entered", record.entered().toString())
                .put("confirmWith", confirmation.contact())
                .put("micros", nanos / 1000)
                .end();
    }

    private static void putKnown(JsonLine line, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            line.put(name, value.toString());
        }
    }
}
