package org.sarhad.reader;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What opens the chip: document number, birth and expiry date as printed, each with its check digit (Doc 9303-11,
 * 4.3.2).
 *
 * @param text the characters of the three fields in this order
 */
public record AccessKey(String text) {
    /** The key of the fields as they stand in the zone, filler included: number, {@code YYMMDD}, {@code YYMMDD}. */
    public static AccessKey of(String documentNumber, String birthDate, String expiryDate) {
        String padded = documentNumber.length() >= 9 ? documentNumber : (documentNumber + "<<<<<<<<<").substring(0, 9);
        return new AccessKey(withDigit(padded) + withDigit(birthDate) + withDigit(expiryDate));
    }

    private static String withDigit(String field) {
        int sum = 0;
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            int value = c == '<' ? 0 : Character.digit(c, 36);
            if (value < 0) {
                throw new IllegalArgumentException("'" + c + "' cannot stand in a machine-readable zone");
            }
            sum += value * new int[] {7, 3, 1}[i % 3];
        }
        return field + (char) ('0' + sum % 10);
    }

    byte[] seed() {
        return Arrays.copyOf(TripleDes.sha1(text.getBytes(StandardCharsets.US_ASCII)), 16);
    }
}
