package org.sarhad.documents.seal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the tags of the known kinds of seals mean and how their values are written. */
final class SealTypes {
    private static final Map<String, Type> TYPES = load();

    private SealTypes() {}

    /**
     * A kind of seal, or of message within one.
     *
     * @param name what it is
     * @param tags meaning of each tag
     */
    record Type(String name, Map<Integer, Tag> tags) {}

    /**
     * The meaning of one tag.
     *
     * @param name what it is
     * @param coding how its value is written
     */
    record Tag(String name, String coding) {}

    static Optional<Type> vds(int definition, int category) {
        return Optional.ofNullable(
                TYPES.get("vds " + HexFormat.of().toHexDigits((short) (definition << 8 | category))));
    }

    static Optional<Type> idb(String path) {
        return Optional.ofNullable(TYPES.get("idb " + path));
    }

    /** Reads a value; what is not written as its coding says stays in hexadecimal. */
    static String text(String coding, byte[] value) {
        String plain = HexFormat.of().formatHex(value);
        try {
            return switch (coding) {
                case "c40" -> C40.decode(value);
                case "text" -> new String(value, StandardCharsets.UTF_8);
                case "number" -> value.length <= 4 ? Long.toString(Long.parseLong(plain, 16)) : plain;
                case "date" -> value.length == 4 ? maskedDate(value) : plain;
                case "moment" -> value.length == 6 ? moment(value) : plain;
                default -> plain;
            };
        } catch (IllegalArgumentException notSo) {
            return plain;
        }
    }

    /** A mask of the eight digits MMDDYYYY, unknown ones set, and their number in three bytes. */
    private static String maskedDate(byte[] value) {
        int number = (value[1] & 0xFF) << 16 | (value[2] & 0xFF) << 8 | (value[3] & 0xFF);
        char[] digits = String.format("%08d", number).toCharArray();
        for (int i = 0; i < 8; i++) {
            if ((value[0] & 0x80 >> i) != 0) {
                digits[i] = 'X';
            }
        }
        String date = new String(digits);
        return date.substring(4) + "-" + date.substring(0, 2) + "-" + date.substring(2, 4);
    }

    private static String moment(byte[] value) {
        long number = 0;
        for (byte part : value) {
            number = number << 8 | (part & 0xFF);
        }
        String digits = String.format("%014d", number);
        return digits.substring(4, 8) + "-" + digits.substring(0, 2) + "-" + digits.substring(2, 4) + "T"
                + digits.substring(8, 10) + ":" + digits.substring(10, 12) + ":" + digits.substring(12);
    }

    private static Map<String, Type> load() {
        Map<String, Type> types = new HashMap<>();
        try (InputStream resource = SealTypes.class.getResourceAsStream("seal-types.txt")) {
            if (resource == null) {
                throw new IllegalStateException("seal-types.txt is missing from the library");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    List<String> words = List.of(line.split(" "));
                    types.put(
                            words.get(0) + " " + words.get(1),
                            new Type(words.get(2), tags(words.subList(3, words.size()))));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Map.copyOf(types);
    }

    private static Map<Integer, Tag> tags(List<String> words) {
        Map<Integer, Tag> tags = new HashMap<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            int colon = word.indexOf(':');
            tags.put(
                    Integer.valueOf(word.substring(0, equals)),
                    new Tag(word.substring(equals + 1, colon), word.substring(colon + 1)));
        }
        return Map.copyOf(tags);
    }
}
