package org.sarhad.documents.lost.feed;

import java.io.IOException;
import java.time.Instant;
import org.sarhad.documents.lost.LostRecord;

/** Turns rows into records, or into rejections. */
final class Reports {
    private Reports() {}

    static void take(Row row, String file, long line, String text, Instant entered, ReportSink sink)
            throws IOException {
        LostRecord record;
        try {
            if (text.indexOf('\ufffd') >= 0) {
                throw new UnreadableFieldException(null, "holds bytes that are not UTF-8");
            }
            record = row.record(entered);
        } catch (UnreadableFieldException e) {
            sink.reject(new RejectedReport(file, line, e.field(), e.reason(), text));
            return;
        }
        sink.accept(record);
    }
}
