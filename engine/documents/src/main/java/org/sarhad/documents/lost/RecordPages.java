package org.sarhad.documents.lost;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Writes the sealed pages of a new file. Several threads write at once, each through its own {@link Writer} and each into
 * runs of pages of its own.
 */
final class RecordPages {
    /** Most records in a page: a place has eight bits for the number of the record within its page. */
    static final int MOST_IN_PAGE = 255;

    private static final long MOST_PAGES = (1L << 24) - 1;
    private static final int LONGEST_RUN = 256;
    private static final byte[] NOTHING = new byte[PageSeal.ROOM];

    private final FileChannel channel;
    private final long start;
    private final NodeKey key;
    private final FileId fileId;
    private final AtomicLong claimed = new AtomicLong();

    /**
     * @param start where in the file the first page lies
     */
    RecordPages(FileChannel channel, long start, NodeKey key, FileId fileId) {
        this.channel = channel;
        this.start = start;
        this.key = key;
        this.fileId = fileId;
    }

    /** Pages written or promised; exact once all lanes are closed. */
    long count() {
        return claimed.get();
    }

    static int place(long page, int record) {
        return (int) (page << 8 | record);
    }

    static long page(int place) {
        return Integer.toUnsignedLong(place) >>> 8;
    }

    static int record(int place) {
        return place & 255;
    }

    /** Reads back a page that a closed lane wrote. */
    ByteBuffer read(long page, PageSeal seal) throws IOException {
        ByteBuffer sealed = ByteBuffer.allocate(PageSeal.PAGE);
        for (long at = start + page * PageSeal.PAGE; sealed.hasRemaining(); ) {
            int count = channel.read(sealed, at + sealed.position());
            if (count < 0) {
                throw new IOException("page " + page + " is not there");
            }
        }
        return seal.open(page, sealed.array());
    }

    /** One thread's way in. The first run is one page, and each one doubles, so that small files stay small. */
    final class Writer {
        private final PageSeal seal = new PageSeal(key, fileId);
        private final ByteBuffer page = PageSeal.emptyPage();
        private byte[] run = new byte[PageSeal.PAGE];
        private long runStart = -1;
        private int runPages;
        private int sealed;
        private int count;

        /** Appends a change and gives its place. */
        int add(LostChange change) throws IOException {
            prepare();
            RecordCodec.write(change, page);
            return placeOfLast();
        }

        /** Appends a record and gives its place. */
        int add(LostRecord record) throws IOException {
            prepare();
            RecordCodec.write(record, page);
            return placeOfLast();
        }

        /** Appends a record as it stands in another page and gives its place. */
        int copy(ByteBuffer from, int at) throws IOException {
            prepare();
            int length = RecordCodec.next(from, at) - at;
            page.put(page.position(), from, at, length).position(page.position() + length);
            return placeOfLast();
        }

        /** Writes what is not yet written, and fills the run with empty pages. */
        void close() throws IOException {
            if (runStart < 0) {
                return;
            }
            do {
                sealPage();
            } while (sealed != 0);
        }

        private void prepare() throws IOException {
            if (runStart < 0) {
                claim(1);
            } else if (count == MOST_IN_PAGE || page.remaining() < RecordCodec.LONGEST) {
                sealPage();
                if (sealed == 0) {
                    claim(Math.min(2 * runPages, LONGEST_RUN));
                }
            }
        }

        private int placeOfLast() {
            return place(runStart + sealed, count++);
        }

        private void claim(int pages) {
            runPages = pages;
            runStart = claimed.getAndAdd(pages);
            if (runStart + pages > MOST_PAGES) {
                throw new LostFileException(
                        LostFileException.Code.TOO_LARGE, "more records than one register can hold");
            }
            if (run.length < pages * PageSeal.PAGE) {
                run = new byte[pages * PageSeal.PAGE];
            }
            page.clear().position(2);
        }

        /** Seals the page in hand; writes the run when that was its last page, and then {@code sealed} is 0. */
        private void sealPage() throws IOException {
            page.putShort(0, (short) count);
            page.put(NOTHING, 0, page.remaining());
            seal.seal(runStart + sealed, page, run, sealed * PageSeal.PAGE);
            page.clear().position(2);
            count = 0;
            if (++sealed == runPages) {
                ByteBuffer from = ByteBuffer.wrap(run, 0, runPages * PageSeal.PAGE);
                for (long at = start + runStart * PageSeal.PAGE; from.hasRemaining(); ) {
                    at += channel.write(from, at);
                }
                sealed = 0;
            }
        }
    }
}
