package org.sarhad.watchlists.format;

import java.io.IOException;
import java.util.Set;
import java.util.function.BiConsumer;
import org.sarhad.watchlists.Provenance;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;

/**
 * Cuts a JSON file into record objects without holding the rest: the elements of an array at the top or under one of the
 * names given, the objects of JSON Lines, or the one object that the file is. What follows a fault cannot be told apart and
 * is kept aside as one record.
 */
final class JsonRecords {
    private final SourceFile file;
    private final Set<String> containers;
    private final Reading reading;

    /**
     * @param containers names of members that hold the records, or an object that does
     */
    JsonRecords(SourceFile file, Set<String> containers, Reading reading) {
        this.file = file;
        this.containers = containers;
        this.reading = reading;
    }

    /**
     * Reads the file.
     *
     * @param head takes members of the outer object that are texts
     * @param taker takes records; what it throws as {@link IllegalArgumentException} rejects the record
     */
    void read(BiConsumer<String, String> head, BiConsumer<JsonTree, Provenance> taker) throws IOException {
        try (JsonParser json = JsonTree.parser(file.text())) {
            try {
                for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                    top(json, head, taker);
                }
            } catch (StreamReadException e) {
                reading.rejected(where(json), null, JsonTree.reason(e) + "; what follows could not be read", "");
            }
        }
    }

    private void top(JsonParser json, BiConsumer<String, String> head, BiConsumer<JsonTree, Provenance> taker) {
        if (json.currentToken() == JsonToken.START_ARRAY) {
            elements(json, taker);
        } else if (json.currentToken() == JsonToken.START_OBJECT) {
            outer(json, head, taker);
        } else {
            reading.rejected(where(json), null, "neither an object nor a list", "");
        }
    }

    /** An object that holds records under one of the container names, or is a record itself. */
    private void outer(JsonParser json, BiConsumer<String, String> head, BiConsumer<JsonTree, Provenance> taker) {
        Provenance where = where(json);
        JsonTree.Collector own = new JsonTree.Collector();
        boolean container = false;
        for (JsonToken token = json.nextToken(); token != JsonToken.END_OBJECT; token = json.nextToken()) {
            if (token == null) {
                reading.rejected(where, null, "the object breaks off before its end", "");
                return;
            }
            String name = json.currentName();
            json.nextToken();
            boolean holds = containers.contains(name);
            if (holds && json.currentToken() == JsonToken.START_ARRAY) {
                container = true;
                elements(json, taker);
            } else if (holds && json.currentToken() == JsonToken.START_OBJECT && !own.has("entity_id")) {
                container = true;
                outer(json, head, taker);
            } else {
                own.add(name, json);
            }
        }
        JsonTree whole = own.tree();
        if (container) {
            whole.names().forEach(name -> head.accept(name, whole.text(name)));
        } else if (!whole.isEmpty()) {
            take(whole, where, taker);
        }
    }

    private void elements(JsonParser json, BiConsumer<JsonTree, Provenance> taker) {
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            Provenance where = where(json);
            if (token == null) {
                reading.rejected(where, null, "the list breaks off before its end", "");
                return;
            }
            if (token == JsonToken.START_OBJECT) {
                try {
                    take(JsonTree.object(json), where, taker);
                } catch (IllegalArgumentException e) {
                    reading.rejected(where, null, String.valueOf(e.getMessage()), "");
                }
            } else {
                json.skipChildren();
                reading.rejected(where, null, "the element is no object", "");
            }
        }
    }

    private void take(JsonTree record, Provenance where, BiConsumer<JsonTree, Provenance> taker) {
        try {
            taker.accept(record, where);
        } catch (IllegalArgumentException e) {
            reading.rejected(where, null, String.valueOf(e.getMessage()), record.excerpt());
        }
    }

    private Provenance where(JsonParser json) {
        return new Provenance(file.name(), json.currentTokenLocation().getLineNr());
    }
}
