package org.sarhad.cli;

import java.io.StringWriter;
import org.sarhad.documents.chip.Step;
import org.sarhad.documents.chip.Verification;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The JSON that {@code sarhad passport verify} prints. */
final class PassportJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private PassportJson() {}

    /** The verdict with its steps; {@code ok} is null for a step that was not looked at and not needed. */
    static String of(Verification verification) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("verdict", verification.verdict().id());
            json.writeArrayPropertyStart("steps");
            verification.steps().forEach(step -> write(step, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void write(Step step, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("name", step.name());
        switch (step.outcome()) {
            case PASSED -> json.writeBooleanProperty("ok", true);
            case FAILED, UNDETERMINED -> json.writeBooleanProperty("ok", false);
            case NOT_CHECKED -> json.writeNullProperty("ok");
        }
        json.writeStringProperty("outcome", step.outcome().id());
        json.writeStringProperty("text", step.text());
        json.writeEndObject();
    }
}
