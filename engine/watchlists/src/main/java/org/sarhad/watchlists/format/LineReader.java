package org.sarhad.watchlists.format;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Reads lines ended by LF, CR or both, none longer than a limit: a file without line ends cannot fill the memory. */
final class LineReader implements AutoCloseable {
    private final Reader in;
    private final int maxChars;
    private final char[] buffer = new char[64 << 10];
    private final StringBuilder partial = new StringBuilder();
    private int position;
    private int end;
    private boolean skipLineFeed;
    private long line;

    LineReader(Reader in, int maxChars) {
        this.in = in;
        this.maxChars = maxChars;
    }

    /** The next line without its end, or null when there is none. */
    @Nullable
    String next() throws IOException {
        partial.setLength(0);
        boolean any = false;
        while (fill()) {
            any = true;
            int from = position;
            int at = from;
            while (at < end && buffer[at] != '\n' && buffer[at] != '\r') {
                at++;
            }
            position = at;
            if (at < end) {
                position++;
                skipLineFeed = buffer[at] == '\r';
                return finish(from, at);
            }
            append(from, at);
        }
        return any ? finish(0, 0) : null;
    }

    private String finish(int from, int to) {
        line++;
        if (partial.isEmpty()) {
            return new String(buffer, from, to - from);
        }
        append(from, to);
        return partial.toString();
    }

    private void append(int from, int to) {
        if (partial.length() + to - from > maxChars) {
            throw new ListFormatException("line " + (line + 1) + " is longer than " + maxChars + " characters");
        }
        partial.append(buffer, from, to - from);
    }

    private boolean fill() throws IOException {
        while (true) {
            if (position < end) {
                if (skipLineFeed) {
                    skipLineFeed = false;
                    if (buffer[position] == '\n') {
                        position++;
                        continue;
                    }
                }
                return true;
            }
            position = 0;
            end = in.read(buffer, 0, buffer.length);
            if (end <= 0) {
                end = 0;
                return false;
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
