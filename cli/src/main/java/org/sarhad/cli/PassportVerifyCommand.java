package org.sarhad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sarhad.documents.chip.ChipData;
import org.sarhad.documents.chip.PassiveAuthentication;
import org.sarhad.documents.chip.Verdict;
import org.sarhad.documents.chip.Verification;
import org.sarhad.documents.trust.ProviderEngine;
import org.sarhad.documents.trust.SignatureEngine;
import org.sarhad.documents.trust.TrustEdition;
import org.sarhad.documents.trust.TrustReader;
import org.sarhad.documents.trust.TrustStore;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Verifies the files of a chip and prints the verdict with every step. */
@Command(
        name = "verify",
        description = {
            "Verifies that a chip's files are what the state signed (passive authentication); prints one JSON object.",
            "The verdict is genuine, suspect or cannot-tell; an authority that is not known is never called a forgery.",
            "Ends with 0 when genuine, 1 when suspect or undecided, 2 when a file cannot be read."
        },
        footer = "Example: sarhad passport verify --sod EF.SOD --dg 1=DG1.bin --dg 2=DG2.bin --trust masterlists/",
        mixinStandardHelpOptions = true)
final class PassportVerifyCommand implements Callable<Integer> {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--sod", required = true, paramLabel = "FILE", description = "the security object, EF.SOD")
    @SuppressWarnings("NullAway.Init")
    private Path sod;

    @Option(
            names = "--dg",
            required = true,
            arity = "1..*",
            paramLabel = "N=FILE",
            description = "a data group as read from the chip, by its number")
    private SortedMap<Integer, Path> dataGroups = new TreeMap<>();

    @Option(
            names = "--trust",
            required = true,
            arity = "1..*",
            paramLabel = "PATH",
            description = "master lists, certificates (DER, PEM), directory exports (LDIF), or folders of them")
    private List<Path> trust = List.of();

    @Option(names = "--crl", arity = "1..*", paramLabel = "PATH", description = "revocation lists, or folders of them")
    private List<Path> revocationLists = List.of();

    @Option(
            names = "--mrz",
            paramLabel = "TEXT",
            description = "the zone printed on the page, to compare with the chip's")
    private @Nullable String printedZone;

    @Option(names = "--at", paramLabel = "DATE", description = "judge as on this day (default: now)")
    private @Nullable LocalDate day;

    @Override
    public Integer call() throws IOException {
        try {
            return verify();
        } catch (NoSuchFileException e) {
            throw new IOException("there is no file " + e.getFile(), e);
        }
    }

    private int verify() throws IOException {
        SortedMap<Integer, byte[]> contents = new TreeMap<>();
        for (var group : dataGroups.entrySet()) {
            contents.put(group.getKey(), Files.readAllBytes(group.getValue()));
        }
        ChipData chip = new ChipData(Files.readAllBytes(sod), contents);
        Verification verification = new PassiveAuthentication(store()).verify(chip, printedZone, moment());
        spec.commandLine().getOut().println(PassportJson.of(verification));
        return verification.verdict() == Verdict.GENUINE ? 0 : 1;
    }

    private Instant moment() {
        LocalDate on = day;
        return on == null ? Instant.now() : on.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    private TrustStore store() throws IOException {
        SignatureEngine engine = ProviderEngine.best();
        TrustReader reader = new TrustReader(engine);
        List<TrustEdition> editions = new ArrayList<>();
        for (Path path : trust) {
            editions.addAll(reader.read(path));
        }
        for (Path path : revocationLists) {
            editions.addAll(reader.read(path));
        }
        TrustStore store = TrustStore.of(editions, engine);
        store.rejected().forEach(rejected -> spec.commandLine().getErr().println("not used: " + rejected));
        return store;
    }
}
