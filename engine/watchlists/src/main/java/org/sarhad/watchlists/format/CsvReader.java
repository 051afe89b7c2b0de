package org.sarhad.watchlists.format;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads CSV (RFC 4180) row by row. A quote that is never closed costs one line: the lines taken into it are given back
 * and read again on their own. Lines that hold nothing, or only the DOS end-of-file mark, are no records.
 */
public final class CsvReader implements AutoCloseable {
    private static final int MAX_LINES_PER_RECORD = 500;
    private static final int EXCERPT = 200;
    private static final String DOS_END_OF_FILE = "\u001A";

    private final LineReader in;
    private final char delimiter;
    private final boolean multiline;
    private final int maxRecordChars;
    private final Deque<String> givenBack = new ArrayDeque<>();
    private final StringBuilder value = new StringBuilder();
    private long line;

    /**
     * A reader of what the given reader gives.
     *
     * @param multiline whether a quoted value may go over several lines
     */
    public CsvReader(Reader in, char delimiter, boolean multiline, int maxRecordChars) {
        this.in = new LineReader(in, maxRecordChars);
        this.delimiter = delimiter;
        this.multiline = multiline;
        this.maxRecordChars = maxRecordChars;
    }

    /** The next record, or null at the end. */
    public @Nullable CsvRow next() throws IOException {
        String text = nextLine();
        while (text != null && (text.isBlank() || text.equals(DOS_END_OF_FILE))) {
            text = nextLine();
        }
        return text == null ? null : record(text, line);
    }

    /** The next line as it stands, or null at the end. */
    @Nullable
    String nextLine() throws IOException {
        String next = givenBack.isEmpty() ? in.next() : givenBack.pop();
        if (next != null) {
            line++;
        }
        return next;
    }

    /** Gives a line back, so that it is read again. */
    void giveBack(String text) {
        givenBack.push(text);
        line--;
    }

    private CsvRow record(String firstLine, long startLine) throws IOException {
        List<String> taken = new ArrayList<>();
        taken.add(firstLine);
        List<String> fields = new ArrayList<>();
        int at = 0;
        while (true) {
            String text = taken.getLast();
            if (at < text.length() && text.charAt(at) == '"') {
                int close = quoted(taken, at + 1);
                if (close < 0) {
                    return unclosed(taken, startLine, fields.size());
                }
                text = taken.getLast();
                fields.add(value.toString());
                at = close + 1;
                while (at < text.length() && text.charAt(at) == ' ') {
                    at++;
                }
                if (at < text.length() && text.charAt(at) != delimiter) {
                    return broken(taken, startLine, fields.size() - 1, "goes on after its closing quotation mark");
                }
            } else {
                int end = text.indexOf(delimiter, at);
                int stop = end < 0 ? text.length() : end;
                fields.add(text.substring(at, stop));
                at = stop;
            }
            if (at >= text.length()) {
                return new CsvRow(startLine, fields, null, -1, cut(taken));
            }
            at++;
        }
    }

    /** Reads a quoted value, over several lines where it must; gives the place of its closing quote, or -1. */
    private int quoted(List<String> taken, int from) throws IOException {
        value.setLength(0);
        int close = closingQuote(taken.getLast(), from);
        while (close < 0) {
            String more = multiline ? nextLine() : null;
            if (more != null) {
                taken.add(more);
            }
            if (more == null || taken.size() > MAX_LINES_PER_RECORD || value.length() > maxRecordChars) {
                return -1;
            }
            value.append('\n');
            close = closingQuote(more, 0);
        }
        return close;
    }

    /** Appends to {@link #value} up to the closing quote and gives its place, or -1 when the line ends before it. */
    private int closingQuote(String text, int from) {
        int at = from;
        while (true) {
            int quote = text.indexOf('"', at);
            if (quote < 0) {
                value.append(text, at, text.length());
                return -1;
            }
            value.append(text, at, quote);
            if (quote + 1 < text.length() && text.charAt(quote + 1) == '"') {
                value.append('"');
                at = quote + 2;
            } else {
                return quote;
            }
        }
    }

    private CsvRow unclosed(List<String> taken, long startLine, int fieldsBefore) {
        for (int i = taken.size() - 1; i > 0; i--) {
            giveBack(taken.get(i));
        }
        return broken(taken.subList(0, 1), startLine, fieldsBefore, "has no closing quotation mark");
    }

    private static CsvRow broken(List<String> taken, long startLine, int column, String what) {
        return new CsvRow(startLine, List.of(), "value " + (column + 1) + " " + what, column, cut(taken));
    }

    private static String cut(List<String> lines) {
        String first = lines.getFirst();
        return first.length() > EXCERPT ? first.substring(0, EXCERPT) + "…" : first;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
