package org.sarhad.bench.mrz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import org.sarhad.bench.BenchmarkRun;
import org.sarhad.documents.mrz.MrzReader;
import org.sarhad.documents.mrz.MrzReading;
import org.sarhad.documents.mrz.MrzScanner;
import org.sarhad.documents.mrz.UnreadableMrz;

/**
 * Time and allocation of one parse by the cursor, and of one reading into records. Times are of the processor, so that
 * neighbours on a busy machine do not count; medians of rounds.
 */
final class ParseTiming {
    private static final int ROUNDS = 25;
    private static final int PARSES = 200_000;

    private ParseTiming() {}

    static void run(BenchmarkRun run) {
        byte[][] zones = Zones.of(new Random(7), 600);
        MrzScanner scanner = new MrzScanner();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        double[] micros = new double[ROUNDS];
        long valid = 0;
        long allocated = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long bytes = threads.getCurrentThreadAllocatedBytes();
            long start = threads.getCurrentThreadCpuTime();
            valid += scan(scanner, zones);
            micros[round] = (threads.getCurrentThreadCpuTime() - start) / 1e3 / PARSES;
            allocated = threads.getCurrentThreadAllocatedBytes() - bytes;
        }
        if (valid != (long) ROUNDS * PARSES) {
            throw new IllegalStateException("only " + valid + " of the composed zones were found valid");
        }
        run.figure("mrz.parse.time", median(micros), "us");
        // What the clock and the bean themselves allocate in a round is spread over the parses of the round.
        run.figure("mrz.parse.allocation", Math.floor((double) allocated / PARSES), "bytes");
        run.figure("mrz.read.time", readTime(threads, zones), "us");
    }

    private static long scan(MrzScanner scanner, byte[][] zones) {
        long valid = 0;
        int next = 0;
        for (int i = 0; i < PARSES; i++) {
            if (scanner.scan(zones[next]) && scanner.allAgree()) {
                valid++;
            }
            next = next + 1 == zones.length ? 0 : next + 1;
        }
        return valid;
    }

    private static double readTime(ThreadMXBean threads, byte[][] zones) {
        MrzReader reader = new MrzReader(LocalDate.of(2026, 11, 21));
        String[] texts = Arrays.stream(zones)
                .map(zone -> new String(zone, StandardCharsets.US_ASCII))
                .toArray(String[]::new);
        double[] micros = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = threads.getCurrentThreadCpuTime();
            for (int i = 0; i < PARSES / 10; i++) {
                MrzReading reading = reader.read(texts[i % texts.length]);
                if (reading instanceof UnreadableMrz unreadable) {
                    throw new IllegalStateException(unreadable.toString());
                }
            }
            micros[round] = (threads.getCurrentThreadCpuTime() - start) / 1e3 / (PARSES / 10);
        }
        return median(micros);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
