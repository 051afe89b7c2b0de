package org.sarhad.documents.lost;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32C;
import javax.crypto.Mac;

/**
 * Writes a register file. Records come in through one or more {@link Lane}s, each for one thread; their sealed pages go
 * straight to the disk and only twelve bytes a record stay in memory until {@link #finish}. The file takes its name in one
 * step at the end; a crash before that leaves nothing but a temporary file.
 */
public final class LostBuilder implements Closeable {
    private static final int WRITE_PIECE = 8 << 20;
    private static final String NO_MAC = "00".repeat(32);

    private final Path target;
    private final NodeKey key;
    private final Identity identity;
    private final Closeable lock;
    private final KeyHash hash;
    private final FileId fileId = FileId.random();
    private final FileChannel channel;
    private final RecordPages pages;
    private final HashPartitions partitions = new HashPartitions();
    private final List<Lane> lanes = new ArrayList<>();
    private boolean written;
    private boolean finished;

    /**
     * What a file says of itself.
     *
     * @param registerId random identity of the register
     * @param mergedThrough last change file contained
     * @param replaces the register whose file is replaced, or all zero
     * @param source what it is built from, in words
     * @param created when, to the second
     */
    record Identity(FileId registerId, long mergedThrough, FileId replaces, String source, Instant created) {}

    private LostBuilder(Path target, NodeKey key, Identity identity, Closeable lock) throws IOException {
        this.target = target;
        this.key = key;
        this.identity = identity;
        this.lock = lock;
        hash = new KeyHash(key, identity.registerId);
        channel = DurableFile.begin(target);
        pages = new RecordPages(channel, RegisterHeader.BYTES, key, fileId);
    }

    /**
     * Begins a new register.
     *
     * @param target the file to write; it must not exist
     * @param key the node's key
     * @param source what it is built from, in words; cut at 200 bytes
     * @param created the time that the register bears
     * @throws LostFileException when the file exists
     * @throws IOException when the folder cannot be written to
     */
    public static LostBuilder create(Path target, NodeKey key, String source, Instant created) throws IOException {
        if (Files.exists(target)) {
            throw new LostFileException(
                    LostFileException.Code.EXISTS,
                    target + " exists; name another file, or ask for its replacement (--replace)");
        }
        return locked(target, key, new Identity(FileId.random(), 0, FileId.NONE, cut(source), created));
    }

    /**
     * Begins a register that takes the place of another, with all its changes, when it is finished.
     *
     * @param target the file to write; the key must open the one that is there
     * @param key the node's key
     * @param source what it is built from, in words; cut at 200 bytes
     * @param created the time that the register bears
     * @throws LostFileException when the old file cannot be opened with the key
     * @throws IOException when the folder cannot be written to
     */
    public static LostBuilder replace(Path target, NodeKey key, String source, Instant created) throws IOException {
        if (!Files.exists(target)) {
            return create(target, key, source, created);
        }
        FileId old = RegisterFile.peek(target, key).registerId();
        return locked(target, key, new Identity(FileId.random(), 0, old, cut(source), created));
    }

    private static LostBuilder locked(Path target, NodeKey key, Identity identity) throws IOException {
        WriteLock lock = WriteLock.forMerge(target);
        try {
            return new LostBuilder(target, key, identity, lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Begins a file for whoever holds the lock already. */
    static LostBuilder begin(Path target, NodeKey key, Identity identity) throws IOException {
        return new LostBuilder(target, key, identity, () -> {});
    }

    /** A way in for one thread. Lanes are closed by {@link #finish}, after their threads have ended. */
    public synchronized Lane lane() {
        Lane lane = new Lane();
        lanes.add(lane);
        return lane;
    }

    /** One thread's way into the register. */
    public final class Lane {
        private final RecordPages.Writer records = pages.new Writer();
        private final HashPartitions.Stage hashes = partitions.new Stage();

        private Lane() {}

        /**
         * Adds a record. Of two records on the same document the one reported later stays; of two reported in the same
         * second, the one added later through the same lane.
         *
         * @throws IOException when the disk is full or fails
         */
        public void add(LostRecord record) throws IOException {
            int place = records.add(record);
            hashes.add(hash.of(record.document()), place);
        }

        /** Adds a record as it stands in a page of another file. */
        void copy(DocumentKey document, ByteBuffer page, int at) throws IOException {
            int place = records.copy(page, at);
            hashes.add(hash.of(document), place);
        }

        private void close() throws IOException {
            records.close();
            hashes.flush();
        }
    }

    /**
     * Places the index, writes the file to the disk and gives it its name.
     *
     * @param threads how many threads may work
     * @return how many documents the register holds
     * @throws IOException when the disk is full or fails
     */
    public long finish(int threads) throws IOException, InterruptedException {
        long records = write(threads);
        commit();
        return records;
    }

    /** Everything of {@link #finish} but the name. */
    long write(int threads) throws IOException, InterruptedException {
        for (Lane lane : lanes) {
            lane.close();
        }
        lanes.clear();
        long added = partitions.total();
        written = true;
        try (Arena arena = Arena.ofShared();
                partitions) {
            Twins twins = new Twins(pages, new PageSeal(key, fileId));
            IndexPlacement placement = new IndexPlacement(partitions, arena, twins);
            placement.place(threads);
            int[] superseded = placement.superseded();
            writeBody(placement, superseded, added);
            channel.force(true);
            return added - superseded.length;
        }
    }

    /** Gives the written file its name. */
    void commit() throws IOException {
        channel.close();
        DurableFile.commit(target);
        finished = true;
        if (!identity.replaces.equals(FileId.NONE)) {
            Manifest.forget(target);
        }
    }

    /** Gives up: removes the temporary file, unless the register is finished. */
    @Override
    public void close() throws IOException {
        try (lock) {
            if (!written) {
                partitions.close();
            }
            channel.close();
            if (!finished) {
                Files.deleteIfExists(DurableFile.temporary(target));
            }
        }
    }

    private void writeBody(IndexPlacement placement, int[] superseded, long added)
            throws IOException, InterruptedException {
        RegisterHeader plan = header(placement, superseded, added, 0, NO_MAC);
        ByteBuffer tables =
                ByteBuffer.allocate(Math.toIntExact(plan.tablesBytes())).order(ByteOrder.LITTLE_ENDIAN);
        int linePages = (int) (plan.linesBytes() / PageSeal.PAGE);
        AtomicInteger next = new AtomicInteger();
        byte[][] digests = new byte[2][];
        Threads.run("lost-write", 2, () -> {
            int region = next.getAndIncrement();
            digests[region] = region == 0
                    ? writeRegion(placement.lines(), plan.linesAt(), plan.linesBytes(), tables, 0)
                    : writeRegion(placement.locators(), plan.locatorsAt(), plan.locatorsBytes(), tables, linePages);
        });
        tables.position((int) plan.checksumsBytes());
        for (int place : superseded) {
            tables.putInt(place);
        }
        tables.flip();
        CRC32C crc = new CRC32C();
        crc.update(tables.duplicate());
        String mac = RegisterHeader.bodyMac(key, fileId, digests[0], digests[1], tables.duplicate());
        writeAll(tables, plan.checksumsAt());
        RegisterHeader header = header(placement, superseded, added, (int) crc.getValue(), mac);
        writeAll(header.write(key), 0);
    }

    private RegisterHeader header(
            IndexPlacement placement, int[] superseded, long added, int checksum, String bodyMac) {
        return new RegisterHeader(
                identity.registerId,
                fileId,
                identity.created,
                identity.mergedThrough,
                identity.replaces,
                added - superseded.length,
                pages.count(),
                placement.count(),
                placement.spilled(),
                superseded.length,
                checksum,
                identity.source,
                bodyMac);
    }

    /**
     * Writes a region in whole pages, the last one filled with zeros, notes the checksum of each page in the table from
     * the given page on, and gives the region's keyed digest.
     */
    private byte[] writeRegion(MemorySegment region, long at, long bytes, ByteBuffer checksums, int firstPage)
            throws IOException {
        Mac mac = RegisterHeader.regionMac(key, fileId);
        CRC32C crc = new CRC32C();
        int page = firstPage;
        for (long from = 0; from < bytes; from += WRITE_PIECE) {
            int length = (int) Math.min(WRITE_PIECE, bytes - from);
            ByteBuffer piece = piece(region, from, length);
            for (int start = 0; start < length; start += PageSeal.PAGE) {
                crc.reset();
                crc.update(piece.slice(start, PageSeal.PAGE));
                checksums.putInt(page++ * Integer.BYTES, (int) crc.getValue());
            }
            mac.update(piece.duplicate());
            writeAll(piece, at + from);
        }
        return mac.doFinal();
    }

    private static ByteBuffer piece(MemorySegment region, long from, int length) {
        long there = Math.min(length, region.byteSize() - from);
        if (there == length) {
            return region.asSlice(from, length).asByteBuffer();
        }
        ByteBuffer filled = ByteBuffer.allocate(length);
        filled.put(region.asSlice(from, there).asByteBuffer());
        return filled.rewind();
    }

    private void writeAll(ByteBuffer from, long at) throws IOException {
        long position = at;
        while (from.hasRemaining()) {
            position += channel.write(from, position);
        }
    }

    private static String cut(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return bytes.length <= RegisterHeader.LONGEST_SOURCE
                ? text
                : text.substring(0, Math.min(text.length(), RegisterHeader.LONGEST_SOURCE / 4));
    }

    /** Decides between two records with the same hash by reading both. */
    private record Twins(RecordPages pages, PageSeal seal) implements java.util.function.IntBinaryOperator {
        @Override
        public synchronized int applyAsInt(int one, int other) {
            LostRecord first = read(one);
            LostRecord second = read(other);
            if (!first.document().equals(second.document())) {
                return IndexPlacement.DISTINCT;
            }
            int later = first.reported().compareTo(second.reported());
            boolean firstStays = later != 0 ? later > 0 : Integer.compareUnsigned(one, other) > 0;
            return firstStays ? IndexPlacement.FIRST : IndexPlacement.SECOND;
        }

        private LostRecord read(int place) {
            try {
                ByteBuffer page = pages.read(RecordPages.page(place), seal);
                return RecordCodec.readRecord(page, SealedPage.at(page, RecordPages.record(place)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
