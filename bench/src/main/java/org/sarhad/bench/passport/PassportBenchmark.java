package org.sarhad.bench.passport;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.sarhad.bench.Benchmark;
import org.sarhad.bench.BenchmarkRun;
import org.sarhad.documents.chip.ChipData;
import org.sarhad.documents.chip.PassiveAuthentication;
import org.sarhad.documents.chip.Verdict;
import org.sarhad.documents.invented.InventedAlgorithm;
import org.sarhad.documents.invented.InventedAuthority;
import org.sarhad.documents.invented.InventedChip;
import org.sarhad.documents.invented.InventedSigner;
import org.sarhad.documents.trust.Certificate;
import org.sarhad.documents.trust.ProviderEngine;
import org.sarhad.documents.trust.TrustEdition;
import org.sarhad.documents.trust.TrustReader;
import org.sarhad.documents.trust.TrustStore;

/**
 * Passive authentication of invented passports (data group 1 and a portrait of 15 kB), by algorithm.
 *
 * <p>{@code warm}: the document signer is known; {@code cold}: it is new, and its certificate is checked too; {@code
 * floor}: one bare signature check by the best Java provider present and the hashes over the files, nothing else; {@code
 * floor.own}: the same with this program's own arithmetic where it has one; {@code naive}: what a program does that
 * follows the libraries' examples. Ratios are to one check and the hashes when warm, to two and the hashes when cold.
 */
public final class PassportBenchmark implements Benchmark {
    private static final int ROUNDS = 9;
    private static final Instant SINCE = Instant.parse("2024-01-01T00:00:00Z");
    private static final Instant NOW = Instant.parse("2024-02-01T00:00:00Z");
    private static final String ZONE =
            "P<UTOBERGSTROM<<INVENTED<PERSON<<<<<<<<<<<<<L898902C36UTO7408122F3404159ZE184226B<<<<<10";

    @Override
    public String name() {
        return "passport";
    }

    @Override
    public String summary() {
        return "passive authentication in microseconds of processor time, by algorithm, beside the bare signature check";
    }

    @Override
    public void run(BenchmarkRun run) {
        ProviderEngine engine = ProviderEngine.best();
        run.say("RSA by " + engine.providerTitle() + ", elliptic curves by this program");
        int millis = run.option("millis", 40);
        // The first algorithm warms the compiler for all.
        int warmUpRounds = 20;
        for (InventedAlgorithm algorithm : InventedAlgorithm.values()) {
            measure(run, algorithm, engine, millis, warmUpRounds);
            warmUpRounds = 3;
        }
    }

    private static void measure(
            BenchmarkRun run, InventedAlgorithm algorithm, ProviderEngine engine, int millis, int warmUpRounds) {
        SecureRandom random = new SecureRandom();
        InventedAuthority authority = InventedAuthority.of("UT", 1, algorithm, SINCE, random);
        InventedSigner signer = authority.signer("Document Signer", SINCE);
        byte[] portrait = new byte[15_000];
        random.nextBytes(portrait);
        ChipData chip = InventedChip.of(signer, InventedChip.dataGroups(ZONE, portrait));
        byte[] list = authority.revocationList(NOW, withdrawn(authority));
        TrustStore store = store(engine, authority.certificate().encoded(), list);
        PassiveAuthentication known = new PassiveAuthentication(store);
        PassportFloor floor = new PassportFloor(algorithm, authority.certificate(), signer.certificate(), chip);
        PassportNaive naive = new PassportNaive(authority.certificate(), list, chip, NOW);

        List<BooleanSupplier> ways = List.of(
                () -> known.verify(chip, NOW).verdict() == Verdict.GENUINE,
                () -> new PassiveAuthentication(store).verify(chip, NOW).verdict() == Verdict.GENUINE,
                floor::hash,
                floor::checkByProvider,
                () -> floor.checkBy(engine),
                naive::verify);
        double[] micros = medians(ways, millis, warmUpRounds);
        double hash = micros[2];
        double check = micros[3];
        String figure = "passport." + algorithm.id();
        run.figure(figure + ".warm", micros[0], "us");
        run.figure(figure + ".cold", micros[1], "us");
        run.figure(figure + ".floor", check + hash, "us");
        run.figure(figure + ".floor.own", micros[4] + hash, "us");
        run.figure(figure + ".naive", micros[5], "us");
        run.figure(figure + ".warm.ratio", micros[0] / (check + hash), "x");
        run.figure(figure + ".cold.ratio", micros[1] / (2 * check + hash), "x");
        run.say(algorithm.id() + ": floor by " + floor.providerTitle());
    }

    /** Withdrawn certificates that are not the signer's; few, because each is made with a key of its own. */
    private static List<Certificate> withdrawn(InventedAuthority authority) {
        return List.of(authority.signer("Withdrawn Signer", SINCE).certificate());
    }

    private static TrustStore store(ProviderEngine engine, byte[]... pieces) {
        TrustReader reader = new TrustReader(engine);
        List<TrustEdition> editions = new ArrayList<>();
        for (byte[] piece : pieces) {
            editions.add(reader.read("piece " + editions.size(), piece));
        }
        return TrustStore.of(editions, engine);
    }

    /** The median of each way over rounds that take turns, so that a busy machine is unfair to all alike. */
    private static double[] medians(List<BooleanSupplier> ways, int millis, int warmUpRounds) {
        double[][] rounds = new double[ways.size()][ROUNDS];
        for (int round = -warmUpRounds; round < ROUNDS; round++) {
            for (int way = 0; way < ways.size(); way++) {
                double micros = micros(ways.get(way), millis);
                if (round >= 0) {
                    rounds[way][round] = micros;
                }
            }
        }
        return Arrays.stream(rounds)
                .mapToDouble(values -> {
                    Arrays.sort(values);
                    return values[ROUNDS / 2];
                })
                .toArray();
    }

    private static double micros(BooleanSupplier way, int millis) {
        long start = ProcessorTime.nanos();
        long until = start + millis * 1_000_000L;
        long end;
        int count = 0;
        do {
            for (int i = 0; i < 4; i++) {
                if (!way.getAsBoolean()) {
                    throw new IllegalStateException("a genuine passport was not called genuine");
                }
            }
            count += 4;
            end = ProcessorTime.nanos();
        } while (end < until);
        return (end - start) / 1000.0 / count;
    }
}
