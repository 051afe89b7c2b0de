package org.sarhad.cli;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.sarhad.names.AlignedPart;
import org.sarhad.names.LetterPair;
import org.sarhad.screening.Evidence;
import org.sarhad.screening.Hit;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The answer to one query as one line of JSON. */
final class HitJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private HitJson() {}

    static String line(String id, String name, List<Hit> hits, long micros) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("id", id);
            json.writeStringProperty("name", name);
            json.writeArrayPropertyStart("hits");
            hits.forEach(hit -> write(hit, json));
            json.writeEndArray();
            json.writeNumberProperty("micros", micros);
            json.writeEndObject();
        }
        return text.toString();
    }

    /** A query that could not be asked; it keeps its place among the answers. */
    static String rejected(String id, String reason) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("id", id);
            json.writeArrayPropertyStart("hits");
            json.writeEndArray();
            json.writeStringProperty("error", reason);
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void write(Hit hit, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("entry", hit.entry().id());
        json.writeStringProperty("list", hit.edition().source());
        json.writeStringProperty("name", hit.matchedName());
        json.writeNumberProperty("score", rounded(hit.score()));
        json.writeNumberProperty("nameScore", rounded(hit.nameScore()));
        json.writeNumberProperty("identityScore", rounded(hit.identityScore()));
        json.writeStringProperty("verdict", hit.strength().name().toLowerCase(Locale.ROOT));
        json.writeArrayPropertyStart("evidence");
        hit.evidence().forEach(evidence -> write(evidence, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Evidence evidence, JsonGenerator json) {
        json.writeStartObject();
        switch (evidence) {
            case Evidence.NameEvidence name -> {
                json.writeStringProperty("field", "name");
                json.writeStringProperty("query", name.queryName());
                json.writeStringProperty("entry", name.entryName());
                json.writeBooleanProperty("weakAlias", name.weakAlias());
                json.writeNumberProperty("weight", rounded(name.contribution()));
                parts(name.parts(), json);
            }
            case Evidence.FieldEvidence field -> {
                json.writeStringProperty("field", field.field().name().toLowerCase(Locale.ROOT));
                json.writeStringProperty("relation", field.relation());
                json.writeStringProperty("query", field.queryValue());
                json.writeStringProperty("entry", field.entryValue());
                json.writeNumberProperty("weight", rounded(field.contribution()));
            }
        }
        json.writeEndObject();
    }

    /** Writes the alignment of two names as a member called {@code parts}. */
    static void parts(List<AlignedPart> parts, JsonGenerator json) {
        json.writeArrayPropertyStart("parts");
        elements(parts, json);
        json.writeEndArray();
    }

    /** Writes the aligned parts one after the other. */
    static void elements(List<AlignedPart> parts, JsonGenerator json) {
        for (AlignedPart part : parts) {
            json.writeStartObject();
            json.writeStringProperty("query", part.left());
            json.writeStringProperty("entry", part.right());
            json.writeStringProperty("relation", part.relation().name().toLowerCase(Locale.ROOT));
            json.writeStringProperty("rule", part.rule());
            json.writeNumberProperty("weight", rounded(part.contribution()));
            json.writeStringProperty("letters", letters(part.letters()));
            json.writeEndObject();
        }
    }

    /** Pairs of letters parted by blanks: {@code a=a} equal by a rule, {@code e≠o} a slip. */
    private static String letters(List<LetterPair> pairs) {
        StringBuilder text = new StringBuilder();
        for (LetterPair pair : pairs) {
            text.append(text.isEmpty() ? "" : " ")
                    .append(pair.left())
                    .append(pair.equal() ? '=' : '≠')
                    .append(pair.right());
        }
        return text.toString();
    }

    static double rounded(double value) {
        return Math.rint(value * 10_000) / 10_000;
    }
}
