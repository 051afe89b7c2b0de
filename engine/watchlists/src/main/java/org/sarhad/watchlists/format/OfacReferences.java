package org.sarhad.watchlists.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the parties of OFAC's advanced XML refer to by number. */
final class OfacReferences {
    /** Elements that give a number its word. */
    static final Set<String> VALUES = Set.of(
            "AliasType",
            "PartySubType",
            "PartyType",
            "FeatureType",
            "DetailReference",
            "IDRegDocType",
            "Country",
            "NamePartType",
            "Script",
            "SanctionsType",
            "LegalBasis",
            "List",
            "RelationType",
            "IDRegDocDateType");

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, XmlNode> places = new HashMap<>();
    private final Map<String, List<XmlNode>> documents = new HashMap<>();
    private final Map<String, List<XmlNode>> sanctions = new HashMap<>();
    private final Map<String, List<XmlNode>> relations = new HashMap<>();

    void hold(XmlNode record) {
        switch (record.name()) {
            case "Location" -> places.put(record.attribute("ID"), record);
            case "IDRegDocument" -> add(documents, record.attribute("IdentityID"), record);
            case "SanctionsEntry" -> add(sanctions, record.attribute("ProfileID"), record);
            case "ProfileRelationship" -> add(relations, record.attribute("From-ProfileID"), record);
            default -> {
                String id = record.attribute("ID");
                words.put(record.name() + id, record.text());
                if (record.name().equals("Country") && !record.attribute("ISO2").isEmpty()) {
                    words.put("Country" + id, record.attribute("ISO2"));
                }
                if (record.name().equals("PartySubType")) {
                    words.put("PartyTypeOf" + id, record.attribute("PartyTypeID"));
                }
            }
        }
    }

    private static void add(Map<String, List<XmlNode>> map, String key, XmlNode node) {
        map.computeIfAbsent(key, id -> new ArrayList<>(2)).add(node);
    }

    /** The word of a number in one of the sets of values, empty where there is none. */
    String word(String set, String id) {
        return words.getOrDefault(set + id, "");
    }

    List<XmlNode> documents(String identity) {
        return documents.getOrDefault(identity, List.of());
    }

    List<XmlNode> sanctions(String profile) {
        return sanctions.getOrDefault(profile, List.of());
    }

    List<XmlNode> relations(String profile) {
        return relations.getOrDefault(profile, List.of());
    }

    /** The words of a place, without its country. */
    String place(String id) {
        XmlNode place = places.get(id);
        return place == null
                ? ""
                : EntryFiller.join(place.values("LocationPart", "LocationPartValue", "Value")
                        .toArray(String[]::new));
    }

    /** The country of a place, empty where it states none. */
    String countryOfPlace(String id) {
        XmlNode place = places.get(id);
        if (place == null) {
            return "";
        }
        List<XmlNode> countries = place.children("LocationCountry");
        return countries.isEmpty() ? "" : word("Country", countries.getFirst().attribute("CountryID"));
    }

    /** A year, year and month, or day, in the order of ISO 8601. */
    static String date(XmlNode parts) {
        String year = parts.value("Year");
        String month = parts.value("Month");
        String day = parts.value("Day");
        return month.isEmpty() ? year : year + "-" + month + (day.isEmpty() ? "" : "-" + day);
    }

    /** A period as a date, or as a span where its ends differ. */
    static String period(XmlNode period) {
        List<XmlNode> starts = period.children("Start");
        List<XmlNode> ends = period.children("End");
        String from = starts.isEmpty() ? "" : end(starts.getFirst(), "From");
        String to = ends.isEmpty() ? from : end(ends.getFirst(), "To");
        boolean about =
                !starts.isEmpty() && starts.getFirst().attribute("Approximate").equals("true");
        String text = from.equals(to) || to.isEmpty() ? from : from + " to " + to;
        return about && !text.isEmpty() ? "circa " + text : text;
    }

    private static String end(XmlNode boundary, String preferred) {
        List<XmlNode> dates = boundary.children(preferred);
        List<XmlNode> any = dates.isEmpty() ? boundary.children("From") : dates;
        return any.isEmpty() ? "" : date(any.getFirst());
    }
}
