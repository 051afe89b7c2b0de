package org.sarhad.documents.lost;

import java.nio.ByteBuffer;

/** Finds records within an opened page: two bytes with their number, then the records one after another. */
final class SealedPage {
    private SealedPage() {}

    static int count(ByteBuffer page) {
        return page.getShort(0) & 0xffff;
    }

    /** Where the record of that number starts. */
    static int at(ByteBuffer page, int record) {
        int at = 2;
        for (int i = 0; i < record; i++) {
            at = RecordCodec.next(page, at);
        }
        return at;
    }
}
