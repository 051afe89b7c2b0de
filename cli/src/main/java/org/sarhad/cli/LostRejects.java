package org.sarhad.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sarhad.documents.lost.feed.RejectedReport;

/** Keeps rejected reports aside: all in a file, the first ones said aloud. The file is made when the first one comes. */
final class LostRejects implements Closeable {
    private static final int SAID = 20;

    private final Path file;
    private final PrintWriter talk;
    private @Nullable Writer writer;
    private long count;

    LostRejects(Path file, PrintWriter talk) {
        this.file = file;
        this.talk = talk;
    }

    /** Where the rejects of a feed go when nobody says otherwise: beside it. */
    static Path beside(Path feed) {
        return feed.resolveSibling(feed.getFileName() + ".rejected.jsonl");
    }

    void add(RejectedReport report) throws IOException {
        Writer to = writer;
        if (to == null) {
            to = Files.newBufferedWriter(file);
            writer = to;
        }
        JsonLine line = JsonLine.of().put("file", report.file()).put("line", report.line());
        String field = report.field();
        if (field != null) {
            line.put("field", field);
        }
        to.write(line.put("reason", report.reason())
                        .put("report", report.report())
                        .end() + "\n");
        if (++count <= SAID) {
            talk.println("rejected " + report.file() + " line " + report.line()
                    + (field == null ? "" : " (" + field + ")") + ": " + report.reason());
        }
    }

    @Override
    public void close() throws IOException {
        Writer to = writer;
        if (to != null) {
            to.close();
            talk.println(count + " rejected reports are kept in " + file);
        }
    }
}
