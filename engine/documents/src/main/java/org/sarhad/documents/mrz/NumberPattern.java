package org.sarhad.documents.mrz;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How an issuer forms the numbers of its passports: one or more masks, position by position. {@code 9} is a digit, {@code A}
 * a letter, {@code X} either; characters in brackets are the ones allowed; {@code =} before a character means itself.
 *
 * <p>Issuers change their numbering without notice, so a number that fits no mask is never wrong for that; a mask only says
 * which of two readings is likelier.
 */
public final class NumberPattern {
    private static final String DIGITS = "0123456789";
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final Map<String, NumberPattern> ISSUERS = load();

    private final List<List<String>> masks;

    private NumberPattern(List<List<String>> masks) {
        this.masks = masks;
    }

    /**
     * A pattern of masks parted by bars, such as {@code 999999999|A99999999}.
     *
     * @throws IllegalArgumentException when a mask is not closed or empty
     */
    public static NumberPattern of(String masks) {
        List<List<String>> parsed = new ArrayList<>();
        for (String mask : masks.split("\\|")) {
            parsed.add(positions(mask));
        }
        return new NumberPattern(List.copyOf(parsed));
    }

    /** The pattern of an issuer's passports, by its ICAO code, where it is known. */
    public static Optional<NumberPattern> ofPassports(String issuingState) {
        return Optional.ofNullable(ISSUERS.get(issuingState));
    }

    /** Whether a number without fillers fits one of the masks. */
    public boolean matches(CharSequence number) {
        for (List<String> mask : masks) {
            if (matches(mask, number)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(List<String> mask, CharSequence number) {
        if (mask.size() != number.length()) {
            return false;
        }
        for (int i = 0; i < mask.size(); i++) {
            if (mask.get(i).indexOf(number.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static List<String> positions(String mask) {
        List<String> positions = new ArrayList<>(9);
        for (int i = 0; i < mask.length(); i++) {
            switch (mask.charAt(i)) {
                case '9' -> positions.add(DIGITS);
                case 'A' -> positions.add(LETTERS);
                case 'X' -> positions.add(LETTERS + DIGITS);
                case '=' -> positions.add(mask.substring(++i, i + 1));
                case '[' -> {
                    int close = mask.indexOf(']', i);
                    if (close < i + 2) {
                        throw new IllegalArgumentException("brackets of " + mask + " are empty or not closed");
                    }
                    positions.add(mask.substring(i + 1, close));
                    i = close;
                }
                default -> throw new IllegalArgumentException("mask " + mask + " holds " + mask.charAt(i));
            }
        }
        if (positions.isEmpty()) {
            throw new IllegalArgumentException("an empty mask");
        }
        return List.copyOf(positions);
    }

    private static Map<String, NumberPattern> load() {
        Map<String, NumberPattern> issuers = new HashMap<>();
        try (InputStream resource = NumberPattern.class.getResourceAsStream("passport-numbers.txt")) {
            if (resource == null) {
                throw new IllegalStateException("passport-numbers.txt is missing from the library");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    int blank = line.indexOf(' ');
                    issuers.put(
                            line.substring(0, blank),
                            of(line.substring(blank + 1).strip()));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Map.copyOf(issuers);
    }
}
