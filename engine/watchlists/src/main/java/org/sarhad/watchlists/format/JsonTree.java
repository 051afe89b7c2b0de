package org.sarhad.watchlists.format;

import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON object whose values are read as text: numbers and truth values as they are written, null as absent. Depth and
 * length of what is read are bounded by the parser.
 */
final class JsonTree {
    static final JsonFactory FACTORY = new JsonFactory();

    private final Map<String, Object> members;

    private JsonTree(Map<String, Object> members) {
        this.members = members;
    }

    /**
     * Reads one object.
     *
     * @throws IllegalArgumentException when the text is not one JSON object
     */
    static JsonTree parse(String text) {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("the line is no JSON object");
            }
            JsonTree tree = object(json);
            if (json.nextToken() != null) {
                throw new IllegalArgumentException("the line goes on after its JSON object");
            }
            return tree;
        } catch (StreamReadException e) {
            throw new IllegalArgumentException(reason(e), e);
        }
    }

    static JsonParser parser(Reader text) {
        return FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    static String reason(StreamReadException e) {
        String place =
                e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
        return "not JSON" + place + ": " + e.getOriginalMessage();
    }

    /** Reads the members of an object whose opening brace was just read. */
    static JsonTree object(JsonParser json) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (JsonToken token = json.nextToken(); token != JsonToken.END_OBJECT; token = json.nextToken()) {
            if (token == null) {
                throw new IllegalArgumentException("the object breaks off before its end");
            }
            String name = json.currentName();
            json.nextToken();
            Object value = value(json);
            if (value != null) {
                members.put(name, value);
            }
        }
        return new JsonTree(members);
    }

    private static @Nullable Object value(JsonParser json) {
        JsonToken token = json.currentToken();
        if (token == null) {
            throw new IllegalArgumentException("the object breaks off before its end");
        }
        return switch (token) {
            case START_OBJECT -> object(json);
            case START_ARRAY -> array(json);
            case VALUE_NULL -> null;
            default -> json.getString();
        };
    }

    private static List<Object> array(JsonParser json) {
        List<Object> values = new ArrayList<>();
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (token == null) {
                throw new IllegalArgumentException("the list breaks off before its end");
            }
            Object value = value(json);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    /** The text of a member, its first where it holds several, empty where it is absent or an object. */
    String text(String name) {
        List<String> texts = texts(name);
        return texts.isEmpty() ? "" : texts.getFirst();
    }

    /** The non-empty texts of a member that is a text or a list of texts. */
    List<String> texts(String name) {
        Object value = members.get(name);
        if (value instanceof String text) {
            return text.isBlank() ? List.of() : List.of(text.strip());
        }
        List<String> texts = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (Object element : list) {
                if (element instanceof String text && !text.isBlank()) {
                    texts.add(text.strip());
                }
            }
        }
        return texts;
    }

    /** The objects of a member that is an object or a list of objects. */
    List<JsonTree> objects(String name) {
        Object value = members.get(name);
        if (value instanceof JsonTree tree) {
            return List.of(tree);
        }
        List<JsonTree> trees = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (Object element : list) {
                if (element instanceof JsonTree tree) {
                    trees.add(tree);
                }
            }
        }
        return trees;
    }

    Iterable<String> names() {
        return members.keySet();
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    /** The beginning of the object, for a person to find it by. */
    String excerpt() {
        StringBuilder out = new StringBuilder();
        for (Map.Entry<String, Object> member : members.entrySet()) {
            if (out.length() > 160) {
                break;
            }
            if (member.getValue() instanceof String text) {
                out.append(out.isEmpty() ? "" : ", ")
                        .append(member.getKey())
                        .append(": ")
                        .append(text);
            }
        }
        return out.toString();
    }

    /** Gathers the members of an object that is read piece by piece. */
    static final class Collector {
        private final Map<String, Object> members = new LinkedHashMap<>();

        /** Takes the value at which the parser stands. */
        void add(String name, JsonParser json) {
            Object value = value(json);
            if (value != null) {
                members.put(name, value);
            }
        }

        void put(String name, JsonTree tree) {
            members.put(name, tree);
        }

        JsonTree tree() {
            return new JsonTree(members);
        }
    }
}
