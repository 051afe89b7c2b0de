package org.sarhad.documents.lost;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/**
 * The other numbers that a number may be when a character was unclear. Check digits cannot settle that: pairs such as G/6,
 * L/1, U/0 and K/&lt; differ by a multiple of ten under every weight (ICAO Doc 9303 part 3 section 4.9), so every reading
 * has to be asked for.
 */
public final class NearNumbers {
    /** How many readings are usually asked for, the number as read included. */
    public static final int USUAL = 16;

    private static final NearNumbers STANDARD = new NearNumbers(List.of(
            "0O", "1I", "0D", "5S", "8B", "2Z", "6G", "1L", "0Q", "0U", "7T", "4A", "1T", "7Z", "CG", "UV", "MN", "KX",
            "OQ", "OD", "IL", "EF", "PR", "HN", "VY", "38", "BE"));

    private final List<String> pairs;

    private NearNumbers(List<String> pairs) {
        this.pairs = List.copyOf(pairs);
    }

    /** The characters that cameras and people confuse in numbers, the likeliest pairs first. */
    public static NearNumbers standard() {
        return STANDARD;
    }

    /**
     * A table of one's own.
     *
     * @param pairs two characters each, the likeliest pair first
     * @throws IllegalArgumentException when a text is not a pair of capital letters or digits
     */
    public static NearNumbers of(List<String> pairs) {
        for (String pair : pairs) {
            if (pair.length() != 2 || !DocumentKey.isPlain(pair.charAt(0)) || !DocumentKey.isPlain(pair.charAt(1))) {
                throw new IllegalArgumentException("not a pair of capital letters or digits: " + pair);
            }
        }
        return new NearNumbers(pairs);
    }

    /**
     * The document as read and its readings with one character changed, the likeliest first.
     *
     * @param most how many at most, the document as read included
     */
    public List<DocumentKey> readings(DocumentKey read, int most) {
        return readings(read, everyPosition(read), most);
    }

    /**
     * The document as read and its readings with characters changed at the unclear positions only: first one character,
     * then two, and so on.
     *
     * @param unclear positions in the number, from 0
     * @param most how many at most, the document as read included
     */
    public List<DocumentKey> readings(DocumentKey read, List<Integer> unclear, int most) {
        SequencedSet<String> numbers = new LinkedHashSet<>();
        numbers.add(read.number());
        List<String> last = List.of(read.number());
        boolean everywhere = unclear.size() == read.number().length();
        for (int changes = 1; changes <= unclear.size() && !last.isEmpty() && numbers.size() < most; changes++) {
            List<String> next = new ArrayList<>();
            for (String number : last) {
                addChanged(number, read.number(), unclear, numbers, next, most);
            }
            last = everywhere ? List.of() : next;
        }
        return numbers.stream().map(read::withNumber).toList();
    }

    private void addChanged(
            String number,
            String read,
            List<Integer> unclear,
            SequencedSet<String> known,
            List<String> added,
            int most) {
        for (String pair : pairs) {
            for (int position : unclear) {
                if (known.size() >= most) {
                    return;
                }
                char here = number.charAt(position);
                int side = pair.indexOf(here);
                if (side >= 0 && here == read.charAt(position)) {
                    String changed =
                            number.substring(0, position) + pair.charAt(1 - side) + number.substring(position + 1);
                    if (known.add(changed)) {
                        added.add(changed);
                    }
                }
            }
        }
    }

    private static List<Integer> everyPosition(DocumentKey read) {
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < read.number().length(); i++) {
            positions.add(i);
        }
        return positions;
    }
}
