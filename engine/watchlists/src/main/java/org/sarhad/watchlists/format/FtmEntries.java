package org.sarhad.watchlists.format;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sarhad.watchlists.EntryKind;
import org.sarhad.watchlists.EntryLink;
import org.sarhad.watchlists.Measure;
import org.sarhad.watchlists.NameKind;
import org.sarhad.watchlists.NameParts;
import org.sarhad.watchlists.NameQuality;
import org.sarhad.watchlists.Provenance;

/** Makes an entry of a FollowTheMoney subject and of what other entities of the file say about it. */
final class FtmEntries {
    private static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry("passportNumber", "passport"),
            Map.entry("idNumber", "national-id"),
            Map.entry("socialSecurityNumber", "national-id"),
            Map.entry("taxNumber", "tax-id"),
            Map.entry("vatCode", "tax-id"),
            Map.entry("innCode", "tax-id"),
            Map.entry("registrationNumber", "registration"),
            Map.entry("ogrnCode", "registration"),
            Map.entry("okpoCode", "registration"),
            Map.entry("kppCode", "registration"),
            Map.entry("uscCode", "registration"),
            Map.entry("leiCode", "lei"),
            Map.entry("swiftBic", "swift-bic"),
            Map.entry("imoNumber", "imo"),
            Map.entry("mmsi", "mmsi"),
            Map.entry("callSign", "call-sign"),
            Map.entry("serialNumber", "aircraft-serial"),
            Map.entry("icaoCode", "aircraft-mode-s"));
    private static final Map<String, String> DETAILS = Map.ofEntries(
            Map.entry("title", "title"),
            Map.entry("position", "position"),
            Map.entry("height", "height"),
            Map.entry("weight", "weight"),
            Map.entry("eyeColor", "eye-colour"),
            Map.entry("hairColor", "hair-colour"),
            Map.entry("appearance", "appearance"),
            Map.entry("ethnicity", "ethnicity"),
            Map.entry("religion", "religion"),
            Map.entry("fatherName", "father"),
            Map.entry("motherName", "mother"),
            Map.entry("phone", "phone"),
            Map.entry("email", "email"),
            Map.entry("website", "website"),
            Map.entry("legalForm", "legal-form"),
            Map.entry("sector", "sector"),
            Map.entry("type", "type"),
            Map.entry("model", "model"),
            Map.entry("tonnage", "tonnage"),
            Map.entry("grossRegisteredTonnage", "gross-tonnage"),
            Map.entry("sourceUrl", "source-url"),
            Map.entry("description", "description"),
            Map.entry("summary", "description"),
            Map.entry("status", "status"),
            Map.entry("wikidataId", "wikidata"),
            Map.entry("publicKey", "digital-currency-address"));

    private FtmEntries() {}

    static void read(
            FtmRecord record, EntryKind kind, List<FtmRecord> tied, Map<String, String> addresses, Reading reading) {
        Provenance where = new Provenance(reading.fileName(), record.line());
        EntryFiller filler = new EntryFiller(record.id(), kind, where, reading);
        JsonTree properties = record.properties();
        names(properties, kind, filler);
        identity(properties, kind, filler);
        places(properties, addresses, filler);
        NUMBERS.forEach((property, type) -> properties
                .texts(property)
                .forEach(number -> filler.document(kindOfNumber(property, type, kind), number, null, note(property))));
        DETAILS.forEach((property, label) ->
                properties.texts(property).forEach(value -> filler.entry().detail(label, value)));
        topics(properties, filler);
        programmes(properties, filler);
        filler.day(record.lastChange(), "last_change").ifPresent(filler.entry()::updated);
        List<String> notes = properties.texts("notes");
        if (!notes.isEmpty()) {
            filler.entry().remarks(String.join("\n", notes));
        }
        tied.forEach(other -> tie(other, record.id(), filler));
        nested(properties, filler);
        filler.finish();
    }

    private static String kindOfNumber(String property, String type, EntryKind kind) {
        return property.equals("registrationNumber") && kind == EntryKind.AIRCRAFT ? "aircraft-registration" : type;
    }

    private static @Nullable String note(String property) {
        return property.endsWith("Code") && !property.equals("leiCode") && !property.equals("icaoCode")
                ? property.substring(0, property.length() - 4).toUpperCase(Locale.ROOT)
                : null;
    }

    private static void names(JsonTree properties, EntryKind kind, EntryFiller filler) {
        List<String> names = properties.texts("name");
        boolean oneOfEach = properties.texts("firstName").size() == 1
                && properties.texts("lastName").size() == 1
                && kind == EntryKind.PERSON;
        NameParts parts = oneOfEach
                ? new NameParts(
                        properties.text("firstName"),
                        properties.texts("patronymic").isEmpty() ? null : properties.text("patronymic"),
                        properties.text("lastName"),
                        properties.texts("nameSuffix").isEmpty() ? null : properties.text("nameSuffix"),
                        null)
                : null;
        for (int i = 0; i < names.size(); i++) {
            filler.name(
                    names.get(i), i == 0 ? NameKind.PRIMARY : NameKind.ALIAS, NameQuality.GOOD, i == 0 ? parts : null);
        }
        if (names.isEmpty()) {
            filler.name(
                    properties.text("firstName") + " " + properties.text("lastName"),
                    NameKind.PRIMARY,
                    NameQuality.GOOD,
                    parts);
        }
        properties.texts("alias").forEach(name -> filler.name(name, NameKind.ALIAS, NameQuality.GOOD));
        properties.texts("abbreviation").forEach(name -> filler.name(name, NameKind.ALIAS, NameQuality.WEAK));
        properties.texts("weakAlias").forEach(name -> filler.name(name, NameKind.ALIAS, NameQuality.WEAK));
        properties.texts("previousName").forEach(name -> filler.name(name, NameKind.FORMER, NameQuality.GOOD));
    }

    private static void identity(JsonTree properties, EntryKind kind, EntryFiller filler) {
        for (String property : List.of("birthDate", "incorporationDate", "buildDate")) {
            properties.texts(property).forEach(date -> filler.birthDate(date, property));
        }
        filler.sex(properties.text("gender"), "gender");
        List<String> properties2 = kind == EntryKind.PERSON
                ? List.of("nationality", "citizenship")
                : List.of("nationality", "jurisdiction", "mainCountry");
        for (String property : properties2) {
            properties.texts(property).forEach(state -> filler.nationality(state, property));
        }
    }

    private static void places(JsonTree properties, Map<String, String> addresses, EntryFiller filler) {
        String birthCountry = properties.text("birthCountry");
        List<String> births = properties.texts("birthPlace");
        births.forEach(place -> filler.place("birth", place, birthCountry));
        if (births.isEmpty()) {
            filler.place("birth", "", birthCountry);
        }
        properties.texts("address").forEach(address -> filler.place("address", address, null));
        for (String id : properties.texts("addressEntity")) {
            String address = addresses.get(id);
            if (address != null) {
                filler.place("address", address, null);
            }
        }
        properties.objects("addressEntity").stream()
                .flatMap(nested -> nested.objects("properties").stream())
                .forEach(nested -> filler.place("address", address(nested), nested.text("country")));
        for (String property : List.of("flag", "country")) {
            properties
                    .texts(property)
                    .forEach(country -> filler.place(property.equals("flag") ? "flag" : "country", "", country));
        }
    }

    /** An address entity in one line. */
    static String address(JsonTree properties) {
        String full = properties.text("full");
        return full.isEmpty()
                ? EntryFiller.join(
                        properties.text("street"),
                        properties.text("city"),
                        properties.text("region"),
                        properties.text("postalCode"),
                        properties.text("country"))
                : full;
    }

    private static void topics(JsonTree properties, EntryFiller filler) {
        for (String topic : properties.texts("topics")) {
            switch (topic) {
                case "sanction", "asset.frozen" -> filler.entry().measure(Measure.FREEZE_ASSETS);
                case "export.control", "export.control.linked" -> filler.entry().measure(Measure.EXPORT_CONTROL);
                default -> filler.entry().measure(Measure.INFORM);
            }
            filler.entry().detail("topic", topic);
        }
    }

    private static void programmes(JsonTree properties, EntryFiller filler) {
        List<String> programmes = properties.texts("program");
        if (!programmes.isEmpty()) {
            filler.entry().programme(String.join("; ", programmes));
        }
        filler.day(properties.text("createdAt"), "createdAt").ifPresent(filler.entry()::listed);
    }

    private static void nested(JsonTree properties, EntryFiller filler) {
        for (String member : properties.names()) {
            for (JsonTree nested : properties.objects(member)) {
                List<JsonTree> inner = nested.objects("properties");
                if (!inner.isEmpty() && !member.equals("addressEntity")) {
                    FtmRecord record = FtmRecord.of(nested, 0);
                    tie(record, "", filler);
                }
            }
        }
    }

    /** Takes what another entity says of this one. */
    private static void tie(FtmRecord other, String id, EntryFiller filler) {
        JsonTree properties = other.properties();
        switch (other.schema()) {
            case "Passport", "Identification" -> document(other, filler);
            case "Sanction" -> sanction(properties, filler);
            default -> {
                String relation = properties.text("role").isEmpty()
                        ? other.schema().toLowerCase(Locale.ROOT)
                        : other.schema().toLowerCase(Locale.ROOT) + ": " + properties.text("role");
                for (String target : other.targets()) {
                    if (!target.equals(id)) {
                        filler.entry().link(new EntryLink(relation, target));
                    }
                }
            }
        }
    }

    private static void document(FtmRecord other, EntryFiller filler) {
        JsonTree properties = other.properties();
        String words = properties.text("type");
        String known = DocumentTypes.type(words);
        String type = other.schema().equals("Passport") ? "passport" : known.equals("other") ? "national-id" : known;
        String start = properties.text("startDate");
        String end = properties.text("endDate");
        filler.document(
                type,
                properties.text("number"),
                properties.text("country"),
                EntryFiller.join(
                        type.equals("passport") ? "" : words,
                        start.isEmpty() ? "" : "issued " + start,
                        end.isEmpty() ? "" : "expires " + end,
                        properties.text("summary")));
    }

    private static void sanction(JsonTree properties, EntryFiller filler) {
        String listed = properties.text("listingDate").isEmpty()
                ? properties.text("startDate")
                : properties.text("listingDate");
        filler.day(listed, "listingDate").ifPresent(filler.entry()::listed);
        filler.day(properties.text("endDate"), "endDate").ifPresent(filler.entry()::expires);
        if (!properties.text("authority").isEmpty()) {
            filler.entry().owner(properties.text("authority"));
        }
        if (!properties.text("program").isEmpty()) {
            filler.entry().programme(properties.text("program"));
        }
        filler.entry().detail("listing-reason", properties.text("reason"));
        filler.entry().detail("listing-id", properties.text("authorityId"));
        properties
                .texts("provisions")
                .forEach(text -> MeasureWords.measures(text).forEach(filler.entry()::measure));
    }
}
