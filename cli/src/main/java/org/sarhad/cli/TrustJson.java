package org.sarhad.cli;

import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.sarhad.documents.trust.AuthorityRole;
import org.sarhad.documents.trust.Certificate;
import org.sarhad.documents.trust.TrustDifference;
import org.sarhad.documents.trust.TrustEdition;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Trust material as JSON, one object a line. */
final class TrustJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private TrustJson() {}

    static String of(TrustEdition edition) {
        return object(json -> {
            json.writeStringProperty("source", edition.source());
            json.writeStringProperty("hash", edition.hash().hex());
            edition.issued().ifPresent(time -> json.writeStringProperty("issued", time.toString()));
            json.writeNumberProperty("authorities", edition.authorities().size());
            json.writeNumberProperty("states", TrustText.countries(edition.authorities()));
            json.writeNumberProperty(
                    "documentSigners", edition.documentSigners().size());
            json.writeNumberProperty(
                    "revocationLists", edition.revocationLists().size());
            json.writeNumberProperty("rejected", edition.rejected().size());
            json.writeArrayPropertyStart("notes");
            edition.notes().forEach(json::writeString);
            json.writeEndArray();
        });
    }

    static String of(Set<Certificate> all, Map<AuthorityRole, Long> counts) {
        return object(json -> {
            json.writeNumberProperty("distinct", all.size());
            json.writeNumberProperty("states", TrustText.countries(all));
            for (AuthorityRole role : AuthorityRole.values()) {
                json.writeNumberProperty(id(role), counts.getOrDefault(role, 0L));
            }
        });
    }

    static String of(AuthorityRole.Classified role) {
        return object(json -> {
            json.writeStringProperty("role", id(role.role()));
            write(role.certificate(), json);
        });
    }

    static String of(TrustDifference difference) {
        return object(json -> {
            json.writeNumberProperty("added", difference.added().size());
            json.writeNumberProperty("vanished", difference.vanished().size());
            json.writeNumberProperty("kept", difference.kept());
        });
    }

    static String of(String change, TrustDifference.Change changed) {
        return object(json -> {
            json.writeStringProperty("change", change);
            json.writeBooleanProperty("keyStays", changed.keyStays());
            write(changed.certificate(), json);
        });
    }

    static String id(AuthorityRole role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static void write(Certificate certificate, JsonGenerator json) {
        json.writeStringProperty("country", certificate.subject().country());
        json.writeStringProperty("subject", certificate.subject().text());
        json.writeStringProperty("issuer", certificate.issuer().text());
        json.writeStringProperty("serial", certificate.serial().toString(16));
        json.writeStringProperty("key", certificate.key().title());
        json.writeStringProperty("notBefore", certificate.notBefore().toString());
        json.writeStringProperty("notAfter", certificate.notAfter().toString());
        json.writeStringProperty("fingerprint", certificate.fingerprint().hex());
    }

    private static String object(Consumer<JsonGenerator> fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            fields.accept(json);
            json.writeEndObject();
        }
        return text.toString();
    }
}
