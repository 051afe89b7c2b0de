package org.sarhad.bench;

import java.io.IOException;

/** A measurement that can be run by name. */
public interface Benchmark {
    /** The name given on the command line. */
    String name();

    /** What it measures, in one sentence. */
    String summary();

    /**
     * Measures and reports.
     *
     * @throws IOException when the data to measure on cannot be read
     */
    void run(BenchmarkRun run) throws IOException;
}
