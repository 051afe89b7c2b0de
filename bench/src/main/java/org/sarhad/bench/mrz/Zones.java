package org.sarhad.bench.mrz;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import org.sarhad.documents.mrz.Mrz;
import org.sarhad.documents.mrz.MrzContents;
import org.sarhad.documents.mrz.MrzDate;
import org.sarhad.documents.mrz.MrzFormat;

/** Invents zones of every format to measure on. */
final class Zones {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String SYMBOLS = LETTERS + "0123456789";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private Zones() {}

    static byte[][] of(Random random, int count) {
        byte[][] zones = new byte[count][];
        MrzFormat[] formats = MrzFormat.values();
        for (int i = 0; i < count; i++) {
            MrzFormat format = formats[i % formats.length];
            String text = String.join("\n", Mrz.compose(contents(random, format))) + "\n";
            zones[i] = text.getBytes(StandardCharsets.US_ASCII);
        }
        return zones;
    }

    static MrzContents contents(Random random, MrzFormat format) {
        boolean french = format == MrzFormat.IDFRA;
        String code = format.isVisa() ? "V" : format == MrzFormat.TD3 ? "P" : "ID";
        MrzContents contents = MrzContents.of(
                        format, code, french ? "FRA" : "UTO", pick(random, SYMBOLS, french ? 12 : 9))
                .name(pick(random, LETTERS, 3 + random.nextInt(8)), pick(random, LETTERS, 2 + random.nextInt(6)))
                .holder(french ? "FRA" : "KAZ", MrzDate.of(TODAY.minusDays(random.nextInt(30_000))), "F")
                .optional(pick(random, SYMBOLS, random.nextInt(7)), "");
        return french ? contents : contents.expires(MrzDate.of(TODAY.plusDays(random.nextInt(3_650))));
    }

    static String pick(Random random, String alphabet, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
