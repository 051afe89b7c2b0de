package org.sarhad.cli;

import java.io.StringWriter;
import java.util.Collection;
import java.util.function.BiConsumer;
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

    JsonLine put(String name, boolean value) {
        json.writeBooleanProperty(name, value);
        return this;
    }

    /** A list of texts. */
    JsonLine texts(String name, Collection<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
        return this;
    }

    /** A list of objects, each written by the writer given. */
    <T> JsonLine array(String name, Collection<T> values, BiConsumer<JsonLine, T> writer) {
        json.writeArrayPropertyStart(name);
        for (T value : values) {
            json.writeStartObject();
            writer.accept(this, value);
            json.writeEndObject();
        }
        json.writeEndArray();
        return this;
    }

    /** The line. */
    String end() {
        json.writeEndObject();
        json.close();
        return text.toString();
    }
}
