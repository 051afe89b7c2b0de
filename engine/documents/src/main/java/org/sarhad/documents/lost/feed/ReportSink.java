package org.sarhad.documents.lost.feed;

import java.io.IOException;
import org.sarhad.documents.lost.LostRecord;

/** Takes what a feed holds, one by one. */
public interface ReportSink {
    /** Takes a report that was read. */
    void accept(LostRecord report) throws IOException;

    /** Takes a report that was not. */
    void reject(RejectedReport report) throws IOException;
}
