package org.sarhad.watchlists.format;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sarhad.watchlists.EntryKind;
import org.sarhad.watchlists.NameKind;
import org.sarhad.watchlists.NameParts;
import org.sarhad.watchlists.NameQuality;
import org.sarhad.watchlists.Provenance;

/**
 * INTERPOL notices shared as MISP objects {@code interpol-notice}: attributes with {@code object_relation} and
 * {@code value}; source {@code interpol}. Other objects of the same event are no notices and are kept aside.
 */
final class InterpolMispJson implements ListFormat {
    private static final Map<String, String> DETAILS = Map.ofEntries(
            Map.entry("charges", "charge"),
            Map.entry("colour-of-eyes", "eye-colour"),
            Map.entry("colour-of-hair", "hair-colour"),
            Map.entry("date-of-disappearance", "date-of-disappearance"),
            Map.entry("place-of-disappearance", "place-of-disappearance"),
            Map.entry("distinguishing-marks-and-characteristics", "distinguishing-marks"),
            Map.entry("father-s-family-name-&-forename", "father"),
            Map.entry("mother-s-family-name-&-forename", "mother"),
            Map.entry("height", "height"),
            Map.entry("weight", "weight"),
            Map.entry("language-spoken", "language"));

    @Override
    public String title() {
        return "INTERPOL notices (MISP objects)";
    }

    @Override
    public @Nullable String role(SourceFile file) {
        String head = file.head().stripLeading();
        boolean json = head.startsWith("{") || head.startsWith("[");
        return json && head.contains("interpol-notice") && head.contains("\"Attribute\"") ? Part.MAIN : null;
    }

    @Override
    public EditionStamp read(List<Part> parts, Reading reading) throws IOException {
        new JsonRecords(parts.getFirst().file(), Set.of("response", "Event", "Object"), reading)
                .read(head -> {}, (record, where) -> entry(record, where, reading));
        return new EditionStamp(InterpolJson.SOURCE, null, null);
    }

    private static void entry(JsonTree object, Provenance where, Reading reading) {
        if (!object.text("name").equals("interpol-notice")) {
            throw new IllegalArgumentException("the object '" + object.text("name") + "' is no notice");
        }
        Attributes attributes = new Attributes(object.objects("Attribute"));
        String colour = attributes.first("notice-color").toLowerCase(Locale.ROOT);
        EntryFiller filler = new EntryFiller(object.text("uuid"), EntryKind.PERSON, where, reading);
        String given = attributes.first("forename");
        String family = attributes.first("present-family-name");
        NameParts parts = given.isEmpty() || family.isEmpty() ? null : new NameParts(given, null, family, null, null);
        filler.name(given + " " + family, NameKind.PRIMARY, NameQuality.GOOD, parts);
        attributes.all("alias").forEach(name -> filler.name(name, NameKind.ALIAS, NameQuality.GOOD));
        filler.birthDate(attributes.first("date-of-birth"), "date-of-birth");
        filler.place("birth", attributes.first("place-of-birth"), null);
        filler.sex(attributes.first("sex"), "sex");
        attributes.all("nationality").forEach(state -> filler.nationality(state, "nationality"));
        DETAILS.forEach((relation, label) ->
                attributes.all(relation).forEach(value -> filler.entry().detail(label, value)));
        filler.entry().programme("INTERPOL " + colour + " notice").owner("INTERPOL");
        InterpolColours.measures(colour).forEach(filler.entry()::measure);
        filler.finish();
    }

    private record Attributes(List<JsonTree> attributes) {
        List<String> all(String relation) {
            return attributes.stream()
                    .filter(attribute -> attribute.text("object_relation").equals(relation))
                    .map(attribute -> attribute.text("value"))
                    .filter(value -> !value.isEmpty())
                    .toList();
        }

        String first(String relation) {
            List<String> values = all(relation);
            return values.isEmpty() ? "" : values.getFirst();
        }
    }
}
