package org.sarhad.exercise;

import java.util.ArrayList;
import java.util.List;

/** An invented document reader, which now and then reads badly. */
final class Reader {
    private static final String NOISE = "?#*/\\|~";

    private Reader() {}

    static Crossing.Fault fault(Dice dice) {
        if (dice.percent(97.5)) {
            return Crossing.Fault.NONE;
        }
        return switch (dice.below(5)) {
            case 0 -> Crossing.Fault.LINE_MISSING;
            case 1 -> Crossing.Fault.GARBLED_LINE;
            default -> Crossing.Fault.MISTYPED_DIGIT;
        };
    }

    /** The zone as it arrives with that fault. */
    static List<String> typed(List<String> zone, Crossing.Fault fault, Dice dice) {
        List<String> lines = new ArrayList<>(zone);
        int last = zone.size() == 3 ? 1 : zone.size() - 1;
        switch (fault) {
            case NONE -> {}
            case MISTYPED_DIGIT -> lines.set(last, mistyped(zone.get(last), dice));
            case GARBLED_LINE -> lines.set(last, garbled(zone.get(last), dice));
            case LINE_MISSING -> lines.subList(1, lines.size()).clear();
        }
        return lines;
    }

    /** One digit of the birth date (or, in cards, of what stands there) becomes its neighbour. */
    private static String mistyped(String line, Dice dice) {
        StringBuilder out = new StringBuilder(line);
        int from = dice.below(line.length());
        for (int i = 0; i < line.length(); i++) {
            int at = (from + i) % line.length();
            char c = line.charAt(at);
            if (c >= '0' && c <= '9') {
                out.setCharAt(at, (char) ('0' + (c - '0' + 1 + dice.below(8)) % 10));
                return out.toString();
            }
        }
        return line;
    }

    private static String garbled(String line, Dice dice) {
        StringBuilder out = new StringBuilder(line);
        for (int i = 0; i < 3; i++) {
            out.setCharAt(dice.below(out.length()), NOISE.charAt(dice.below(NOISE.length())));
        }
        return dice.percent(50) ? out.substring(0, out.length() - 1 - dice.below(4)) : out.toString();
    }
}
