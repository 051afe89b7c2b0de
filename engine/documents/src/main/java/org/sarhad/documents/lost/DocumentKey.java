package org.sarhad.documents.lost;

import java.util.Locale;

/**
 * What identifies a document in the register, and all that a query needs: number, type and issuing state.
 *
 * @param number capital letters and digits only, 1 to {@value #LONGEST_NUMBER} of them
 * @param type kind of document
 * @param issuingState one to three capital letters: ISO 3166 alpha-3 or a code of ICAO Doc 9303 part 3 section 5;
 *     Germany's {@code D} is kept as {@code DEU}, so that both writings meet
 */
public record DocumentKey(String number, DocumentType type, String issuingState) {
    /** The longest number that a record can carry. */
    public static final int LONGEST_NUMBER = 32;

    /**
     * @throws IllegalArgumentException naming the field at fault, when the values are not in their normal form; {@link #of}
     *     makes the normal form
     */
    public DocumentKey {
        int length = number.length();
        if (length == 0 || length > LONGEST_NUMBER) {
            throw new IllegalArgumentException(
                    "document number: needs 1 to " + LONGEST_NUMBER + " letters or digits, has " + length);
        }
        for (int i = 0; i < length; i++) {
            if (!isPlain(number.charAt(i))) {
                throw new IllegalArgumentException(
                        "document number: '" + number.charAt(i) + "' is neither a letter A-Z nor a digit");
            }
        }
        if (!isState(issuingState)) {
            throw new IllegalArgumentException("issuing state: not a code of one to three letters: " + issuingState);
        }
    }

    /**
     * The key of a document as it was read or typed: spaces, fillers and the separators {@code - / .} drop out, letters
     * become capitals.
     *
     * @throws IllegalArgumentException naming the field at fault
     */
    public static DocumentKey of(String number, DocumentType type, String issuingState) {
        return new DocumentKey(normalNumber(number), type, normalState(issuingState));
    }

    /** The same document type and state under another number, which must be in normal form. */
    DocumentKey withNumber(String other) {
        return new DocumentKey(other, type, issuingState);
    }

    static String normalState(String written) {
        String code = written;
        if (!isState(code)) {
            code = code.replace("<", "").strip().toUpperCase(Locale.ROOT);
        }
        return code.equals("D") ? "DEU" : code;
    }

    private static String normalNumber(String written) {
        for (int i = 0; i < written.length(); i++) {
            if (!isPlain(written.charAt(i))) {
                return stripped(written);
            }
        }
        return written;
    }

    private static String stripped(String written) {
        StringBuilder kept = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (" <-/.\t\u00a0".indexOf(c) < 0) {
                kept.append(c >= 'a' && c <= 'z' ? (char) (c - 32) : c);
            }
        }
        return kept.toString();
    }

    static boolean isPlain(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isState(String code) {
        int length = code.length();
        if (length == 0 || length > 3) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (code.charAt(i) < 'A' || code.charAt(i) > 'Z') {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return issuingState + " " + type.text() + " " + number;
    }
}
