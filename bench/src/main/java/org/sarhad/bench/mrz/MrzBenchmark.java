package org.sarhad.bench.mrz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sarhad.bench.Benchmark;
import org.sarhad.bench.BenchmarkRun;

/** {@code sarhad bench mrz}: how fast, how robust and how right the reading of zones is. */
public final class MrzBenchmark implements Benchmark {
    private static final int INPUTS = 2_000_000;

    @Override
    public String name() {
        return "mrz";
    }

    @Override
    public String summary() {
        return "reading of machine-readable zones: time, allocation, fuzzing (--records N), agreement with collected cases";
    }

    @Override
    public void run(BenchmarkRun run) throws IOException {
        ParseTiming.run(run);
        Fuzzing.run(run, run.option("records", INPUTS));
        TransliterationAgreement.run(run, run.data().resolve("documents/transliteration.tsv"));
        Path cases = run.data().resolve("documents/mrz_cases.tsv");
        if (Files.exists(cases)) {
            CaseAgreement.run(run, cases);
            CaseAgreement.malformed(run, run.data().resolve("documents/mrz/malformed.tsv"));
        } else {
            run.say("no " + cases + ": agreement with collected cases not measured");
        }
    }
}
