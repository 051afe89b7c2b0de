package org.sarhad.watchlists.format;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sarhad.watchlists.Entry;
import org.sarhad.watchlists.EntryKind;
import org.sarhad.watchlists.FieldWarning;
import org.sarhad.watchlists.Provenance;
import org.sarhad.watchlists.RejectedRecord;

/** Hands what a reader finds to the sink and keeps the accounts of one edition. */
final class Reading {
    private static final int EXCERPT = 200;

    private final ListSink sink;
    private final String fileName;
    private final Map<EntryKind, Integer> counts = new EnumMap<>(EntryKind.class);
    private int attached;
    private int rejected;

    Reading(ListSink sink, String fileName) {
        this.sink = sink;
        this.fileName = fileName;
    }

    /** Name of the edition's main file. */
    String fileName() {
        return fileName;
    }

    void entry(Entry entry) {
        counts.merge(entry.kind(), 1, Integer::sum);
        sink.entry(entry);
    }

    /** Counts a record that was read into another record's entry. */
    void attached() {
        attached++;
    }

    void rejected(Provenance where, @Nullable String field, String reason, String excerpt) {
        rejected++;
        String cut = excerpt.length() > EXCERPT ? excerpt.substring(0, EXCERPT) + "…" : excerpt;
        sink.rejected(new RejectedRecord(where, field, reason, cut));
    }

    void warning(Provenance where, String entry, String field, String value, String reason) {
        sink.warning(new FieldWarning(where, entry, field, value, reason));
    }

    /** Says that the file ended before its end, so that records may be missing that nobody saw. */
    void truncated(Provenance where) {
        warning(where, "", FieldWarning.END_OF_FILE, "", "the file ends before its end; what followed is lost");
    }

    Map<EntryKind, Integer> counts() {
        return counts;
    }

    int attachedCount() {
        return attached;
    }

    int rejectedCount() {
        return rejected;
    }
}
