package org.sarhad.documents.transliteration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Doc 9303-3, section 6, table A; and Ș and Ț with the comma below, which Romania writes instead of the cedilla. */
final class LatinLetters {
    private static final String LETTERS =
            "À A,Á A,Â A,Ã A,Ä AE,Å AA,Æ AE,Ç C,È E,É E,Ê E,Ë E,Ì I,Í I,Î I,Ï I,Ð D,Ñ N,Ò O,Ó O,Ô O,Õ O,"
                    + "Ö OE,Ø OE,Ù U,Ú U,Û U,Ü UE,Ý Y,Þ TH,Ā A,Ă A,Ą A,Ć C,Ĉ C,Ċ C,Č C,Ď D,Đ D,Ē E,Ĕ E,Ė E,Ę E,Ě E,"
                    + "Ĝ G,Ğ G,Ġ G,Ģ G,Ĥ H,Ħ H,Ĩ I,Ī I,Ĭ I,Į I,İ I,ı I,Ĳ IJ,Ĵ J,Ķ K,Ĺ L,Ļ L,Ľ L,Ŀ L,Ł L,Ń N,Ņ N,"
                    + "Ň N,Ŋ N,Ō O,Ŏ O,Ő O,Œ OE,Ŕ R,Ŗ R,Ř R,Ś S,Ŝ S,Ş S,Š S,Ţ T,Ť T,Ŧ T,Ũ U,Ū U,Ŭ U,Ů U,Ű U,Ų U,"
                    + "Ŵ W,Ŷ Y,Ÿ Y,Ź Z,Ż Z,Ž Z,ẞ SS,ß SS,Ș S,Ț T";

    private LatinLetters() {}

    /** Plain letters first, so that on the way back they are the likeliest. */
    static Map<Integer, String> printed() {
        Map<Integer, String> table = new LinkedHashMap<>();
        for (int letter = 'A'; letter <= 'Z'; letter++) {
            table.put(letter, Character.toString(letter));
        }
        for (String row : LETTERS.split(",")) {
            table.put((int) row.charAt(0), row.substring(2));
        }
        return table;
    }

    /** What the standard allows beside its first recommendation. */
    static Map<Integer, List<String>> alternatives() {
        return Map.of(
                (int) 'Ä', List.of("A"),
                (int) 'Å', List.of("A"),
                (int) 'Ñ', List.of("NXX"),
                (int) 'Ö', List.of("O"),
                (int) 'Ü', List.of("UXX", "U"));
    }
}
