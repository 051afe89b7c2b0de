package org.sarhad.bench.mrz;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.sarhad.bench.Benchmark;
import org.sarhad.bench.BenchmarkRun;
import org.sarhad.documents.mrz.Mrz;
import org.sarhad.documents.mrz.MrzCandidate;
import org.sarhad.documents.mrz.MrzContents;
import org.sarhad.documents.mrz.MrzDate;
import org.sarhad.documents.mrz.MrzReader;
import org.sarhad.documents.mrz.MrzRepair;
import org.sarhad.documents.mrz.NumberPattern;

/**
 * {@code sarhad bench mrz-repair}: damages invented passports by exchanging look-alikes and counts how often the truth is
 * proposed first, among sixteen, and how often a wrong reading would have passed without a word.
 *
 * <p>The damage uses the same kind of pairs as the repair; it is a simulation, not a measurement of any reader.
 */
public final class RepairBenchmark implements Benchmark {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String DIGITS = "0123456789";
    private static final String GERMAN = "CFGHJKLMNPRTVWXYZ" + DIGITS;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String[] PAIRS = {
        "0O", "0D", "0Q", "0U", "OD", "OQ", "1I", "1L", "IL", "2Z", "4A", "5S", "6G", "7T", "8B", "UV", "CG", "EF", "K<"
    };

    private record Form(String name, List<String> alphabets, String mask) {}

    private static final List<Form> FORMS = List.of(
            new Form("letter1", alphabets(LETTERS, 1, DIGITS), "A99999999"),
            new Form("letter2", alphabets(LETTERS, 2, DIGITS), "AA9999999"),
            new Form("digits", alphabets(DIGITS, 0, DIGITS), "999999999"),
            new Form("german", alphabets(GERMAN, 0, GERMAN), ("[" + GERMAN + "]").repeat(9)),
            new Form("unknown", alphabets(LETTERS, 2, DIGITS), ""),
            new Form("any", alphabets(LETTERS + DIGITS, 0, LETTERS + DIGITS), ""));

    @Override
    public String name() {
        return "mrz-repair";
    }

    @Override
    public String summary() {
        return "repair of misread document numbers and dates by simulation (--records N trials a row)";
    }

    @Override
    public void run(BenchmarkRun run) {
        int trials = run.option("records", 1_000);
        for (Form form : FORMS) {
            for (int errors = 1; errors <= 2; errors++) {
                numbers(run, form, errors, trials);
            }
        }
        for (int errors = 1; errors <= 3; errors++) {
            dates(run, errors, trials);
        }
    }

    private static void numbers(BenchmarkRun run, Form form, int errors, int trials) {
        Random random = new Random(form.name().hashCode() + errors);
        Optional<NumberPattern> pattern =
                form.mask().isEmpty() ? Optional.empty() : Optional.of(NumberPattern.of(form.mask()));
        MrzRepair repair = new MrzRepair(TODAY, contents -> pattern);
        Tally tally = new Tally();
        while (tally.trials < trials) {
            StringBuilder number = new StringBuilder();
            for (String alphabet : form.alphabets()) {
                number.append(Zones.pick(random, alphabet, 1));
            }
            trial(zone(random, number.toString()), 44, 9, errors, random, repair, tally);
        }
        tally.report(run, "mrz.repair." + form.name() + "." + errors);
    }

    private static void dates(BenchmarkRun run, int errors, int trials) {
        Random random = new Random(errors);
        MrzRepair repair = new MrzRepair(TODAY, contents -> Optional.of(NumberPattern.of("999999999")));
        Tally tally = new Tally();
        while (tally.trials < trials) {
            trial(zone(random, Zones.pick(random, DIGITS, 9)), 57, 6, errors, random, repair, tally);
        }
        tally.report(run, "mrz.repair.dates." + errors);
    }

    private static void trial(
            String zone, int from, int length, int errors, Random random, MrzRepair repair, Tally tally) {
        StringBuilder damaged = new StringBuilder(zone);
        if (!damage(damaged, from, length, errors, random)) {
            return;
        }
        Mrz read = (Mrz) new MrzReader(TODAY).read(damaged.toString());
        List<MrzCandidate> candidates = repair.candidates(read);
        int place = 0;
        while (place < candidates.size()
                && !String.join("", candidates.get(place).mrz().lines()).equals(zone)) {
            place++;
        }
        boolean found = place < candidates.size();
        tally.trials++;
        tally.first += found && place == 0 ? 1 : 0;
        tally.listed += found ? 1 : 0;
        boolean silent = !candidates.isEmpty()
                && candidates.get(0).isAsRead()
                && candidates.get(0).fitsIssuer()
                && !candidates.get(0).digitsCannotTell();
        tally.silent += silent ? 1 : 0;
    }

    private static boolean damage(StringBuilder zone, int from, int length, int errors, Random random) {
        int done = 0;
        boolean[] touched = new boolean[length];
        for (int tries = 0; tries < 200 && done < errors; tries++) {
            int at = random.nextInt(length);
            String pair = PAIRS[random.nextInt(PAIRS.length)];
            int side = pair.indexOf(zone.charAt(from + at));
            if (!touched[at] && side >= 0) {
                zone.setCharAt(from + at, pair.charAt(1 - side));
                touched[at] = true;
                done++;
            }
        }
        return done == errors;
    }

    private static String zone(Random random, String number) {
        MrzContents contents = MrzContents.passport("UTO", number)
                .name("SPECIMEN", "ANNA")
                .holder("UTO", MrzDate.of(TODAY.minusDays(random.nextInt(30_000))), "F")
                .expires(MrzDate.of(TODAY.plusDays(random.nextInt(3_650))));
        return String.join("", Mrz.compose(contents));
    }

    private static List<String> alphabets(String first, int count, String rest) {
        String[] alphabets = new String[9];
        for (int i = 0; i < alphabets.length; i++) {
            alphabets[i] = i < count ? first : rest;
        }
        return List.of(alphabets);
    }

    private static final class Tally {
        private int trials;
        private int first;
        private int listed;
        private int silent;

        void report(BenchmarkRun run, String name) {
            run.figure(name + ".top1", (double) first / trials, "share");
            run.figure(name + ".top16", (double) listed / trials, "share");
            run.figure(name + ".silent", (double) silent / trials, "share");
        }
    }
}
