package org.sarhad.watchlists.format;

import java.io.IOException;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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
     * @param head takes the members beside the records of an object that holds records
     * @param taker takes records; what it throws as {@link IllegalArgumentException} rejects the record
     */
    void read(Consumer<JsonTree> head, BiConsumer<JsonTree, Provenance> taker) throws IOException {
        try (JsonParser json = JsonTree.parser(file.text())) {
            try {
                for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                    if (token == JsonToken.START_ARRAY) {
                        elements(json, head, taker);
                    } else {
                        element(json, head, taker);
                    }
                }
            } catch (StreamReadException e) {
                reading.rejected(where(json), null, JsonTree.reason(e) + "; what follows could not be read", "");
                reading.truncated(where(json));
            } catch (IllegalArgumentException e) {
                reading.rejected(where(json), null, String.valueOf(e.getMessage()), "");
                reading.truncated(where(json));
            }
        }
    }

    private void elements(JsonParser json, Consumer<JsonTree> head, BiConsumer<JsonTree, Provenance> taker) {
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (token == null) {
                throw new IllegalArgumentException("the list breaks off before its end");
            }
            element(json, head, taker);
        }
    }

    private void element(JsonParser json, Consumer<JsonTree> head, BiConsumer<JsonTree, Provenance> taker) {
        Provenance where = where(json);
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            reading.rejected(where, null, "the element is no object", "");
            return;
        }
        JsonTree record = object(json, head, taker);
        if (record != null && !record.isEmpty()) {
            take(record, where, taker);
        }
    }

    /** Reads an object; gives its members, or null where it held records, which have been taken. */
    private @Nullable JsonTree object(
            JsonParser json, Consumer<JsonTree> head, BiConsumer<JsonTree, Provenance> taker) {
        JsonTree.Collector own = new JsonTree.Collector();
        boolean holdsRecords = false;
        for (JsonToken token = json.nextToken(); token != JsonToken.END_OBJECT; token = json.nextToken()) {
            if (token == null) {
                throw new IllegalArgumentException("the object breaks off before its end");
            }
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (containers.contains(name) && value == JsonToken.START_ARRAY) {
                holdsRecords = true;
                elements(json, head, taker);
            } else if (containers.contains(name) && value == JsonToken.START_OBJECT) {
                JsonTree inner = object(json, head, taker);
                holdsRecords |= inner == null;
                if (inner != null) {
                    own.put(name, inner);
                }
            } else {
                own.add(name, json);
            }
        }
        if (holdsRecords) {
            head.accept(own.tree());
            return null;
        }
        return own.tree();
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
