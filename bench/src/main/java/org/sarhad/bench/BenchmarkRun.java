package org.sarhad.bench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * What a benchmark is given: where the data lie, the options of the command line, and where figures and talk go.
 *
 * @param data folder of the real data to measure on
 * @param options options given as {@code --option NAME=VALUE}
 * @param out takes the figures
 * @param talk takes progress and explanations
 */
public record BenchmarkRun(Path data, Map<String, String> options, PrintWriter out, PrintWriter talk) {
    public BenchmarkRun {
        options = Map.copyOf(options);
    }

    /** Reports one figure. */
    public void figure(String name, double value, String unit) {
        out.printf(Locale.ROOT, "%s %s %s%n", name, number(value), unit);
        out.flush();
    }

    /** Says something to whoever waits. */
    public void say(String text) {
        talk.println(text);
        talk.flush();
    }

    /** A whole-number option, or its default. */
    public int option(String name, int otherwise) {
        String value = options.get(name);
        return value == null ? otherwise : Integer.parseInt(value);
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : String.format(Locale.ROOT, "%.4g", value);
    }
}
