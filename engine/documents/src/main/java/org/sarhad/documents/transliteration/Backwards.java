package org.sarhad.documents.transliteration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** From what is printed to what may have been meant: the cheapest ways to part a text into printed letters. */
final class Backwards {
    private static final int MOST_STEPS = 20_000;

    private final Map<String, List<String>> letters = new HashMap<>();
    private final int longest;

    private record Way(int at, int cost, String text) {}

    Backwards(Map<Integer, String> printed, Map<Integer, List<String>> alternatives) {
        printed.forEach((letter, text) -> add(text, letter));
        alternatives.forEach((letter, texts) -> texts.forEach(text -> add(text, letter)));
        longest = letters.keySet().stream().mapToInt(String::length).max().orElse(1);
    }

    private void add(String text, int letter) {
        if (!text.isEmpty()) {
            letters.computeIfAbsent(text, key -> new ArrayList<>()).add(Character.toString(letter));
        }
    }

    List<String> originals(String text, int most) {
        List<String> found = new ArrayList<>();
        PriorityQueue<Way> ways = new PriorityQueue<>(Comparator.comparingInt(Way::cost)
                .thenComparing(Comparator.comparingInt(Way::at).reversed()));
        ways.add(new Way(0, 0, ""));
        for (int steps = 0; steps < MOST_STEPS && !ways.isEmpty() && found.size() < most; steps++) {
            Way way = ways.remove();
            if (way.at == text.length()) {
                if (!found.contains(way.text)) {
                    found.add(way.text);
                }
            } else {
                extend(way, text, ways);
            }
        }
        return List.copyOf(found);
    }

    /** The longest printed letter is the likeliest; a shorter one, or a rarer letter printed the same, costs more. */
    private void extend(Way way, String text, PriorityQueue<Way> ways) {
        int skipped = 0;
        for (int length = Math.min(longest, text.length() - way.at); length > 0; length--) {
            List<String> meant = letters.get(text.substring(way.at, way.at + length));
            if (meant != null) {
                for (int rank = 0; rank < meant.size(); rank++) {
                    ways.add(new Way(way.at + length, way.cost + 2 * skipped + 3 * rank, way.text + meant.get(rank)));
                }
                skipped++;
            }
        }
        if (skipped == 0) {
            ways.add(new Way(way.at + 1, way.cost, way.text + text.charAt(way.at)));
        }
    }
}
