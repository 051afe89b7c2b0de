package org.sarhad.bench.lost;

import java.io.IOException;
import java.nio.file.Path;
import org.sarhad.bench.BenchmarkRun;

/** A store that others would take for a register of lost documents; found as a service where it is on the class path. */
public interface LostPeer {
    /** Its name, also the part of its figures' names. */
    String name();

    /** Stores that many documents in the folder, asks, and reports {@code lost.NAME.*}. */
    void measure(BenchmarkRun run, Path folder, int records) throws IOException;
}
