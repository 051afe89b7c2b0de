package org.sarhad.bench.accuracy;

import java.io.IOException;
import java.util.List;
import org.sarhad.bench.Benchmark;
import org.sarhad.bench.BenchmarkRun;

/** Every measurement of accuracy, one line for each set and group. */
public final class AccuracyBenchmark implements Benchmark {
    @Override
    public String name() {
        return "accuracy";
    }

    @Override
    public String summary() {
        return "how well names and identities are matched (--option sets=alias,pairs,nobody,altered,million;"
                + " --option misses=N shows the worst)";
    }

    @Override
    public void run(BenchmarkRun run) throws IOException {
        List<String> sets = List.of(
                run.options().getOrDefault("sets", "alias,pairs,nobody,altered").split(","));
        RealLists lists = new RealLists(run.data());
        if (sets.contains("pairs")) {
            new LabelledPairs(run).measure();
        }
        if (sets.contains("alias")) {
            new AliasSets(run, lists).measure();
        }
        if (sets.contains("nobody") || sets.contains("altered")) {
            new Travellers(run, lists).measure(sets);
        }
        if (sets.contains("million")) {
            new SlipsAmongMany(run).measure();
        }
    }
}
