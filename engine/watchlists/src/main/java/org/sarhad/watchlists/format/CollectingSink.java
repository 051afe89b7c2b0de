package org.sarhad.watchlists.format;

import java.util.ArrayList;
import java.util.List;
import org.sarhad.watchlists.Edition;
import org.sarhad.watchlists.Entry;
import org.sarhad.watchlists.FieldWarning;
import org.sarhad.watchlists.ListEdition;
import org.sarhad.watchlists.RejectedRecord;

/** Holds everything in memory. */
final class CollectingSink implements ListSink {
    private final List<ListEdition> editions = new ArrayList<>();
    private final List<SkippedFile> skipped = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<RejectedRecord> rejected = new ArrayList<>();
    private final List<FieldWarning> warnings = new ArrayList<>();

    @Override
    public void entry(Entry entry) {
        entries.add(entry);
    }

    @Override
    public void rejected(RejectedRecord record) {
        rejected.add(record);
    }

    @Override
    public void warning(FieldWarning warning) {
        warnings.add(warning);
    }

    @Override
    public void edition(Edition edition) {
        editions.add(new ListEdition(edition, entries, rejected, warnings));
        clear();
    }

    @Override
    public void skipped(SkippedFile file) {
        skipped.add(file);
        clear();
    }

    private void clear() {
        entries.clear();
        rejected.clear();
        warnings.clear();
    }

    ListReading reading() {
        return new ListReading(editions, skipped);
    }
}
