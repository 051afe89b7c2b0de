package org.sarhad.documents.transliteration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Doc 9303-3, section 6, table C. Vowel marks are not printed; ې is printed as ي is, and reads back as that. */
final class ArabicLetters {
    static final String TEH_MARBUTA = "XTA";
    static final String FINAL_TEH_MARBUTA = "XAH";

    private static final String LETTERS =
            "0621 XE,0622 XAA,0623 XAE,0624 U,0625 I,0626 XI,0627 A,0628 B,0629 XTA,062A T,"
                    + "062B XTH,062C J,062D XH,062E XKH,062F D,0630 XDH,0631 R,0632 Z,0633 S,0634 XSH,0635 XSS,0636 XDZ,0637 XTT,"
                    + "0638 XZZ,0639 E,063A G,0641 F,0642 Q,0643 K,0644 L,0645 M,0646 N,0647 H,0648 W,0649 XAY,064A Y,0671 XXA,"
                    + "0679 XXT,067C XRT,067E P,0681 XKE,0685 XXH,0686 XC,0688 XXD,0689 XDR,0691 XXR,0693 XRR,0696 XRX,0698 XJ,"
                    + "069A XXS,06A9 XKK,06AB XXK,06AD XNG,06AF XGG,06BA XNN,06BC XXN,06BE XDO,06C0 XYH,06C1 XXG,06C2 XGE,06C3 XTG,"
                    + "06CC XYA,06CD XXY,06D0 Y,06D2 XYB,06D3 XBE";

    /** Tatweel, vowel marks and three letters of the Maghreb that the table leaves out. */
    private static final String NOT_PRINTED = "0640,064B,064C,064D,064E,064F,0650,0651,0652,0670,069C,06A2,06A7,06A8";

    private ArabicLetters() {}

    static Map<Integer, String> printed() {
        Map<Integer, String> table = new LinkedHashMap<>();
        for (String row : LETTERS.split(",")) {
            table.put(Integer.parseInt(row, 0, 4, 16), row.substring(5));
        }
        for (String mark : NOT_PRINTED.split(",")) {
            table.put(Integer.parseInt(mark, 16), "");
        }
        return table;
    }

    static Map<Integer, List<String>> alternatives() {
        return Map.of(0x0629, List.of(FINAL_TEH_MARBUTA));
    }
}
