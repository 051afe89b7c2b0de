package org.sarhad.watchlists.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One FollowTheMoney entity as it stands on its line. */
record FtmRecord(String id, String schema, JsonTree properties, List<String> datasets, String lastChange, long line) {
    /** For each schema that is no subject, the properties that point at the entities that it tells of. */
    private static final Map<String, List<String>> TIES = Map.ofEntries(
            Map.entry("Passport", List.of("holder")),
            Map.entry("Identification", List.of("holder")),
            Map.entry("Sanction", List.of("entity")),
            Map.entry("Ownership", List.of("owner", "asset")),
            Map.entry("Directorship", List.of("director", "organization")),
            Map.entry("Membership", List.of("member", "organization")),
            Map.entry("Employment", List.of("employee", "employer")),
            Map.entry("Family", List.of("person", "relative")),
            Map.entry("Associate", List.of("person", "associate")),
            Map.entry("Representation", List.of("agent", "client")),
            Map.entry("Succession", List.of("predecessor", "successor")),
            Map.entry("Occupancy", List.of("holder", "post")),
            Map.entry("UnknownLink", List.of("subject", "object")));

    static FtmRecord of(JsonTree json, long line) {
        String id = json.text("id");
        String schema = json.text("schema");
        List<JsonTree> properties = json.objects("properties");
        if (id.isEmpty() || schema.isEmpty() || properties.isEmpty()) {
            throw new IllegalArgumentException("an entity needs id, schema and properties");
        }
        return new FtmRecord(id, schema, properties.getFirst(), json.texts("datasets"), json.text("last_change"), line);
    }

    /** The properties by which this record is tied to others, none where it is a subject itself. */
    List<String> ties() {
        return TIES.getOrDefault(schema, List.of());
    }

    /** The ids of the entities that this record tells of. */
    List<String> targets() {
        List<String> targets = new ArrayList<>();
        for (String tie : ties()) {
            targets.addAll(properties.texts(tie));
            properties.objects(tie).forEach(nested -> targets.add(nested.text("id")));
        }
        return targets;
    }
}
