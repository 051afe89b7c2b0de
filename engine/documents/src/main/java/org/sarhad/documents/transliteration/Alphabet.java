package org.sarhad.documents.transliteration;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An alphabet with the letters that a zone prints instead of its own (Doc 9303-3, section 6, tables A to C). Where the
 * standard leaves a choice its first recommendation is printed, and all of them are understood on the way back.
 */
public final class Alphabet {
    public static final Alphabet LATIN = new Alphabet("Latin", LatinLetters.printed(), LatinLetters.alternatives());
    public static final Alphabet RUSSIAN = new Alphabet("Russian", CyrillicLetters.russian(), Map.of());
    public static final Alphabet BELARUSIAN = new Alphabet("Belarusian", CyrillicLetters.belarusian(), Map.of());
    public static final Alphabet BULGARIAN = new Alphabet("Bulgarian", CyrillicLetters.bulgarian(), Map.of());
    public static final Alphabet MACEDONIAN = new Alphabet("Macedonian", CyrillicLetters.macedonian(), Map.of());
    public static final Alphabet SERBIAN = new Alphabet("Serbian", CyrillicLetters.serbian(), Map.of());
    public static final Alphabet UKRAINIAN = new Alphabet("Ukrainian", CyrillicLetters.ukrainian(), Map.of());
    /** Reversible: each letter is printed so that the name in Arabic script can be had back. */
    public static final Alphabet ARABIC = new Alphabet("Arabic", ArabicLetters.printed(), ArabicLetters.alternatives());

    private static final int SHADDA = 0x0651;
    private static final int TEH_MARBUTA = 0x0629;

    private final String name;
    private final Map<Integer, String> printed;
    private final Backwards backwards;

    private Alphabet(String name, Map<Integer, String> printed, Map<Integer, List<String>> alternatives) {
        this.name = name;
        this.printed = printed;
        this.backwards = new Backwards(printed, alternatives);
    }

    /**
     * What the zone prints for one letter on its own, in capitals; empty text for marks and signs that it leaves out.
     *
     * @return nothing when the letter is not in the table
     */
    public Optional<String> printed(int letter) {
        int capital = Character.toUpperCase(letter);
        String text = printed.get(capital);
        return Optional.ofNullable(text == null ? printed.get(letter) : text);
    }

    /**
     * What the zone prints for a name: capitals, with blanks and hyphens kept for the composer to part words at.
     *
     * @throws IllegalArgumentException naming the first letter that has no place in the table
     */
    public String toMrz(String name) {
        String composed =
                Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
        StringBuilder text = new StringBuilder();
        int last = 0;
        for (int i = 0; i < composed.length(); i += Character.charCount(composed.codePointAt(i))) {
            int letter = composed.codePointAt(i);
            boolean ends = endsWord(composed, i + Character.charCount(letter));
            if (letter == SHADDA && this == ARABIC) {
                text.append(doubled(text.substring(last)));
            } else {
                String printed = letter(letter, i == 0 || isBreak(composed.charAt(i - 1)), ends, i);
                // A vowel mark may stand between a letter and its doubling.
                last = printed.isEmpty() ? last : text.length();
                text.append(printed);
            }
        }
        return text.toString();
    }

    /**
     * What a zone's text may stand for in this alphabet, likeliest first. For Arabic there is one answer; elsewhere the zone
     * has lost information, so there are several.
     *
     * @param mrz words of a zone, with blanks or fillers between them
     * @param most how many answers at most
     */
    public List<String> originals(String mrz, int most) {
        return backwards.originals(mrz.replace('<', ' '), this == ARABIC ? 1 : most);
    }

    private String letter(int letter, boolean first, boolean last, int at) {
        if (letter < 0x80) {
            return plain((char) letter, at);
        }
        if (letter == TEH_MARBUTA && this == ARABIC) {
            return last ? ArabicLetters.FINAL_TEH_MARBUTA : ArabicLetters.TEH_MARBUTA;
        }
        if (first && this == UKRAINIAN) {
            String initial = CyrillicLetters.UKRAINIAN_INITIALS.get(letter);
            if (initial != null) {
                return initial;
            }
        }
        return printed(letter)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + Character.toString(letter) + "' at " + (at + 1) + " is not in the table of " + this));
    }

    private static String plain(char character, int at) {
        if ((character >= 'A' && character <= 'Z') || isBreak(character)) {
            return String.valueOf(character);
        }
        if (character == '\'' || character == '`' || character == '.') {
            return "";
        }
        throw new IllegalArgumentException("'" + character + "' at " + (at + 1) + " is not a letter");
    }

    /** A doubled letter is repeated, without its escape where it has one: EBBAS, FXDZDZXAH. */
    private static String doubled(String letter) {
        return letter.startsWith("X") ? letter.substring(1) : letter;
    }

    private static boolean endsWord(String text, int from) {
        int i = from;
        while (i < text.length() && Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK) {
            i++;
        }
        return i == text.length() || isBreak(text.charAt(i));
    }

    private static boolean isBreak(char character) {
        return character == ' ' || character == '-' || character == '<';
    }

    /** Every letter of the table, for tests and for showing it. */
    public List<Integer> letters() {
        return new ArrayList<>(printed.keySet());
    }

    @Override
    public String toString() {
        return name;
    }
}
