package org.sarhad.documents.seal;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads ICAO's Datastructure for Barcode: {@code RDB1}, a flag, and in base 32 header, messages and signature. The day of
 * signing has three bytes in the report's table and four, with a mask, in barcodes in use; both are read.
 */
final class IdbReader {
    static final String IDENTIFIER = "RDB1";
    private static final int MESSAGES = 0x61;
    private static final int CERTIFICATE = 0x7E;
    private static final int SIGNATURE = 0x7F;
    private static final int LONGEST = 16_384;
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private IdbReader() {}

    static Seal read(String text) {
        if (text.length() < 5 || text.charAt(4) < 'A' || text.charAt(4) > 'D') {
            throw new SealFormatException(4, "after RDB1 a flag from A to D is expected");
        }
        int flag = text.charAt(4) - 'A';
        boolean isSigned = (flag & 1) != 0;
        byte[] packed = base32(text);
        SealBytes bytes = new SealBytes((flag & 2) != 0 ? inflate(packed) : packed);
        String issuer = bytes.c40(2).replace("<", "");
        Seal.SignerReference signer = new Seal.SignerReference.Nobody();
        Optional<LocalDate> signed = Optional.empty();
        int hash = 0;
        if (isSigned) {
            hash = hash(bytes);
            signer = new Seal.SignerReference.Fingerprint(HexFormat.of().formatHex(bytes.take(5)));
            signed = Optional.of(signed(bytes));
        }
        expect(bytes, MESSAGES, "the messages");
        int length = bytes.length();
        int place = bytes.at();
        List<SealField> fields = new ArrayList<>();
        messages(new SealBytes(bytes.take(length), place), "", fields);
        byte[] message = bytes.upTo(bytes.index());
        Optional<SealSignature> signature = isSigned ? Optional.of(signature(bytes, message, hash)) : Optional.empty();
        if (bytes.hasMore()) {
            throw new SealFormatException(bytes.at(), "something follows the end of the barcode");
        }
        return new Seal(Seal.Kind.IDB, type(fields), issuer, signer, Optional.empty(), signed, fields, signature);
    }

    private static SealSignature signature(SealBytes bytes, byte[] message, int hash) {
        if (bytes.peek(0) == CERTIFICATE) {
            bytes.next();
            bytes.take(bytes.length());
        }
        expect(bytes, SIGNATURE, "the signature");
        return new SealSignature(message, bytes.take(bytes.length()), hash);
    }

    private static int hash(SealBytes bytes) {
        int place = bytes.at();
        return switch (bytes.next()) {
            case 1 -> 256;
            case 2 -> 384;
            case 3 -> 512;
            default -> throw new SealFormatException(place, "the signature's algorithm is none of 1, 2 and 3");
        };
    }

    private static LocalDate signed(SealBytes bytes) {
        boolean masked = bytes.peek(3) != MESSAGES && bytes.peek(4) == MESSAGES;
        if (masked) {
            bytes.next();
        }
        return bytes.date();
    }

    private static void messages(SealBytes bytes, String path, List<SealField> fields) {
        Optional<SealTypes.Type> type = SealTypes.idb(path.isEmpty() ? "0" : path);
        while (bytes.hasMore()) {
            int tag = bytes.next();
            int length = bytes.length();
            int place = bytes.at();
            byte[] value = bytes.take(length);
            String here = path.isEmpty() ? Integer.toString(tag) : path + "." + tag;
            SealTypes.Tag meaning =
                    type.map(known -> known.tags().get(tag)).orElse(new SealTypes.Tag("tag " + tag, "bytes"));
            if (meaning.coding().equals("sub")) {
                messages(new SealBytes(value, place), here, fields);
            } else {
                fields.add(SealField.of(here, meaning.name(), SealTypes.text(meaning.coding(), value), value));
            }
        }
    }

    private static String type(List<SealField> fields) {
        return fields.stream()
                .filter(field -> field.path().contains("."))
                .map(field -> field.path().substring(0, field.path().indexOf('.')))
                .distinct()
                .map(path -> SealTypes.idb(path).map(SealTypes.Type::name).orElse(path))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), names -> names.isEmpty() ? "barcode" : names));
    }

    private static void expect(SealBytes bytes, int tag, String what) {
        int place = bytes.at();
        if (bytes.next() != tag) {
            throw new SealFormatException(place, what + " are expected here, tag " + Integer.toHexString(tag));
        }
    }

    private static byte[] base32(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() * 5 / 8);
        int pending = 0;
        int bits = 0;
        for (int i = 5; i < text.length() && text.charAt(i) != '='; i++) {
            int value = BASE_32.indexOf(text.charAt(i));
            if (value < 0) {
                throw new SealFormatException(i, "'" + text.charAt(i) + "' is not a character of base 32");
            }
            pending = (pending << 5 | value) & 0xFFF;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(pending >> bits);
            }
        }
        return bytes.toByteArray();
    }

    /** Unpacks, but never more than a barcode could mean, so that a small barcode cannot fill the memory. */
    private static byte[] inflate(byte[] packed) {
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(packed);
            byte[] plain = new byte[LONGEST];
            int length = inflater.inflate(plain);
            if (!inflater.finished()) {
                throw new SealFormatException(5, "the packed contents are cut or longer than " + LONGEST + " bytes");
            }
            return java.util.Arrays.copyOf(plain, length);
        } catch (DataFormatException notPacked) {
            throw new SealFormatException(5, "the contents are not packed as the flag says");
        }
    }
}
