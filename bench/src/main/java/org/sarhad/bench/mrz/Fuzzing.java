package org.sarhad.bench.mrz;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import java.util.SplittableRandom;
import org.sarhad.bench.BenchmarkRun;
import org.sarhad.documents.mrz.MrzReader;
import org.sarhad.documents.mrz.MrzScanner;

/**
 * Throws random bytes, random characters of the zone's own alphabet and damaged zones at the parser, and counts what
 * escapes as an exception. Every 64th input also goes through the tolerant reader into records.
 */
final class Fuzzing {
    private static final byte[] ALPHABET =
            "<0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<<<<\n\r".getBytes(StandardCharsets.US_ASCII);
    private static final int[] LENGTHS = {72, 73, 88, 89, 90, 92, 36, 44};

    private Fuzzing() {}

    static void run(BenchmarkRun run, int inputs) {
        SplittableRandom random = new SplittableRandom(11);
        byte[][] zones = Zones.of(new Random(11), 60);
        MrzScanner scanner = new MrzScanner();
        MrzReader reader = new MrzReader(LocalDate.of(2026, 11, 21));
        byte[] text = new byte[256];
        long exceptions = 0;
        long readable = 0;
        for (int i = 0; i < inputs; i++) {
            int length = fill(text, random, zones);
            try {
                if (scanner.scan(text, 0, length)) {
                    readable++;
                } else if (scanner.failure().line() < 1) {
                    throw new IllegalStateException("a failure without a place");
                }
                if (i % 64 == 0) {
                    reader.read(new String(text, 0, length, StandardCharsets.ISO_8859_1));
                }
            } catch (RuntimeException escaped) {
                exceptions++;
                run.say("escaped on " + new String(text, 0, length, StandardCharsets.ISO_8859_1) + ": " + escaped);
            }
            if (i > 0 && i % 10_000_000 == 0) {
                run.say("fuzzed " + i / 1_000_000 + " million");
            }
        }
        run.figure("mrz.fuzz.inputs", inputs, "inputs");
        run.figure("mrz.fuzz.readable", readable, "inputs");
        run.figure("mrz.fuzz.exceptions", exceptions, "exceptions");
    }

    private static int fill(byte[] text, SplittableRandom random, byte[][] zones) {
        return switch (random.nextInt(8)) {
            case 0 -> noise(text, random);
            case 1, 2 -> letters(text, random);
            default -> damage(text, random, zones[random.nextInt(zones.length)]);
        };
    }

    private static int noise(byte[] text, SplittableRandom random) {
        int length = random.nextInt(text.length);
        for (int i = 0; i < length; i += 8) {
            long bits = random.nextLong();
            for (int k = i; k < Math.min(length, i + 8); k++) {
                text[k] = (byte) (bits >>> (8 * (k - i)));
            }
        }
        return length;
    }

    private static int letters(byte[] text, SplittableRandom random) {
        int length = LENGTHS[random.nextInt(LENGTHS.length)];
        int symbols = ALPHABET.length - (random.nextBoolean() ? 0 : 2);
        for (int i = 0; i < length; i++) {
            text[i] = ALPHABET[random.nextInt(symbols)];
        }
        return length;
    }

    private static int damage(byte[] text, SplittableRandom random, byte[] zone) {
        System.arraycopy(zone, 0, text, 0, zone.length);
        int length = zone.length;
        for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
            int at = random.nextInt(length);
            byte symbol = ALPHABET[random.nextInt(ALPHABET.length)];
            switch (random.nextInt(6)) {
                case 0 -> {
                    System.arraycopy(text, at, text, at + 1, length - at);
                    text[at] = symbol;
                    length++;
                }
                case 1 -> {
                    System.arraycopy(text, at + 1, text, at, length - at - 1);
                    length--;
                }
                default -> text[at] = symbol;
            }
        }
        return length;
    }
}
