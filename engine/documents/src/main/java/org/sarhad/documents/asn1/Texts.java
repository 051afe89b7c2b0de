package org.sarhad.documents.asn1;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.sarhad.documents.asn1.MalformedDataException.Fault;

/** Characters and times of ASN.1 as Java's. */
final class Texts {
    private static final int BMP_STRING = 0x1E;
    private static final int UNIVERSAL_STRING = 0x1C;
    private static final int UTF8_STRING = 0x0C;
    private static final int PRINTABLE_STRING = 0x13;
    private static final int TELETEX_STRING = 0x14;
    private static final int IA5_STRING = 0x16;
    private static final int VISIBLE_STRING = 0x1A;

    private Texts() {}

    static String text(Asn1 element) {
        byte[] octets = element.octets();
        return switch (element.tag()) {
            case BMP_STRING -> new String(octets, StandardCharsets.UTF_16BE);
            case UNIVERSAL_STRING -> new String(octets, Charset.forName("UTF-32BE"));
            case UTF8_STRING -> new String(octets, StandardCharsets.UTF_8);
            case PRINTABLE_STRING, TELETEX_STRING, IA5_STRING, VISIBLE_STRING ->
                new String(octets, StandardCharsets.ISO_8859_1);
            default -> throw element.unexpected("a text expected");
        };
    }

    /** Times of certificates: {@code YYMMDDhhmm[ss]} or {@code YYYYMMDDhhmm[ss]}, with {@code Z} or an offset. */
    static Instant time(Asn1 element) {
        String text = new String(element.octets(), StandardCharsets.US_ASCII);
        try {
            boolean isShort = element.tag() == Asn1.UTC_TIME;
            int at = isShort ? 2 : 4;
            int year = Integer.parseInt(text.substring(0, at));
            if (isShort) {
                // RFC 5280, 4.1.2.5.1: two-digit years from 50 belong to the twentieth century.
                year += year >= 50 ? 1900 : 2000;
            }
            int zone = at + 8;
            boolean hasSeconds = zone + 2 <= text.length() && Character.isDigit(text.charAt(zone));
            int second = hasSeconds ? two(text, zone) : 0;
            int zoneAt = hasSeconds ? zone + 2 : zone;
            LocalDateTime local = LocalDateTime.of(
                    year, two(text, at), two(text, at + 2), two(text, at + 4), two(text, at + 6), second);
            return local.toInstant(offset(text, fractionEnd(text, zoneAt)));
        } catch (IndexOutOfBoundsException | NumberFormatException | DateTimeException e) {
            throw new MalformedDataException(Fault.BAD_ENCODING, element.start(), "\"" + text + "\" is not a time");
        }
    }

    private static int fractionEnd(String text, int at) {
        int end = at;
        if (end < text.length() && (text.charAt(end) == '.' || text.charAt(end) == ',')) {
            end++;
            while (end < text.length() && Character.isDigit(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static ZoneOffset offset(String text, int at) {
        if (at == text.length() || text.charAt(at) == 'Z') {
            return ZoneOffset.UTC;
        }
        int sign = text.charAt(at) == '-' ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(sign * two(text, at + 1), sign * two(text, at + 3));
    }

    private static int two(String text, int at) {
        return Integer.parseInt(text.substring(at, at + 2));
    }
}
