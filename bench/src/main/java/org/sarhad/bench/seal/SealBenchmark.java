package org.sarhad.bench.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sarhad.bench.Benchmark;
import org.sarhad.bench.BenchmarkRun;
import org.sarhad.documents.seal.Seal;
import org.sarhad.documents.seal.SealReader;
import org.sarhad.documents.seal.SealReading;
import org.sarhad.documents.seal.SealVerdict;
import org.sarhad.documents.seal.SealVerifier;
import org.sarhad.documents.seal.UnreadableSeal;

/** {@code sarhad bench seals}: reads and verifies the collected samples with the certificates that lie beside them. */
public final class SealBenchmark implements Benchmark {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int ROUNDS = 41;

    @Override
    public String name() {
        return "seals";
    }

    @Override
    public String summary() {
        return "visible digital seals: collected samples read and verified, time of one verification";
    }

    @Override
    public void run(BenchmarkRun run) throws IOException {
        Path folder = run.data().resolve("documents/vds");
        SealVerifier verifier = new SealVerifier(certificates(run, folder), List.of());
        Map<String, Integer> counts = new TreeMap<>();
        List<Seal> genuine = new ArrayList<>();
        List<String> rows = Files.readAllLines(folder.resolve("vds_samples.tsv"));
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split("\t", -1);
            SealReading reading = cells[1].equals("hex")
                    ? SealReader.read(HexFormat.of().parseHex(cells[3]))
                    : SealReader.read(cells[3]);
            String kind = cells[1].equals("hex") ? "vds" : "idb";
            counts.merge(kind + ".samples", 1, Integer::sum);
            switch (reading) {
                case UnreadableSeal unreadable -> run.say(cells[0] + ": " + unreadable);
                case Seal seal -> {
                    counts.merge(kind + ".read", 1, Integer::sum);
                    SealVerdict verdict = verifier.verify(seal, TODAY);
                    counts.merge(kind + "." + verdict.outcome().name().toLowerCase(Locale.ROOT), 1, Integer::sum);
                    run.say(cells[0] + ": " + seal.type() + " of " + seal.issuer() + ", "
                            + seal.fields().size() + " fields; " + verdict.outcome() + ", " + verdict.text());
                    if (verdict.outcome() == SealVerdict.Outcome.GENUINE) {
                        genuine.add(seal);
                    }
                }
            }
        }
        counts.forEach((name, count) -> run.figure("seals." + name, count, "seals"));
        time(run, verifier, genuine);
    }

    private static void time(BenchmarkRun run, SealVerifier verifier, List<Seal> genuine) {
        if (genuine.isEmpty()) {
            return;
        }
        double[] micros = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            Seal seal = genuine.get(round % genuine.size());
            long start = System.nanoTime();
            for (int i = 0; i < 20; i++) {
                verifier.verify(seal, TODAY);
            }
            micros[round] = (System.nanoTime() - start) / 20e3;
        }
        Arrays.sort(micros);
        run.figure("seals.verify.time", micros[ROUNDS / 2], "us");
    }

    private static List<X509Certificate> certificates(BenchmarkRun run, Path folder) throws IOException {
        List<X509Certificate> certificates = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".crt"))
                    .sorted()
                    .toList()) {
                certificates.add(SealVerifier.certificate(Files.readAllBytes(file)));
            }
        } catch (CertificateException broken) {
            throw new IOException(broken);
        }
        run.say(certificates.size() + " certificates of signers");
        return certificates;
    }
}
