package org.sarhad.node.checkpoint.reader;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The text of a reader, ready to be parsed.
 *
 * @param text the lines, in capitals, without frame characters
 * @param layout the keyboard layout that was undone, in lower case; empty where the text needed none
 */
public record ReaderInput(String text, Optional<String> layout) {
    /** Far more than any zone holds; what is longer is no reader. */
    public static final int LONGEST = 400;

    /**
     * Cleans what was typed and undoes a wrong keyboard layout, but only where the result is certain.
     *
     * @param typed what arrived in the field
     * @param addsUp whether a text is a zone all of whose check digits agree; that makes a guess certain
     */
    public static ReaderInput of(String typed, Predicate<String> addsUp) {
        String clean = clean(typed);
        if (isZone(clean)) {
            return new ReaderInput(clean, Optional.empty());
        }
        for (KeyboardLayout layout : KeyboardLayout.values()) {
            String meant = layout.undo(clean);
            if (isZone(meant) && (layout == KeyboardLayout.RUSSIAN || addsUp.test(meant))) {
                return new ReaderInput(meant, Optional.of(layout.name().toLowerCase(Locale.ROOT)));
            }
        }
        return new ReaderInput(clean, Optional.empty());
    }

    private static String clean(String typed) {
        StringBuilder clean = new StringBuilder(Math.min(typed.length(), LONGEST));
        typed.replace("\r\n", "\n")
                .replace('\r', '\n')
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(character -> character == '\n' || !isFrame(character))
                .forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }

    /** Start and end marks that readers send around the lines, and byte order marks. */
    private static boolean isFrame(int character) {
        return Character.isISOControl(character) || character == 0xFEFF || character == 0x200B;
    }

    private static boolean isZone(String text) {
        return text.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '<' || c == '\n');
    }
}
