package org.sarhad.documents.trust;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Text armour around DER (RFC 7468). */
final class Pem {
    private static final String BEGIN = "-----BEGIN ";
    private static final String END = "-----END ";

    private Pem() {}

    static boolean looksLike(byte[] bytes) {
        return bytes.length > 0 && bytes[0] != 0x30 && new String(bytes, StandardCharsets.ISO_8859_1).contains(BEGIN);
    }

    static void read(byte[] bytes, TrustCollector collector) {
        StringBuilder body = new StringBuilder();
        int line = 0;
        int began = 0;
        for (String text :
                new String(bytes, StandardCharsets.ISO_8859_1).lines().toList()) {
            line++;
            if (text.startsWith(BEGIN)) {
                began = line;
                body.setLength(0);
            } else if (text.startsWith(END) && began > 0) {
                decode(began, body.toString(), collector);
                began = 0;
            } else if (began > 0) {
                body.append(text.strip());
            }
        }
        if (began > 0) {
            collector.reject("line " + began, "the block is not closed");
        }
    }

    private static void decode(int line, String base64, TrustCollector collector) {
        String place = "line " + line;
        try {
            collector.add(place, Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            collector.reject(place, "the block is not Base64");
        }
    }
}
