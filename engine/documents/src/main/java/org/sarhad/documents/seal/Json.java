package org.sarhad.documents.seal;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** A JSON value that can be written in the canonical form of RFC 8785, over which VDS-NC is signed. */
sealed interface Json {
    /** Names in the order of their UTF-16 code units, as the canonical form has them. */
    record Node(TreeMap<String, Json> members) implements Json {}

    /** Values in order. */
    record Row(List<Json> values) implements Json {}

    /** A text, with escapes resolved. */
    record Text(String value) implements Json {}

    /** A number as JavaScript has it. */
    record Numeral(double value) implements Json {}

    /** One of true, false and null. */
    record Word(String value) implements Json {}

    /** Reads a text that is one JSON value. */
    static Json parse(String text) {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(32)
                        .maxDocumentLength(65_536)
                        .build())
                .build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), new StringReader(text))) {
            parser.nextToken();
            Json value = value(parser);
            if (parser.nextToken() != null) {
                throw new SealFormatException(0, "something follows the JSON object");
            }
            return value;
        } catch (JacksonException broken) {
            int at = broken.getLocation() == null
                    ? 0
                    : (int) broken.getLocation().getCharOffset();
            throw new SealFormatException(Math.max(0, at), "not JSON: " + broken.getOriginalMessage());
        }
    }

    private static Json value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new SealFormatException(0, "the JSON object is cut");
        }
        return switch (token) {
            case START_OBJECT -> node(parser);
            case START_ARRAY -> row(parser);
            case VALUE_STRING -> new Text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Numeral(Double.parseDouble(parser.getString()));
            case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> new Word(parser.getString());
            default -> throw new SealFormatException(0, "the JSON object is cut");
        };
    }

    private static Json node(JsonParser parser) {
        TreeMap<String, Json> members = new TreeMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.getString();
            parser.nextToken();
            members.put(name, value(parser));
        }
        return new Node(members);
    }

    private static Json row(JsonParser parser) {
        List<Json> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(parser));
        }
        return new Row(values);
    }

    /** The canonical form of RFC 8785. */
    default String canonical() {
        StringBuilder text = new StringBuilder();
        write(text);
        return text.toString();
    }

    private void write(StringBuilder text) {
        switch (this) {
            case Node node -> {
                String before = "{";
                for (Map.Entry<String, Json> member : node.members.entrySet()) {
                    text.append(before);
                    quote(member.getKey(), text);
                    text.append(':');
                    member.getValue().write(text);
                    before = ",";
                }
                text.append(node.members.isEmpty() ? "{}" : "}");
            }
            case Row row -> {
                String before = "[";
                for (Json value : row.values) {
                    text.append(before);
                    value.write(text);
                    before = ",";
                }
                text.append(row.values.isEmpty() ? "[]" : "]");
            }
            case Text string -> quote(string.value, text);
            case Numeral number -> text.append(number(number.value));
            case Word word -> text.append(word.value);
        }
    }

    private static void quote(String value, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            switch (character) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\b' -> text.append("\\b");
                case '\f' -> text.append("\\f");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (character < 0x20) {
                        text.append(String.format("\\u%04x", (int) character));
                    } else {
                        text.append(character);
                    }
                }
            }
        }
        text.append('"');
    }

    /** As ECMAScript writes a number: plain between 1e-6 and 1e21, else with an exponent. */
    private static String number(double value) {
        if (value == 0) {
            return "0";
        }
        BigDecimal shortest = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        int exponent = shortest.precision() - shortest.scale() - 1;
        if (exponent >= -6 && exponent < 21) {
            return shortest.toPlainString();
        }
        String digits = shortest.unscaledValue().abs().toString();
        String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
        return (value < 0 ? "-" : "") + digits.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+")
                + Math.abs(exponent);
    }
}
