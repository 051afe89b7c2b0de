package org.sarhad.watchlists.format;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sarhad.watchlists.EntryKind;
import org.sarhad.watchlists.EntryLink;
import org.sarhad.watchlists.NameKind;
import org.sarhad.watchlists.NameParts;
import org.sarhad.watchlists.NameQuality;
import org.sarhad.watchlists.Provenance;

/**
 * INTERPOL notices as the public service gives them: one notice, a page of notices ({@code _embedded.notices}), a list, or
 * JSON Lines; source {@code interpol}. The colour stands in the notice's own address, and decides the measures.
 */
final class InterpolJson implements ListFormat {
    static final String SOURCE = "interpol";
    private static final Pattern COLOUR = Pattern.compile("/notices/v\\d+/([a-z]+)/");
    private static final Map<String, String> DETAILS = Map.of(
            "languages_spoken_ids", "language",
            "eyes_colors_id", "eye-colour",
            "hairs_id", "hair-colour",
            "distinguishing_marks", "distinguishing-marks",
            "height", "height",
            "weight", "weight",
            "date_of_event", "date-of-disappearance",
            "place", "place-of-disappearance",
            "father_name", "father",
            "mother_name", "mother");

    @Override
    public String title() {
        return "INTERPOL notices (JSON)";
    }

    @Override
    public @Nullable String role(SourceFile file) {
        String head = file.head().stripLeading();
        boolean json = head.startsWith("{") || head.startsWith("[");
        boolean marks = head.contains("\"entity_id\"")
                && (head.contains("/notices/v")
                        || head.contains("\"forename\"")
                        || head.contains("\"arrest_warrants\"")
                        || head.contains("\"un_reference\""));
        return json && marks ? Part.MAIN : null;
    }

    @Override
    public EditionStamp read(List<Part> parts, Reading reading) throws IOException {
        SourceFile file = parts.getFirst().file();
        new JsonRecords(file, Set.of("notices", "_embedded"), reading)
                .read(head -> {}, (record, where) -> entry(record, where, reading));
        return new EditionStamp(SOURCE, null, null);
    }

    private static void entry(JsonTree notice, Provenance where, Reading reading) {
        String colour = colour(notice);
        boolean person = notice.has("forename") || notice.has("date_of_birth") || !notice.has("un_entity_type");
        String id = notice.text("entity_id");
        if (id.isEmpty()) {
            throw new IllegalArgumentException("the notice has no entity_id");
        }
        EntryFiller filler =
                new EntryFiller(colour + "/" + id, person ? EntryKind.PERSON : EntryKind.ORGANISATION, where, reading);
        String family = notice.text("name");
        String given = notice.text("forename");
        NameParts parts = given.isEmpty() || family.isEmpty() ? null : new NameParts(given, null, family, null, null);
        filler.name(given + " " + family, NameKind.PRIMARY, NameQuality.GOOD, parts);
        notice.texts("aliases").forEach(name -> filler.name(name, NameKind.ALIAS, NameQuality.GOOD));
        notice.objects("aliases")
                .forEach(alias -> filler.name(
                        EntryFiller.join(alias.text("forename"), alias.text("name"))
                                .replace(",", ""),
                        NameKind.ALIAS,
                        NameQuality.GOOD));
        filler.name(notice.text("name_in_original_script"), NameKind.ORIGINAL_SCRIPT, NameQuality.GOOD);
        filler.birthDate(notice.text("date_of_birth"), "date_of_birth");
        filler.sex(notice.text("sex_id"), "sex_id");
        notice.texts("nationalities").forEach(state -> filler.nationality(state, "nationalities"));
        filler.place("birth", notice.text("place_of_birth"), notice.text("country_of_birth_id"));
        DETAILS.forEach((field, label) -> notice.texts(field).stream()
                .filter(value -> !value.equals("0"))
                .forEach(value -> filler.entry().detail(label, value)));
        legal(notice, colour, filler);
        filler.finish();
    }

    private static String colour(JsonTree notice) {
        for (JsonTree links : notice.objects("_links")) {
            for (JsonTree self : links.objects("self")) {
                Matcher m = COLOUR.matcher(self.text("href"));
                if (m.find()) {
                    return m.group(1);
                }
            }
        }
        String stated = notice.text("notice_type").toLowerCase(Locale.ROOT);
        if (!stated.isEmpty()) {
            return stated;
        }
        return notice.has("arrest_warrants") ? "red" : notice.has("un_reference") ? "un" : "unknown";
    }

    private static void legal(JsonTree notice, String colour, EntryFiller filler) {
        filler.entry().programme("INTERPOL " + colour + " notice").owner("INTERPOL");
        InterpolColours.measures(colour).forEach(filler.entry()::measure);
        for (JsonTree warrant : notice.objects("arrest_warrants")) {
            filler.entry()
                    .detail(
                            "charge",
                            EntryFiller.join(
                                    warrant.text("charge_translation").isEmpty()
                                            ? warrant.text("charge")
                                            : warrant.text("charge_translation"),
                                    warrant.text("issuing_country_id").isEmpty()
                                            ? ""
                                            : "warrant issued by " + warrant.text("issuing_country_id")));
        }
        String reference = notice.text("un_reference");
        if (!reference.isEmpty()) {
            filler.entry().link(new EntryLink("same-as", UnConsolidatedXml.SOURCE + "/" + reference));
        }
        filler.entry().legalBasis("INTERPOL notice " + notice.text("entity_id"));
    }
}
