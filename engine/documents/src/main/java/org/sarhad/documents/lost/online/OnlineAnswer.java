package org.sarhad.documents.lost.online;

import java.time.Instant;
import java.util.List;
import org.sarhad.documents.lost.LostRecord;

/**
 * What an on-line register answered.
 *
 * @param records the records that it holds on the document, none when it holds none
 * @param asOf the time for which the answer stands
 */
public record OnlineAnswer(List<LostRecord> records, Instant asOf) {
    public OnlineAnswer {
        records = List.copyOf(records);
    }
}
