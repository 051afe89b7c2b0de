package org.sarhad.documents.mrz;

import java.time.LocalDate;
import java.util.Random;

/** Invents contents that a zone can print in full. */
final class TestingZones {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String SYMBOLS = LETTERS + "0123456789";
    private static final String[] STATES = {"UTO", "D", "KAZ", "UZB", "TJK", "TKM", "KGZ", "RUS", "XXA", "UNO", "GBD"};

    private TestingZones() {}

    static MrzContents any(Random random, LocalDate today) {
        MrzFormat[] formats = MrzFormat.values();
        return any(random, today, formats[random.nextInt(formats.length)]);
    }

    static MrzContents any(Random random, LocalDate today, MrzFormat format) {
        String code = switch (format) {
            case TD1, TD2 -> random.nextBoolean() ? "I" : "AC";
            case TD3 -> random.nextBoolean() ? "P" : "PD";
            case MRVA, MRVB -> "V";
            case IDFRA -> "ID";
        };
        boolean french = format == MrzFormat.IDFRA;
        String state = french ? "FRA" : STATES[random.nextInt(STATES.length)];
        MrzContents contents = MrzContents.of(format, code, state, number(random, format))
                .name(words(random, 2, 5), french ? words(random, 1, 14) : words(random, random.nextInt(3), 4))
                .holder(french ? "FRA" : STATES[random.nextInt(STATES.length)], birth(random, today), sex(random))
                .optional(optional(random, format), format == MrzFormat.TD1 ? symbols(random, random.nextInt(12)) : "");
        return french ? contents : contents.expires(expiry(random, today));
    }

    private static String number(Random random, MrzFormat format) {
        int length = switch (format) {
            case TD1 -> 1 + random.nextInt(14);
            case TD2 -> 1 + random.nextInt(12);
            case IDFRA -> 12;
            default -> 1 + random.nextInt(9);
        };
        return symbols(random, length);
    }

    private static String optional(Random random, MrzFormat format) {
        return switch (format) {
            case TD1 -> symbols(random, random.nextInt(9));
            case TD2 -> symbols(random, random.nextInt(3));
            case TD3 -> symbols(random, random.nextInt(15));
            case MRVA -> symbols(random, random.nextInt(17));
            case MRVB -> symbols(random, random.nextInt(9));
            case IDFRA -> symbols(random, 6);
        };
    }

    private static MrzDate birth(Random random, LocalDate today) {
        return date(random, today.minusDays(random.nextInt(36_000)));
    }

    private static MrzDate expiry(Random random, LocalDate today) {
        return date(random, today.plusDays(random.nextInt(9_000) - 5_000));
    }

    private static MrzDate date(Random random, LocalDate day) {
        return switch (random.nextInt(10)) {
            case 0 -> MrzDate.of(day.getYear(), 0, 0);
            case 1 -> MrzDate.of(day.getYear(), day.getMonthValue(), 0);
            default -> MrzDate.of(day);
        };
    }

    private static String sex(Random random) {
        return String.valueOf("MF<".charAt(random.nextInt(3)));
    }

    private static String words(Random random, int count, int longest) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(letters(random, 1 + random.nextInt(longest)));
        }
        return words.toString();
    }

    private static String letters(Random random, int length) {
        return pick(random, LETTERS, length);
    }

    static String symbols(Random random, int length) {
        return pick(random, SYMBOLS, length);
    }

    private static String pick(Random random, String alphabet, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
