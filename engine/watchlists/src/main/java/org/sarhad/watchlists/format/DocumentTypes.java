package org.sarhad.watchlists.format;

import java.util.Locale;

/** The kinds of documents and numbers, told from the words that lists use for them. */
final class DocumentTypes {
    private DocumentTypes() {}

    /** One of the types of {@link org.sarhad.watchlists.ListedDocument}; {@code other} where the words say nothing known. */
    static String type(String words) {
        String text = words.toLowerCase(Locale.ROOT);
        if (contains(text, "passport", "passeport", "pasaporte", "паспорт")) {
            return "passport";
        }
        if (contains(text, "vessel registration") || hasWord(text, "imo")) {
            return "imo";
        }
        if (contains(text, "mmsi", "maritime mobile")) {
            return "mmsi";
        }
        if (contains(text, "call sign")) {
            return "call-sign";
        }
        if (contains(text, "manufacturer's serial", "construction number", "msn")) {
            return "aircraft-serial";
        }
        if (contains(text, "aircraft tail", "tail number")) {
            return "aircraft-registration";
        }
        if (contains(text, "mode s")) {
            return "aircraft-mode-s";
        }
        if (contains(text, "driver")) {
            return "driving-licence";
        }
        if (contains(text, "visa")) {
            return "visa";
        }
        if (contains(text, "travel document", "refugee")) {
            return "travel-document";
        }
        if (contains(
                        text,
                        "tax id",
                        "tax number",
                        "tax registration",
                        "taxpayer",
                        "v.a.t",
                        "r.f.c",
                        "c.u.i.t",
                        "fiscal code",
                        "fein")
                || hasWord(text, "nit", "rif", "ruc", "rtn", "pib", "inn", "vat", "tax")) {
            return "tax-id";
        }
        return isNationalId(text) ? "national-id" : registration(text);
    }

    private static boolean isNationalId(String text) {
        return hasWord(text, "ssn", "dni")
                || contains(
                        text,
                        "national id",
                        "identity card",
                        "identification card",
                        "identity document",
                        "national identity",
                        "cedula",
                        "tazkira",
                        "c.u.r.p",
                        "personal id",
                        "id card",
                        "d.n.i",
                        "social security",
                        "citizen's card",
                        "national foreign id",
                        "birth certificate",
                        "electoral registry",
                        "residency number",
                        "stateless person id",
                        "credencial electoral",
                        "numero de identidad",
                        "citizen's card",
                        "turkish identification",
                        "kenyan id",
                        "bosnian personal",
                        "удостоверение");
    }

    private static String registration(String text) {
        if (hasWord(text, "swift", "bic")) {
            return "swift-bic";
        }
        if (contains(text, "legal entity number") || hasWord(text, "lei")) {
            return "lei";
        }
        boolean registered = contains(
                text,
                "registration",
                "registry",
                "company number",
                "business",
                "commercial",
                "chamber",
                "folio mercantil",
                "matricula mercantil",
                "trade license",
                "c.r. no",
                "gazette",
                "credit code",
                "d-u-n-s",
                "enterprise number",
                "public registration",
                "register number",
                "ogrn");
        return registered ? "registration" : "other";
    }

    private static boolean hasWord(String text, String... words) {
        String padded = " " + text.replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        for (String word : words) {
            if (padded.contains(" " + word + " ")) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(String text, String... words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
