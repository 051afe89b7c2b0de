package org.sarhad.documents.seal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Reads the seal for non-constrained environments: a JSON object with {@code data} (header and message) and {@code sig}
 * (algorithm, certificate, signature). Signed is the canonical form of {@code data} after RFC 8785.
 */
final class VdsNcReader {
    private VdsNcReader() {}

    static Seal read(String text) {
        Json.Node whole = node(Json.parse(text), "the seal");
        Json.Node data = node(member(whole, "data"), "data");
        Json.Node header = node(member(data, "hdr"), "hdr");
        Json.Node signature = node(member(whole, "sig"), "sig");
        List<SealField> fields = new ArrayList<>();
        flatten("", member(data, "msg"), fields);
        byte[] certificate = base64(signature, "cer");
        return new Seal(
                Seal.Kind.VDS_NC,
                string(header, "t"),
                string(header, "is"),
                new Seal.SignerReference.Enclosed(HexFormat.of().formatHex(certificate)),
                Optional.empty(),
                Optional.empty(),
                fields,
                Optional.of(new SealSignature(
                        data.canonical().getBytes(StandardCharsets.UTF_8),
                        base64(signature, "sigvl"),
                        hash(string(signature, "alg")))));
    }

    private static int hash(String algorithm) {
        return switch (algorithm) {
            case "ES256" -> 256;
            case "ES384" -> 384;
            case "ES512" -> 512;
            default ->
                throw new SealFormatException(0, "algorithm " + algorithm + " is none of ES256, ES384 and ES512");
        };
    }

    private static void flatten(String path, Json value, List<SealField> fields) {
        switch (value) {
            case Json.Node node ->
                node.members()
                        .forEach((name, member) -> flatten(path.isEmpty() ? name : path + "." + name, member, fields));
            case Json.Row row -> {
                for (int i = 0; i < row.values().size(); i++) {
                    flatten(path + "[" + i + "]", row.values().get(i), fields);
                }
            }
            case Json.Text text -> field(path, text.value(), fields);
            case Json.Numeral number -> field(path, number.canonical(), fields);
            case Json.Word word -> field(path, word.value(), fields);
        }
    }

    private static void field(String path, String text, List<SealField> fields) {
        String name = path.substring(path.lastIndexOf('.') + 1);
        fields.add(SealField.of(path, name, text, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Json member(Json.Node node, String name) {
        Json member = node.members().get(name);
        if (member == null) {
            throw new SealFormatException(0, "'" + name + "' is missing");
        }
        return member;
    }

    private static Json.Node node(Json value, String what) {
        if (value instanceof Json.Node node) {
            return node;
        }
        throw new SealFormatException(0, what + " is not a JSON object");
    }

    private static String string(Json.Node node, String name) {
        if (member(node, name) instanceof Json.Text text) {
            return text.value();
        }
        throw new SealFormatException(0, "'" + name + "' is not a text");
    }

    private static byte[] base64(Json.Node node, String name) {
        String text = string(node, name);
        try {
            boolean plain = text.indexOf('+') >= 0 || text.indexOf('/') >= 0;
            return (plain ? Base64.getDecoder() : Base64.getUrlDecoder()).decode(text);
        } catch (IllegalArgumentException broken) {
            throw new SealFormatException(0, "'" + name + "' is not base 64");
        }
    }
}
