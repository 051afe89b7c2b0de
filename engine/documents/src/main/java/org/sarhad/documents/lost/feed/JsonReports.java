package org.sarhad.documents.lost.feed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.Instant;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads reports from JSON: one object a line, or one array of objects. The members are named as the columns of a CSV file
 * are; others are left alone.
 */
final class JsonReports {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final String file;
    private final Instant entered;
    private final ReportSink sink;

    JsonReports(String file, Instant entered, ReportSink sink) {
        this.file = file;
        this.entered = entered;
        this.sink = sink;
    }

    /** One object a line: a line that is not JSON is rejected alone. */
    void readLines(BufferedReader in) throws IOException {
        long line = 0;
        for (String text = in.readLine(); text != null; text = in.readLine()) {
            line++;
            String json = text.startsWith("\ufeff") ? text.substring(1) : text;
            if (json.isBlank()) {
                continue;
            }
            Row row = new Row();
            try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
                if (parser.nextToken() != JsonToken.START_OBJECT) {
                    throw new UnreadableFieldException(null, "is not an object");
                }
                readObject(parser, row);
                if (parser.nextToken() != null) {
                    throw new UnreadableFieldException(null, "goes on after its object");
                }
            } catch (JacksonException e) {
                sink.reject(new RejectedReport(file, line, null, "not JSON: " + e.getOriginalMessage(), json));
                continue;
            } catch (UnreadableFieldException e) {
                sink.reject(new RejectedReport(file, line, e.field(), e.reason(), json));
                continue;
            }
            Reports.take(row, file, line, json, entered, sink);
        }
    }

    /** One array: where it is not JSON, all that follows is rejected as one. */
    void readArray(Reader in) throws IOException {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            parser.nextToken();
            for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                long line = parser.currentTokenLocation().getLineNr();
                if (token == null) {
                    sink.reject(new RejectedReport(file, line, null, "the array is not closed", ""));
                    return;
                }
                Row row = new Row();
                try {
                    if (token != JsonToken.START_OBJECT) {
                        parser.skipChildren();
                        throw new UnreadableFieldException(null, "is not an object");
                    }
                    readObject(parser, row);
                } catch (UnreadableFieldException e) {
                    sink.reject(new RejectedReport(file, line, e.field(), e.reason(), row.toString()));
                    continue;
                }
                Reports.take(row, file, line, row.toString(), entered, sink);
            }
        } catch (JacksonException e) {
            long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            sink.reject(new RejectedReport(
                    file, line, null, "not JSON from here to the end of the file: " + e.getOriginalMessage(), ""));
        }
    }

    private static void readObject(JsonParser parser, Row row) throws UnreadableFieldException {
        String wrong = null;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            Column column = name == null ? null : Column.named(name).orElse(null);
            if (column == null) {
                parser.skipChildren();
            } else if (value == JsonToken.VALUE_STRING || value == JsonToken.VALUE_NUMBER_INT) {
                row.set(column, parser.getString());
            } else if (value != JsonToken.VALUE_NULL) {
                parser.skipChildren();
                wrong = column.text();
            }
        }
        if (wrong != null) {
            throw new UnreadableFieldException(wrong, "is neither text nor a whole number");
        }
    }
}
