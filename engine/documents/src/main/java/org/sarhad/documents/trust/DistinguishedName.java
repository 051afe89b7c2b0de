package org.sarhad.documents.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sarhad.documents.asn1.Asn1;

/**
 * The name of an authority or signer.
 *
 * @param text the attributes in their order, {@code C=UT, O=..., CN=...}; never empty for a named authority
 * @param country the two-letter code in capitals, empty when the name has none
 */
public record DistinguishedName(String text, String country) {
    private static final String COUNTRY = "2.5.4.6";
    private static final Map<String, String> LABELS = Map.of(
            "2.5.4.3",
            "CN",
            "2.5.4.5",
            "serialNumber",
            COUNTRY,
            "C",
            "2.5.4.7",
            "L",
            "2.5.4.8",
            "ST",
            "2.5.4.10",
            "O",
            "2.5.4.11",
            "OU",
            "1.2.840.113549.1.9.1",
            "E",
            "0.9.2342.19200300.100.1.25",
            "DC");

    static DistinguishedName of(Asn1 name) {
        List<String> parts = new ArrayList<>();
        String country = "";
        for (Asn1 relative : name.expect(Asn1.SEQUENCE, "a name").children()) {
            for (Asn1 attribute : relative.expect(Asn1.SET, "a part of a name").children()) {
                String type = attribute
                        .expect(Asn1.SEQUENCE, "a name part")
                        .child(0, "the kind of name part")
                        .oid();
                String value = attribute.child(1, "the name part").text().strip();
                parts.add(Optional.ofNullable(LABELS.get(type)).orElse(type) + "=" + value);
                if (type.equals(COUNTRY)) {
                    country = value.toUpperCase(Locale.ROOT);
                }
            }
        }
        return new DistinguishedName(String.join(", ", parts), country);
    }

    /** Whether both write the same name; case and doubled spaces do not count (RFC 5280, 7.1). */
    boolean matches(DistinguishedName other) {
        return text.equals(other.text) || plain(text).equals(plain(other.text));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    @Override
    public String toString() {
        return text;
    }
}
