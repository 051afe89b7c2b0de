package org.sarhad.watchlists.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An element of a record with its attributes, text and children; names are without prefix. */
final class XmlNode {
    private static final int EXCERPT = 160;

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>(4);
    private final List<XmlNode> children = new ArrayList<>(4);
    private final StringBuilder text = new StringBuilder(0);
    private long line;

    XmlNode(String name, long line) {
        this.name = name;
        this.line = line;
    }

    void attribute(String key, String value) {
        attributes.put(key, value);
    }

    void child(XmlNode node) {
        children.add(node);
    }

    void text(String more) {
        if (!more.isBlank() || !text.isEmpty()) {
            text.append(more);
        }
    }

    /** Counts lines from that of the record in its file instead of from 1. */
    void moveTo(long firstLine) {
        line = firstLine;
    }

    String name() {
        return name;
    }

    /** The line on which the element's start tag ends. */
    long line() {
        return line;
    }

    /** The element's own text, runs of white space made one space. */
    String text() {
        return squeeze(text);
    }

    /** An attribute's value, empty where it is absent. */
    String attribute(String key) {
        return attributes.getOrDefault(key, "").strip();
    }

    List<XmlNode> children() {
        return children;
    }

    /** The children of one name. */
    List<XmlNode> children(String childName) {
        List<XmlNode> found = new ArrayList<>(children.size());
        for (XmlNode child : children) {
            if (child.name.equals(childName)) {
                found.add(child);
            }
        }
        return found;
    }

    /** The elements at the end of a path of names. */
    List<XmlNode> all(String... path) {
        List<XmlNode> at = List.of(this);
        for (String step : path) {
            List<XmlNode> next = new ArrayList<>();
            at.forEach(node -> next.addAll(node.children(step)));
            at = next;
        }
        return at;
    }

    /** The text of the first child of a name, empty where there is none. */
    String value(String childName) {
        for (XmlNode child : children) {
            if (child.name.equals(childName)) {
                return child.text();
            }
        }
        return "";
    }

    /** The texts of all children of a name that have one. */
    List<String> values(String... path) {
        return all(path).stream()
                .map(XmlNode::text)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** The beginning of the element, for a person to find it by. */
    String excerpt() {
        StringBuilder out = new StringBuilder();
        write(out);
        return out.length() > EXCERPT ? out.substring(0, EXCERPT) : out.toString();
    }

    private void write(StringBuilder out) {
        out.append('<').append(name);
        attributes.forEach((key, value) ->
                out.append(' ').append(key).append("=\"").append(value).append('"'));
        out.append('>').append(text());
        for (XmlNode child : children) {
            if (out.length() > EXCERPT) {
                return;
            }
            child.write(out);
        }
        out.append("</").append(name).append('>');
    }

    /** The text with every run of white space, no-break spaces included, made one space and none at the ends. */
    static String squeeze(CharSequence raw) {
        StringBuilder out = new StringBuilder(raw.length());
        boolean space = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c <= ' ' || c == '\u00A0' || c == '\u2007' || c == '\u202F' || c == '\uFEFF') {
                space = !out.isEmpty();
            } else {
                if (space) {
                    out.append(' ');
                    space = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }
}
