package org.sarhad.watchlists.format;

import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sarhad.watchlists.Countries;
import org.sarhad.watchlists.Entry;
import org.sarhad.watchlists.EntryKind;
import org.sarhad.watchlists.ListedDocument;
import org.sarhad.watchlists.Measure;
import org.sarhad.watchlists.Name;
import org.sarhad.watchlists.NameParts;
import org.sarhad.watchlists.NameQuality;
import org.sarhad.watchlists.PartialDate;
import org.sarhad.watchlists.Place;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * Writes entries as FollowTheMoney JSON Lines: a subject, its passports, and its sanction, each on a line of its own.
 *
 * <p>FollowTheMoney has no place for spans of dates (the earlier end is written), for whether a date is approximate, and
 * for handling codes.
 */
public final class FollowTheMoneyWriter {
    private static final Map<String, String> NUMBERS = Map.of(
            "national-id", "idNumber",
            "tax-id", "taxNumber",
            "registration", "registrationNumber",
            "aircraft-registration", "registrationNumber",
            "lei", "leiCode",
            "swift-bic", "swiftBic",
            "imo", "imoNumber",
            "mmsi", "mmsi",
            "call-sign", "callSign",
            "aircraft-serial", "serialNumber");
    private static final Map<String, String> DETAILS = Map.of(
            "title", "title",
            "position", "position",
            "height", "height",
            "weight", "weight",
            "email", "email",
            "phone", "phone",
            "website", "website",
            "vessel-type", "type",
            "tonnage", "tonnage");

    private final Writer out;
    private final String dataset;

    /**
     * @param out takes the lines
     * @param dataset name of the list that the entries belong to
     */
    public FollowTheMoneyWriter(Writer out, String dataset) {
        this.out = out;
        this.dataset = dataset;
    }

    /** Writes one entry with all that belongs to it. */
    public void write(Entry entry) {
        entity(entry.id(), schema(entry.kind()), subject(entry), true);
        int number = 0;
        for (ListedDocument document : entry.documents()) {
            if (document.type().equals("passport")) {
                entity(entry.id() + "-passport-" + ++number, "Passport", passport(entry, document), false);
            }
        }
        entity(entry.id() + "-sanction", "Sanction", sanction(entry), false);
    }

    private static String schema(EntryKind kind) {
        return switch (kind) {
            case PERSON -> "Person";
            case ORGANISATION -> "Organization";
            case VESSEL -> "Vessel";
            case AIRCRAFT -> "Airplane";
            case VEHICLE -> "Vehicle";
            case DOCUMENT, OBJECT -> "Asset";
        };
    }

    private static Map<String, Set<String>> subject(Entry entry) {
        Properties properties = new Properties();
        for (Name name : entry.names()) {
            properties.add(property(name), name.text());
        }
        entry.primaryName().map(Name::parts).ifPresent(parts -> parts(parts, properties));
        String dateProperty = switch (entry.kind()) {
            case PERSON -> "birthDate";
            case ORGANISATION -> "incorporationDate";
            default -> "buildDate";
        };
        entry.birthDates().forEach(date -> properties.add(dateProperty, text(date)));
        String stateProperty = entry.kind() == EntryKind.PERSON ? "nationality" : "jurisdiction";
        entry.nationalities().forEach(state -> properties.add(stateProperty, state(state)));
        for (Place place : entry.places()) {
            switch (place.role()) {
                case "birth" -> properties.add("birthPlace", place.text());
                case "flag" -> properties.add("flag", place.country() == null ? place.text() : state(place.country()));
                case "address" -> properties.add("address", place.text());
                default -> properties.add("country", state(place.country()));
            }
        }
        for (ListedDocument document : entry.documents()) {
            properties.add(NUMBERS.get(document.type()), document.number());
        }
        switch (entry.sex()) {
            case MALE -> properties.add("gender", "male");
            case FEMALE -> properties.add("gender", "female");
            case UNSPECIFIED -> {}
        }
        entry.details().forEach(detail -> properties.add(DETAILS.get(detail.label()), detail.value()));
        properties.add("notes", entry.remarks());
        properties.add("topics", entry.measures().contains(Measure.FREEZE_ASSETS) ? "sanction" : null);
        return properties.values;
    }

    private static String property(Name name) {
        if (name.quality() == NameQuality.WEAK) {
            return "weakAlias";
        }
        return switch (name.kind()) {
            case PRIMARY, ORIGINAL_SCRIPT -> "name";
            case ALIAS -> "alias";
            case MAIDEN, FORMER -> "previousName";
        };
    }

    private static void parts(NameParts parts, Properties properties) {
        properties.add("firstName", parts.given());
        properties.add("patronymic", parts.patronymic());
        properties.add("lastName", parts.family());
        properties.add("nameSuffix", parts.generation());
    }

    private static String text(PartialDate date) {
        String whole = date.toString().replace("~", "");
        return whole.contains("/") ? whole.substring(0, whole.indexOf('/')) : whole;
    }

    /** A state as FollowTheMoney writes it: alpha-2 in small letters where there is one. */
    private static @Nullable String state(@Nullable String code) {
        return code == null ? null : Countries.alpha2(code).orElse(code).toLowerCase(Locale.ROOT);
    }

    private static Map<String, Set<String>> passport(Entry entry, ListedDocument document) {
        Properties properties = new Properties();
        properties.add("holder", entry.id());
        properties.add("number", document.number());
        properties.add(
                "country",
                document.country() == null ? null : document.country().toLowerCase(Locale.ROOT));
        properties.add("summary", document.note());
        return properties.values;
    }

    private static Map<String, Set<String>> sanction(Entry entry) {
        Properties properties = new Properties();
        properties.add("entity", entry.id());
        properties.add("authority", entry.owner());
        properties.add("program", entry.programme());
        properties.add("reason", entry.legalBasis());
        properties.add(
                "listingDate", entry.listed() == null ? null : entry.listed().toString());
        properties.add(
                "endDate", entry.expires() == null ? null : entry.expires().toString());
        List<String> provisions = new ArrayList<>();
        for (Measure measure : entry.measures()) {
            switch (measure) {
                case FREEZE_ASSETS -> provisions.add("Asset freeze");
                case REFUSE_ENTRY -> provisions.add("Travel ban");
                case EXPORT_CONTROL -> provisions.add("Export control");
                default -> provisions.add(SarhadRecord.word(measure));
            }
        }
        provisions.forEach(provision -> properties.add("provisions", provision));
        return properties.values;
    }

    private void entity(String id, String schema, Map<String, Set<String>> properties, boolean target) {
        java.io.StringWriter line = new java.io.StringWriter();
        try (JsonGenerator json = JsonTree.FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("id", id);
            json.writeStringProperty("schema", schema);
            json.writeObjectPropertyStart("properties");
            properties.forEach((name, values) -> {
                json.writeArrayPropertyStart(name);
                values.forEach(json::writeString);
                json.writeEndArray();
            });
            json.writeEndObject();
            json.writeArrayPropertyStart("datasets");
            json.writeString(dataset);
            json.writeEndArray();
            json.writeBooleanProperty("target", target);
            json.writeEndObject();
        }
        try {
            out.write(line.append('\n').toString());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Properties in the order in which they are first given; what is null or has no property is left out. */
    private static final class Properties {
        private final Map<String, Set<String>> values = new LinkedHashMap<>();

        void add(@Nullable String property, @Nullable String value) {
            if (property != null && value != null && !value.isBlank()) {
                values.computeIfAbsent(property, name -> new LinkedHashSet<>()).add(value);
            }
        }
    }
}
