package org.sarhad.cli;

import java.io.StringWriter;
import java.util.List;
import org.sarhad.documents.mrz.Mrz;
import org.sarhad.documents.mrz.MrzCandidate;
import org.sarhad.documents.mrz.MrzCheck;
import org.sarhad.documents.mrz.MrzContents;
import org.sarhad.documents.mrz.MrzField;
import org.sarhad.documents.mrz.MrzWarning;
import org.sarhad.documents.mrz.UnreadableMrz;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The JSON that {@code sarhad mrz} prints. */
final class MrzJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private MrzJson() {}

    /**
     * A zone that was read. Dates are ISO 8601 with X for unknown parts and as printed when they make no date; the optional
     * data of the second field follow those of the first after a blank.
     *
     * @param candidates proposals to repair it, likeliest first; written only when there are any
     */
    static String of(Mrz mrz, List<MrzCandidate> candidates) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            MrzContents contents = mrz.contents();
            json.writeStartObject();
            json.writeStringProperty("format", contents.format().name());
            json.writeStringProperty(MrzField.DOCUMENT_CODE.key(), contents.documentCode());
            json.writeStringProperty(MrzField.ISSUING_STATE.key(), contents.issuingState());
            json.writeStringProperty(MrzField.DOCUMENT_NUMBER.key(), contents.documentNumber());
            json.writeStringProperty(MrzField.PRIMARY_IDENTIFIER.key(), contents.primaryIdentifier());
            json.writeStringProperty(MrzField.SECONDARY_IDENTIFIER.key(), contents.secondaryIdentifier());
            json.writeStringProperty(MrzField.NATIONALITY.key(), contents.nationality());
            json.writeStringProperty(
                    MrzField.BIRTH_DATE.key(), contents.birthDate().iso());
            json.writeStringProperty(MrzField.SEX.key(), contents.sex());
            json.writeStringProperty(
                    MrzField.EXPIRY_DATE.key(), contents.expiryDate().iso());
            json.writeStringProperty(MrzField.OPTIONAL_DATA.key(), optionalData(contents));
            json.writeArrayPropertyStart("checks");
            mrz.checks().forEach(check -> write(check, json));
            json.writeEndArray();
            json.writeBooleanProperty("valid", mrz.valid());
            json.writeArrayPropertyStart("warnings");
            mrz.warnings().forEach(warning -> write(warning, json));
            json.writeEndArray();
            if (!candidates.isEmpty()) {
                json.writeArrayPropertyStart("candidates");
                candidates.forEach(candidate -> write(candidate, json));
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        return text.toString();
    }

    /** A text that is no zone; its line is counted from the beginning of the input. */
    static String of(UnreadableMrz unreadable, int firstLine) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeObjectPropertyStart("error");
            json.writeNumberProperty("line", firstLine + unreadable.line() - 1);
            json.writeNumberProperty("column", unreadable.column());
            json.writeStringProperty("reason", unreadable.reason());
            json.writeEndObject();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static String optionalData(MrzContents contents) {
        return (contents.optionalData().strip() + " "
                        + contents.secondOptionalData().strip())
                .strip();
    }

    private static void write(MrzCheck check, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("field", check.field().key());
        json.writeStringProperty("expected", Integer.toString(check.expected()));
        json.writeStringProperty("found", String.valueOf(check.found()));
        json.writeBooleanProperty("ok", check.ok());
        json.writeEndObject();
    }

    private static void write(MrzWarning warning, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("field", warning.field().key());
        json.writeStringProperty("text", warning.text());
        json.writeEndObject();
    }

    private static void write(MrzCandidate candidate, JsonGenerator json) {
        json.writeStartObject();
        json.writeArrayPropertyStart("lines");
        candidate.mrz().lines().forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("changes");
        for (MrzCandidate.Change change : candidate.changes()) {
            json.writeStartObject();
            json.writeNumberProperty("line", change.line());
            json.writeNumberProperty("column", change.column());
            json.writeStringProperty("read", String.valueOf(change.read()));
            json.writeStringProperty("meant", String.valueOf(change.meant()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeBooleanProperty("fitsIssuer", candidate.fitsIssuer());
        json.writeBooleanProperty("digitsCannotTell", candidate.digitsCannotTell());
        json.writeEndObject();
    }
}
