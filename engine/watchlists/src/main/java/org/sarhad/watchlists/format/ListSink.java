package org.sarhad.watchlists.format;

import org.sarhad.watchlists.Edition;
import org.sarhad.watchlists.Entry;
import org.sarhad.watchlists.FieldWarning;
import org.sarhad.watchlists.RejectedRecord;

/**
 * Takes what a reader finds while it reads, so that a list need not fit in memory. Calls come from one thread, in the
 * order of the files; what is reported before a call of {@link #edition} belongs to that edition.
 */
public interface ListSink {
    /** Takes an entry. */
    void entry(Entry entry);

    /** Takes a record that could not be read. */
    void rejected(RejectedRecord record);

    /** Takes a field that is kept only in the source's words. */
    void warning(FieldWarning warning);

    /** Closes an edition: all that was reported since the last one belongs to it. */
    void edition(Edition edition);

    /** Takes a file that was not read. Entries reported since the last edition are void. */
    void skipped(SkippedFile file);
}
