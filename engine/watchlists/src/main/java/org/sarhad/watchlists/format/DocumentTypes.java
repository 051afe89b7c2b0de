package org.sarhad.watchlists.format;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The kinds of documents and numbers, told from the words that lists use for them. */
final class DocumentTypes {
    /**
     * One kind.
     *
     * @param parts what the label may contain anywhere
     * @param words what it may contain as a whole word: short names that also stand inside other words
     */
    private record Kind(String type, List<String> parts, List<String> words) {
        boolean matches(String label, String padded) {
            return parts.stream().anyMatch(label::contains)
                    || words.stream().anyMatch(word -> padded.contains(" " + word + " "));
        }
    }

    /** The kinds in the order in which they are tried. */
    private static final List<Kind> KINDS = List.of(
            kind("passport", "passport|passeport|pasaporte|паспорт", ""),
            kind("imo", "vessel registration", "imo"),
            kind("mmsi", "maritime mobile", "mmsi"),
            kind("call-sign", "call sign", ""),
            kind("aircraft-serial", "manufacturer's serial|construction number", "msn"),
            kind("aircraft-registration", "aircraft tail|tail number", ""),
            kind("aircraft-mode-s", "mode s", ""),
            kind("driving-licence", "driver", ""),
            kind("visa", "", "visa"),
            kind("travel-document", "travel document|refugee", ""),
            kind(
                    "tax-id",
                    "tax id|tax number|tax registration|taxpayer|v.a.t|r.f.c|c.u.i.t|fiscal code|fein",
                    "nit|rif|ruc|rtn|pib|inn|vat|tax"),
            kind(
                    "national-id",
                    "national id|identity card|identification card|identity document|cedula|tazkira|c.u.r.p"
                            + "|personal id|id card|d.n.i|social security|citizen's card|national foreign id"
                            + "|birth certificate|electoral registry|residency number|stateless person id"
                            + "|credencial electoral|numero de identidad|turkish identification|kenyan id"
                            + "|удостоверение",
                    "ssn|dni"),
            kind("swift-bic", "", "swift|bic"),
            kind("lei", "legal entity number", "lei"),
            kind(
                    "registration",
                    "registration|registry|company number|business|commercial|chamber|folio mercantil"
                            + "|matricula mercantil|trade license|c.r. no|gazette|credit code|d-u-n-s"
                            + "|enterprise number|register number|ogrn",
                    ""));

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private DocumentTypes() {}

    private static Kind kind(String type, String parts, String words) {
        return new Kind(type, split(parts), split(words));
    }

    private static List<String> split(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\\|"));
    }

    /** One of the types of {@link org.sarhad.watchlists.ListedDocument}; {@code other} where the words say nothing known. */
    static String type(String words) {
        String label = words.toLowerCase(Locale.ROOT);
        String padded = " " + NO_LETTERS.matcher(label).replaceAll(" ") + " ";
        for (Kind kind : KINDS) {
            if (kind.matches(label, padded)) {
                return kind.type;
            }
        }
        return "other";
    }
}
