package org.sarhad.documents.lost.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sarhad.documents.lost.DocumentKey;
import org.sarhad.documents.lost.DocumentType;
import org.sarhad.documents.lost.LossKind;
import org.sarhad.documents.lost.LostRecord;

/** The texts of one report, field by field, on their way to a record. */
final class Row {
    private final Map<Column, String> texts = new EnumMap<>(Column.class);

    void set(Column column, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            texts.put(column, text.strip());
        }
    }

    /**
     * The record that the row describes. A report without its own time counts as reported when it is read; one without a
     * review date is reviewed ten years after its report.
     *
     * @throws UnreadableFieldException naming the field at fault
     */
    LostRecord record(Instant entered) throws UnreadableFieldException {
        for (Column column : Column.values()) {
            if (column.isMandatory() && text(column) == null) {
                throw new UnreadableFieldException(column.text(), "is missing");
            }
        }
        DocumentType type = read(Column.TYPE, DocumentType::parse, DocumentType.OTHER);
        LossKind kind = read(Column.KIND, LossKind::parse, LossKind.INVALID);
        DocumentKey document = key(type);
        LocalDate theft = day(Column.THEFT);
        LocalDate issue = day(Column.ISSUE);
        LocalDate expiry = day(Column.EXPIRY);
        LocalDate review = day(Column.REVIEW);
        Instant reported = read(Column.REPORTED, Row::time, entered);
        String theftState = state();
        if (review == null) {
            review = reported.atZone(ZoneOffset.UTC).toLocalDate().plusYears(LostRecord.DEFAULT_YEARS);
        }
        try {
            return new LostRecord(
                    document,
                    kind,
                    theft,
                    theftState,
                    issue,
                    expiry,
                    review,
                    orEmpty(Column.REFERENCE),
                    orEmpty(Column.OWNER),
                    reported,
                    entered);
        } catch (IllegalArgumentException e) {
            throw UnreadableFieldException.of(e);
        }
    }

    private DocumentKey key(DocumentType type) throws UnreadableFieldException {
        try {
            return DocumentKey.of(orEmpty(Column.NUMBER), type, orEmpty(Column.STATE));
        } catch (IllegalArgumentException e) {
            throw UnreadableFieldException.of(e);
        }
    }

    private @Nullable String state() throws UnreadableFieldException {
        String text = text(Column.THEFT_STATE);
        if (text != null && !text.matches("[A-Z]{1,3}")) {
            throw new UnreadableFieldException(
                    Column.THEFT_STATE.text(), "not a code of one to three capital letters: " + text);
        }
        return text;
    }

    private @Nullable LocalDate day(Column column) throws UnreadableFieldException {
        String text = text(column);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new UnreadableFieldException(column.text(), "not a day as YYYY-MM-DD: " + text);
        }
    }

    private static Instant time(String text) {
        try {
            return text.length() == 10
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a time as YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ: " + text, e);
        }
    }

    private <T> T read(Column column, Function<String, T> reader, T otherwise) throws UnreadableFieldException {
        String text = text(column);
        if (text == null) {
            return otherwise;
        }
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException e) {
            String reason = e.getMessage();
            throw new UnreadableFieldException(column.text(), reason == null ? "cannot be read" : reason);
        }
    }

    private @Nullable String text(Column column) {
        return texts.get(column);
    }

    private String orEmpty(Column column) {
        String text = text(column);
        return text == null ? "" : text;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Column column : Column.values()) {
            if (text(column) != null) {
                text.append(text.isEmpty() ? "" : ", ")
                        .append(column.text())
                        .append('=')
                        .append(text(column));
            }
        }
        return text.toString();
    }
}
