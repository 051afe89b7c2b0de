package org.sarhad.documents.trust;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;

/** Directory exports (RFC 2849) of the ICAO Public Key Directory: certificates, revocation lists and master lists. */
final class Ldif {
    private static final Set<String> WANTED = Set.of(
            "usercertificate",
            "cacertificate",
            "certificaterevocationlist",
            "cscamasterlistdata",
            "pkdmasterlistcontent",
            "mlcontent");

    private Ldif() {}

    static boolean looksLike(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
        return head.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .filter(line -> line.startsWith("version:") || line.startsWith("dn:"))
                .isPresent();
    }

    static void read(byte[] bytes, TrustCollector collector) {
        StringBuilder folded = new StringBuilder();
        int line = 0;
        int began = 1;
        for (String text : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
            line++;
            if (text.startsWith(" ")) {
                folded.append(text, 1, text.length());
                continue;
            }
            take(began, folded, collector);
            folded.setLength(0);
            folded.append(text);
            began = line;
        }
        take(began, folded, collector);
    }

    private static void take(int line, StringBuilder folded, TrustCollector collector) {
        int colons = folded.indexOf("::");
        int options = folded.indexOf(";");
        if (colons < 0) {
            return;
        }
        int nameEnd = options >= 0 && options < colons ? options : colons;
        String attribute = folded.substring(0, nameEnd).toLowerCase(Locale.ROOT);
        if (!WANTED.contains(attribute)) {
            return;
        }
        String place = "line " + line;
        byte[] der;
        try {
            der = Base64.getDecoder().decode(folded.substring(colons + 2).strip());
        } catch (IllegalArgumentException e) {
            collector.reject(place, "the value is not Base64");
            return;
        }
        collector.add(place, der);
    }
}
