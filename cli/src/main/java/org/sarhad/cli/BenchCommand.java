package org.sarhad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sarhad.bench.Benchmark;
import org.sarhad.bench.BenchmarkRun;
import org.sarhad.bench.Benchmarks;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a benchmark and prints one line for each figure. */
@Command(
        name = "bench",
        description = "Runs a benchmark; prints 'figure value unit' lines. Without a name: lists the benchmarks.",
        footer = "Example: sarhad bench screening --data ../shared/data",
        mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "the benchmark to run")
    private @Nullable String name;

    @Option(names = "--data", paramLabel = "DIR", description = "folder of real data (default: ${DEFAULT-VALUE})")
    private Path data = Path.of(System.getenv().getOrDefault("SARHAD_DATA", "../shared/data"));

    @Option(names = "--records", paramLabel = "N", description = "how many records, where a benchmark asks")
    private @Nullable Integer records;

    @Option(names = "--option", paramLabel = "NAME=VALUE", description = "an option of the benchmark")
    private Map<String, String> options = new java.util.HashMap<>();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        String wanted = name;
        if (wanted == null) {
            Benchmarks.all().forEach(benchmark -> out.printf("%-12s %s%n", benchmark.name(), benchmark.summary()));
            return 0;
        }
        Benchmark benchmark = Benchmarks.named(wanted)
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(), "no benchmark is called " + wanted + "; 'sarhad bench' lists them"));
        if (records != null) {
            options.put("records", records.toString());
        }
        benchmark.run(new BenchmarkRun(data, options, out, spec.commandLine().getErr()));
        return 0;
    }
}
