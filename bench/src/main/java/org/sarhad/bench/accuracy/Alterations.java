package org.sarhad.bench.accuracy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;

/** The ways in which a listed name is altered before it is sought again. */
enum Alterations {
    /** As listed. */
    NONE((name, random) -> name),
    /** Last part first. */
    SWAPPED((name, random) -> {
        List<String> parts = new ArrayList<>(parts(name));
        Collections.rotate(parts, 1);
        return String.join(" ", parts);
    }),
    /** One letter added, dropped, replaced or exchanged with its neighbour. */
    ONE_SLIP(Alterations::slip),
    /** Two such slips, wherever they fall. */
    TWO_SLIPS((name, random) -> slip(slip(name, random), random)),
    /** One part of three or more left out, never the last. */
    DROPPED((name, random) -> {
        List<String> parts = new ArrayList<>(parts(name));
        if (parts.size() > 2) {
            parts.remove(random.nextInt(parts.size() - 1));
        }
        return String.join(" ", parts);
    }),
    /** Letters and digraphs of one romanisation written as another writes them. */
    RESPELLED((name, random) -> {
        String text = name.toLowerCase(Locale.ROOT);
        for (String[] rule : respellings()) {
            if (random.nextInt(3) > 0) {
                text = text.replace(rule[0], rule[1]);
            }
        }
        return text;
    });

    private static String[][] respellings() {
        return new String[][] {
            {"kh", "h"}, {"sh", "ch"}, {"zh", "j"}, {"dj", "j"}, {"q", "k"}, {"ou", "u"}, {"ee", "i"}, {"oo", "u"},
            {"yy", "y"}, {"mm", "m"}, {"ss", "s"}, {"iy", "i"}, {"w", "v"}, {"gh", "g"}, {"dh", "d"}, {"ts", "c"},
            {"mohammad", "muhammed"}, {"ahmad", "ahmed"}
        };
    }

    @SuppressWarnings("ImmutableEnumChecker") // lambdas without state
    private final BiFunction<String, Random, String> change;

    Alterations(BiFunction<String, Random, String> change) {
        this.change = change;
    }

    String apply(String name, Random random) {
        return change.apply(name, random);
    }

    private static List<String> parts(String name) {
        return Arrays.asList(name.strip().split("\\s+"));
    }

    /** A slip in a place where the name has a letter. */
    static String slip(String name, Random random) {
        StringBuilder text = new StringBuilder(name);
        int at = random.nextInt(text.length());
        while (!Character.isLetter(text.charAt(at))) {
            at = random.nextInt(text.length());
        }
        char letter = (char) ('a' + random.nextInt(26));
        switch (random.nextInt(4)) {
            case 0 -> text.deleteCharAt(at);
            case 1 -> text.insert(at, letter);
            case 2 -> text.setCharAt(at, letter);
            default -> {
                if (at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))) {
                    char first = text.charAt(at);
                    text.setCharAt(at, text.charAt(at + 1));
                    text.setCharAt(at + 1, first);
                } else {
                    text.setCharAt(at, letter);
                }
            }
        }
        return text.toString();
    }
}
