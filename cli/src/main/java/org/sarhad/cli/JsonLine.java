package org.sarhad.cli;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One JSON object on one line, members in the order in which they are put. */
final class JsonLine {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final StringWriter text = new StringWriter();
    private final JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text);

    private JsonLine() {}

    static JsonLine of() {
        JsonLine line = new JsonLine();
        line.json.writeStartObject();
        return line;
    }

    JsonLine put(String name, String value) {
        json.writeStringProperty(name, value);
        return this;
    }

    JsonLine put(String name, long value) {
        json.writeNumberProperty(name, value);
        return this;
    }

    /** The line. */
    String end() {
        json.writeEndObject();
        json.close();
        return text.toString();
    }
}
