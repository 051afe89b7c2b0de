package org.sarhad.documents.lost;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32C;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.sarhad.documents.lost.LostFileException.Code;

/**
 * One register file, mapped into memory and read by any number of threads without locks.
 *
 * <p>No byte is believed before its checksum or seal was compared: index and locator pages when they are first touched, or
 * all index pages when they are copied into memory of huge pages; record pages whenever they are opened.
 */
final class RegisterFile {
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final int PIECE_PAGES = 512;

    private final Path path;
    private final RegisterHeader header;
    private final NodeKey key;
    private final Arena arena = Arena.ofShared();
    private final MemorySegment file;
    private final MemorySegment mappedLines;
    private final MemorySegment locators;
    private final int[] checksums;
    private final int[] superseded;
    private final int linePages;
    private final long lineCount;
    private final long[] checked;
    private final SecretKeySpec pageKey;
    private final ConcurrentLinkedQueue<PageSeal> seals = new ConcurrentLinkedQueue<>();
    private volatile @Nullable MemorySegment residentLines;
    private @Nullable Thread loader;

    /**
     * Opens a file.
     *
     * @throws LostFileException with the reason, when it is refused
     * @throws IOException when it cannot be read
     */
    RegisterFile(Path path, NodeKey key) throws IOException {
        this.path = path;
        this.key = key;
        boolean opened = false;
        if (!Files.isRegularFile(path)) {
            throw new LostFileException(Code.MISSING, path + " is not there");
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            header = header(path, channel, key);
            file = channel.map(FileChannel.MapMode.READ_ONLY, 0, header.fileBytes(), arena);
            mappedLines = file.asSlice(header.linesAt(), header.linesBytes());
            locators = file.asSlice(header.locatorsAt(), header.locatorsBytes());
            lineCount = header.lines();
            linePages = (int) (header.linesBytes() / PageSeal.PAGE);
            byte[] tail = file.asSlice(header.checksumsAt()).toArray(ValueLayout.JAVA_BYTE);
            if ((int) crc(tail) != header.checksum()) {
                throw new LostFileException(Code.DAMAGED, path + ": the table of checksums is damaged");
            }
            ByteBuffer tables = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            checksums = new int[(int) (header.checksumsBytes() / Integer.BYTES)];
            tables.asIntBuffer().get(checksums);
            superseded = new int[Math.toIntExact(header.superseded())];
            tables.position((int) header.checksumsBytes()).asIntBuffer().get(superseded);
            checked = new long[(checksums.length + 63) / 64];
            pageKey = PageSeal.key(key, header.fileId());
            opened = true;
        } finally {
            if (!opened) {
                arena.close();
            }
        }
    }

    /** Reads only the header of a file, to see which file it is. */
    static RegisterHeader peek(Path path, NodeKey key) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            return header(path, channel, key);
        }
    }

    private static RegisterHeader header(Path path, FileChannel channel, NodeKey key) throws IOException {
        return RegisterHeader.read(path, firstBytes(channel), channel.size(), key);
    }

    RegisterHeader header() {
        return header;
    }

    /** Whether the index lies in memory of its own. */
    boolean isResident() {
        return residentLines != null;
    }

    /** The record on this document, whose hash is given. */
    @Nullable
    LostRecord find(DocumentKey document, long hash) {
        MemorySegment resident = residentLines;
        long line = IndexLine.home(hash, lineCount);
        if (resident == null) {
            checkLine(line);
            return find(mappedLines, document, hash, line);
        }
        if (IndexLine.glance(resident, line * IndexLine.BYTES, IndexLine.tag(hash)) == 0) {
            return null;
        }
        return find(resident, document, hash, line);
    }

    /**
     * Fetches the lines of many hashes side by side: all are asked for before the first is looked at, so that the waits
     * for memory overlap.
     *
     * @param glances takes, for each hash, 0 when it is certainly not here
     */
    void glance(long[] hashes, int count, long[] glances) {
        MemorySegment lines = residentLines;
        if (lines == null) {
            lines = mappedLines;
            for (int i = 0; i < count; i++) {
                checkLine(IndexLine.home(hashes[i], lineCount));
            }
        }
        for (int i = 0; i < count; i++) {
            glances[i] = lines.get(LONG, IndexLine.home(hashes[i], lineCount) * IndexLine.BYTES);
        }
        for (int i = 0; i < count; i++) {
            glances[i] = IndexLine.glance(
                    lines, IndexLine.home(hashes[i], lineCount) * IndexLine.BYTES, IndexLine.tag(hashes[i]));
        }
    }

    private @Nullable LostRecord find(MemorySegment lines, DocumentKey document, long hash, long home) {
        int tag = IndexLine.tag(hash);
        long line = home;
        for (long tried = 0; tried < lineCount; tried++) {
            long at = line * IndexLine.BYTES;
            for (int slot = IndexLine.find(lines, at, tag, 0);
                    slot >= 0;
                    slot = IndexLine.find(lines, at, tag, slot + 1)) {
                LostRecord record = compare(document, line * IndexLine.SLOTS + slot);
                if (record != null) {
                    return record;
                }
            }
            if (!IndexLine.hasSpilled(lines, at)) {
                return null;
            }
            line = line + 1 == lineCount ? 0 : line + 1;
            checkLine(line);
        }
        return null;
    }

    /** Opens the record of a slot and compares it in clear: only an equal document is a hit. */
    private @Nullable LostRecord compare(DocumentKey document, long slot) {
        checkPage(linePages + (int) (slot * Integer.BYTES / PageSeal.PAGE));
        int place = locators.getAtIndex(IndexPlacement.LOCATOR, slot);
        ByteBuffer page = open(RecordPages.page(place));
        if (RecordPages.record(place) >= SealedPage.count(page)) {
            throw new LostFileException(Code.DAMAGED, path + ": a locator points past its page");
        }
        int at = SealedPage.at(page, RecordPages.record(place));
        return RecordCodec.isAbout(document, page, at) ? RecordCodec.readRecord(page, at) : null;
    }

    /** Opens a page of records. */
    ByteBuffer open(long page) {
        if (page >= header.pages()) {
            throw new LostFileException(Code.DAMAGED, path + ": a locator points past the records");
        }
        byte[] sealed = new byte[PageSeal.PAGE];
        MemorySegment.copy(
                file, ValueLayout.JAVA_BYTE, RegisterHeader.BYTES + page * PageSeal.PAGE, sealed, 0, PageSeal.PAGE);
        PageSeal seal = seals.poll();
        if (seal == null) {
            seal = new PageSeal(pageKey);
        }
        try {
            return seal.open(page, sealed);
        } catch (LostFileException e) {
            throw new LostFileException(e.code(), path + ": " + e.getMessage(), e);
        } finally {
            seals.offer(seal);
        }
    }

    /** Whether a later record on the same document took this one's place. */
    boolean isSuperseded(int place) {
        if (superseded.length == 0) {
            return false;
        }
        int from = 0;
        int to = superseded.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            int order = Integer.compareUnsigned(superseded[middle], place);
            if (order == 0) {
                return true;
            }
            if (order < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return false;
    }

    private void checkLine(long line) {
        if (residentLines == null) {
            checkPage((int) (line * IndexLine.BYTES / PageSeal.PAGE));
        }
    }

    /** Compares the checksum of an index or locator page that nobody has touched yet. */
    private void checkPage(int page) {
        if ((checked[page >>> 6] & 1L << page) != 0) {
            return;
        }
        byte[] bytes = new byte[PageSeal.PAGE];
        MemorySegment.copy(
                file, ValueLayout.JAVA_BYTE, header.linesAt() + (long) page * PageSeal.PAGE, bytes, 0, PageSeal.PAGE);
        if ((int) crc(bytes) != checksums[page]) {
            throw damagedIndex(page);
        }
        // Two threads may each lose the other's mark; the page is then compared once more, no harm.
        checked[page >>> 6] |= 1L << page;
    }

    private LostFileException damagedIndex(int page) {
        String region = page < linePages ? "index" : "locators";
        return new LostFileException(Code.DAMAGED, path + ": page " + page + " of the " + region + " is damaged");
    }

    private static long crc(byte[] bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes);
        return crc.getValue();
    }

    /**
     * Begins to copy the index into memory of huge pages, in the background; questions are answered from the mapped file
     * until that is done, and for ever when the copy finds damage, so that the damage is said where it matters.
     */
    synchronized void loadInBackground(int threads) {
        if (loader == null) {
            loader = Thread.ofPlatform().daemon().name("lost-load").start(() -> {
                try {
                    load(threads);
                } catch (IOException | InterruptedException | LostFileException e) {
                    residentLines = null;
                }
            });
        }
    }

    /** Waits until the copy that was begun is done. */
    void awaitLoaded() throws InterruptedException {
        Thread thread;
        synchronized (this) {
            thread = loader;
        }
        if (thread != null) {
            thread.join();
        }
    }

    private void load(int threads) throws IOException, InterruptedException {
        MemorySegment copy = ResidentMemory.allocate(header.linesBytes(), arena);
        AtomicLong next = new AtomicLong();
        Threads.run("lost-load", threads, () -> {
            for (long from = next.getAndAdd(PIECE_PAGES);
                    from < linePages && !Thread.currentThread().isInterrupted();
                    from = next.getAndAdd(PIECE_PAGES)) {
                copyPages(copy, from, Math.min(linePages, from + PIECE_PAGES));
            }
        });
        residentLines = copy;
    }

    private void copyPages(MemorySegment copy, long from, long to) {
        MemorySegment.copy(mappedLines, from * PageSeal.PAGE, copy, from * PageSeal.PAGE, (to - from) * PageSeal.PAGE);
        CRC32C crc = new CRC32C();
        ByteBuffer bytes =
                copy.asSlice(from * PageSeal.PAGE, (to - from) * PageSeal.PAGE).asByteBuffer();
        for (long page = from; page < to; page++) {
            int start = (int) (page - from) * PageSeal.PAGE;
            crc.reset();
            crc.update(bytes.limit(start + PageSeal.PAGE).position(start));
            if ((int) crc.getValue() != checksums[(int) page]) {
                throw damagedIndex((int) page);
            }
        }
    }

    /**
     * Reads the whole file and compares every checksum, every seal and the keyed digest of the index.
     *
     * @throws LostFileException naming the first damage
     */
    void verify() {
        byte[] lines = verifyRegion(0, linePages);
        byte[] locatorDigest = verifyRegion(linePages, checksums.length);
        ByteBuffer tables = ByteBuffer.wrap(file.asSlice(header.checksumsAt()).toArray(ValueLayout.JAVA_BYTE));
        String mac = RegisterHeader.bodyMac(key, header.fileId(), lines, locatorDigest, tables);
        if (!mac.equals(header.bodyMac())) {
            throw new LostFileException(Code.DAMAGED, path + ": the index does not carry the seal of its key");
        }
        long records = 0;
        for (long page = 0; page < header.pages(); page++) {
            records += SealedPage.count(open(page));
        }
        if (records - header.superseded() != header.records()) {
            throw new LostFileException(
                    Code.DAMAGED,
                    path + " holds " + (records - header.superseded()) + " records and should hold "
                            + header.records());
        }
    }

    private byte[] verifyRegion(int from, int to) {
        Mac mac = RegisterHeader.regionMac(key, header.fileId());
        byte[] bytes = new byte[PageSeal.PAGE];
        for (int page = from; page < to; page++) {
            MemorySegment.copy(
                    file,
                    ValueLayout.JAVA_BYTE,
                    header.linesAt() + (long) page * PageSeal.PAGE,
                    bytes,
                    0,
                    bytes.length);
            if ((int) crc(bytes) != checksums[page]) {
                throw damagedIndex(page);
            }
            mac.update(bytes);
        }
        return mac.doFinal();
    }

    private static byte[] firstBytes(FileChannel channel) throws IOException {
        ByteBuffer to = ByteBuffer.allocate(RegisterHeader.BYTES);
        while (to.hasRemaining() && channel.read(to, to.position()) >= 0) {
            // read on until the header is complete or the file ends
        }
        return Arrays.copyOf(to.array(), to.position());
    }

    /** Frees the mapping at once; threads that still read get an {@link IllegalStateException}. */
    void close() throws InterruptedException {
        Thread thread;
        synchronized (this) {
            thread = loader;
        }
        if (thread != null) {
            thread.interrupt();
            thread.join();
        }
        arena.close();
    }
}
