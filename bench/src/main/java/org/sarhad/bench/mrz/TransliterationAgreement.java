package org.sarhad.bench.mrz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.sarhad.bench.BenchmarkRun;
import org.sarhad.documents.transliteration.Alphabet;

/** Compares the alphabets with a collected table row by row, and sends Arabic names there and back. */
final class TransliterationAgreement {
    private static final Map<String, Alphabet> TABLES = Map.of(
            "latin_based", Alphabet.LATIN,
            "cyrillic", Alphabet.RUSSIAN,
            "cyrillic_belarussian", Alphabet.BELARUSIAN,
            "cyrillic_bulgarian", Alphabet.BULGARIAN,
            "cyrillic_macedonian", Alphabet.MACEDONIAN,
            "cyrillic_serbian", Alphabet.SERBIAN,
            "cyrillic_ukrainian", Alphabet.UKRAINIAN,
            "arabic", Alphabet.ARABIC);

    private static final int NAMES = 100_000;

    private TransliterationAgreement() {}

    static void run(BenchmarkRun run, Path table) throws IOException {
        if (Files.exists(table)) {
            compare(run, Files.readAllLines(table));
        }
        run.figure("mrz.transliteration.arabic", roundTrips() / (double) NAMES, "share");
    }

    private static void compare(BenchmarkRun run, List<String> rows) {
        int agreeing = 0;
        int elsewhere = 0;
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split("\t", -1);
            Alphabet alphabet = TABLES.get(cells[0]);
            if (alphabet == null) {
                elsewhere++;
                continue;
            }
            String expected = cells[3].toUpperCase(Locale.ROOT);
            String found = printed(alphabet, cells[2]);
            if (expected.equals(found)) {
                agreeing++;
            } else {
                run.say(cells[0] + " " + cells[1] + ": table " + expected + ", ours " + found);
            }
        }
        run.figure("mrz.transliteration.total", rows.size() - 1, "rows");
        run.figure("mrz.transliteration.elsewhere", elsewhere, "rows");
        run.figure("mrz.transliteration.rows", agreeing, "rows");
    }

    private static @Nullable String printed(Alphabet alphabet, String letter) {
        return letter.equals("'")
                ? alphabet.toMrz(letter)
                : alphabet.printed(letter.codePointAt(0)).orElse(null);
    }

    private static int roundTrips() {
        Random random = new Random(3);
        List<Integer> letters = Alphabet.ARABIC.letters().stream()
                .filter(letter -> !Alphabet.ARABIC.printed(letter).orElse("").isEmpty() && letter != 0x06D0)
                .toList();
        int same = 0;
        for (int i = 0; i < NAMES; i++) {
            StringBuilder name = new StringBuilder();
            for (int length = 2 + random.nextInt(12); length > 0; length--) {
                name.appendCodePoint(letters.get(random.nextInt(letters.size())));
            }
            String mrz = Alphabet.ARABIC.toMrz(name.toString());
            same += Alphabet.ARABIC.originals(mrz, 1).contains(name.toString()) ? 1 : 0;
        }
        return same;
    }
}
