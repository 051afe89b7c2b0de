package org.sarhad.watchlists.format;

import java.io.IOException;
import java.io.Reader;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the text between the start and end tags of record elements out of a file that is no longer well-formed XML. It
 * looks at tags alone: a record that lacks its end tag ends where the next one begins.
 */
final class XmlRecordCutter {
    /**
     * @param line line on which the record begins
     * @param complete whether its end tag was found
     */
    record Cut(long line, String text, boolean complete) {}

    private final Reader in;
    private final Set<String> names;
    private final int maxChars;
    private final StringBuilder tag = new StringBuilder();
    private final StringBuilder record = new StringBuilder();
    private long line = 1;
    private long recordLine;
    private String openName = "";
    private String lastTag = "";

    XmlRecordCutter(Reader in, Set<String> names, int maxChars) {
        this.in = in;
        this.names = names;
        this.maxChars = maxChars;
    }

    /** The next record, or null at the end of the file. */
    @Nullable
    Cut next() throws IOException {
        int c = in.read();
        while (c >= 0) {
            if (c == '\n') {
                line++;
            }
            Cut cut = take((char) c);
            if (cut != null) {
                return cut;
            }
            c = in.read();
        }
        if (openName.isEmpty()) {
            return null;
        }
        openName = "";
        return new Cut(recordLine, record.toString(), false);
    }

    /** Whether the last tag read so far closes an element of that name. */
    boolean endsWith(String name) {
        return lastTag.startsWith("</") && name(lastTag, 2).equals(name);
    }

    /** The line reached. */
    long line() {
        return line;
    }

    private @Nullable Cut take(char c) {
        if (!openName.isEmpty()) {
            record.append(c);
            if (record.length() > maxChars) {
                throw new ListFormatException(
                        "the record on line " + recordLine + " is longer than " + maxChars + " characters");
            }
        }
        if (c == '<') {
            tag.setLength(0);
            tag.append(c);
            return null;
        }
        if (tag.isEmpty()) {
            return null;
        }
        tag.append(c);
        if (c != '>') {
            if (tag.length() > 4096) {
                tag.setLength(0);
            }
            return null;
        }
        String whole = tag.toString();
        tag.setLength(0);
        lastTag = whole;
        return whole.startsWith("</") ? end(name(whole, 2)) : start(whole, name(whole, 1));
    }

    private @Nullable Cut start(String whole, String name) {
        if (!names.contains(name)) {
            return null;
        }
        Cut unfinished = openName.isEmpty()
                ? null
                : new Cut(recordLine, record.substring(0, record.length() - whole.length()), false);
        boolean empty = whole.endsWith("/>");
        openName = empty ? "" : name;
        recordLine = line;
        record.setLength(0);
        record.append(whole);
        return unfinished;
    }

    private @Nullable Cut end(String name) {
        if (!name.equals(openName)) {
            return null;
        }
        openName = "";
        return new Cut(recordLine, record.toString(), true);
    }

    private static String name(String tag, int from) {
        int end = from;
        while (end < tag.length() && !Character.isWhitespace(tag.charAt(end)) && "/>".indexOf(tag.charAt(end)) < 0) {
            end++;
        }
        String qualified = tag.substring(from, end);
        return qualified.substring(qualified.indexOf(':') + 1);
    }
}
