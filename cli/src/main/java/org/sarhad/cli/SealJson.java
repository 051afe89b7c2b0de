package org.sarhad.cli;

import java.io.StringWriter;
import java.util.Locale;
import org.sarhad.documents.seal.Seal;
import org.sarhad.documents.seal.SealField;
import org.sarhad.documents.seal.SealVerdict;
import org.sarhad.documents.seal.UnreadableSeal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The JSON that {@code sarhad seal verify} prints. */
final class SealJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private SealJson() {}

    static String of(Seal seal, SealVerdict verdict) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("kind", seal.kind().name());
            json.writeStringProperty("type", seal.type());
            json.writeStringProperty("issuer", seal.issuer());
            seal.signed().ifPresent(day -> json.writeStringProperty("signed", day.toString()));
            String outcome = verdict.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
            json.writeStringProperty("verdict", outcome);
            json.writeStringProperty("reason", verdict.text());
            json.writeArrayPropertyStart("fields");
            for (SealField field : seal.fields()) {
                json.writeStartObject();
                json.writeStringProperty("path", field.path());
                json.writeStringProperty("name", field.name());
                json.writeStringProperty("text", field.text());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    static String of(UnreadableSeal unreadable) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeObjectPropertyStart("error");
            json.writeNumberProperty("at", unreadable.at());
            json.writeStringProperty("reason", unreadable.reason());
            json.writeEndObject();
            json.writeEndObject();
        }
        return text.toString();
    }
}
