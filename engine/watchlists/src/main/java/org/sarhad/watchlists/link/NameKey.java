package org.sarhad.watchlists.link;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names made equal where lists only write them differently: case, accents, punctuation, the order of parts, and the letters
 * that romanisations exchange most. It joins; whether two subjects are one is judged by what else agrees.
 */
final class NameKey {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern JOINED = Pattern.compile("['’‘`ʻʼ]");
    private static final Pattern DOUBLE = Pattern.compile("(.)\\1+");

    private NameKey() {}

    /** The parts in alphabetical order, without accents; empty where nothing is left. */
    static String exact(String name) {
        return parts(name, false);
    }

    /** The same with romanisations levelled: Mohammed, Muhammad and Mohamad become one. */
    static String loose(String name) {
        return parts(name, true);
    }

    private static String parts(String name, boolean level) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String lower = JOINED.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
        String[] parts = OTHER.matcher(lower).replaceAll(" ").strip().split(" ");
        if (level) {
            for (int i = 0; i < parts.length; i++) {
                parts[i] = level(parts[i]);
            }
            parts = Arrays.stream(parts)
                    .filter(part -> !part.equals("al") && !part.equals("el") && !part.equals("bn") && !part.isEmpty())
                    .toArray(String[]::new);
        }
        Arrays.sort(parts);
        return String.join(" ", parts);
    }

    private static String level(String part) {
        if (part.length() <= 2) {
            return part;
        }
        String text = part.replace("kh", "h")
                .replace("gh", "g")
                .replace("dh", "d")
                .replace("th", "t")
                .replace("ph", "f")
                .replace("zh", "j")
                .replace("dj", "j")
                .replace("sch", "sh")
                .replace("ch", "sh")
                .replace("q", "k")
                .replace("w", "v")
                .replace("y", "i")
                .replace("ou", "o")
                .replace("u", "o")
                .replace("e", "a")
                .replace("ii", "i");
        String single = DOUBLE.matcher(text).replaceAll("$1");
        String first = single.substring(0, 1);
        return first + single.substring(1).replaceAll("[aoi]", "");
    }
}
