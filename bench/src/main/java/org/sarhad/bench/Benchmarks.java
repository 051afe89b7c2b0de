package org.sarhad.bench;

import java.util.List;
import java.util.Optional;
import org.sarhad.bench.accuracy.AccuracyBenchmark;
import org.sarhad.bench.lost.LostBenchmark;
import org.sarhad.bench.mrz.MrzBenchmark;
import org.sarhad.bench.mrz.RepairBenchmark;
import org.sarhad.bench.passport.PassportBenchmark;
import org.sarhad.bench.screening.ScreeningBenchmark;
import org.sarhad.bench.seal.SealBenchmark;
import org.sarhad.bench.training.NamesTraining;

/** Every benchmark there is. */
public final class Benchmarks {
    private static final List<Benchmark> ALL = List.of(
            new ScreeningBenchmark(),
            new LaneBenchmark(),
            new NamesTraining(),
            new AccuracyBenchmark(),
            new MrzBenchmark(),
            new RepairBenchmark(),
            new PassportBenchmark(),
            new RomaniseBenchmark(),
            new SpellingsBenchmark(),
            new ExerciseBenchmark(),
            new LostBenchmark(),
            new ListsBenchmark(),
            new SealBenchmark());

    private Benchmarks() {}

    /** All benchmarks, in the order in which they are listed to the user. */
    public static List<Benchmark> all() {
        return ALL;
    }

    /** The benchmark of that name. */
    public static Optional<Benchmark> named(String name) {
        return ALL.stream().filter(benchmark -> benchmark.name().equals(name)).findFirst();
    }
}
