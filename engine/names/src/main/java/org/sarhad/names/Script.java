package org.sarhad.names;

/** The writing system of a name, as far as matching treats it apart. */
public enum Script {
    LATIN,
    CYRILLIC,
    ARABIC,
    HAN,
    KANA,
    HANGUL,
    GREEK,
    ARMENIAN,
    GEORGIAN,
    HEBREW,
    DEVANAGARI,
    OTHER;

    /** The script of the first letter that belongs to one, or {@link #OTHER} when there is none. */
    public static Script of(CharSequence text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Script::ofLetter)
                .filter(script -> script != OTHER)
                .findFirst()
                .orElse(OTHER);
    }

    private static Script ofLetter(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case LATIN -> LATIN;
            case CYRILLIC -> CYRILLIC;
            case ARABIC -> ARABIC;
            case HAN -> HAN;
            case HIRAGANA, KATAKANA -> KANA;
            case HANGUL -> HANGUL;
            case GREEK -> GREEK;
            case ARMENIAN -> ARMENIAN;
            case GEORGIAN -> GEORGIAN;
            case HEBREW -> HEBREW;
            case DEVANAGARI -> DEVANAGARI;
            default -> OTHER;
        };
    }
}
