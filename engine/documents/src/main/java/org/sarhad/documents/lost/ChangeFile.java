package org.sarhad.documents.lost;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Mac;
import org.sarhad.documents.lost.LostFileException.Code;

/**
 * A file of changes to a register: a header of 128 bytes under a keyed digest, then sealed pages. Written once, read whole.
 *
 * @param sequence its number, counting from 1 over the life of the register
 * @param fileId random identity, the salt of its page key
 * @param time when the changes were taken, to the second
 * @param changes the changes, oldest first
 */
record ChangeFile(long sequence, FileId fileId, Instant time, List<LostChange> changes) {
    private static final long MAGIC = 0x474E4843_48524153L; // "SARHCHNG", little endian
    private static final int VERSION = 1;
    private static final int HEADER = 128;
    private static final int MAC_AT = HEADER - 32;

    ChangeFile {
        changes = List.copyOf(changes);
    }

    /** The file of that number beside a register. */
    static Path path(Path register, long sequence) {
        return register.resolveSibling(register.getFileName() + ".%08d.changes".formatted(sequence));
    }

    /** Writes the file and gives it its name; it counts only once the manifest names it. */
    void write(Path register, FileId registerId, NodeKey key) throws IOException {
        Path target = path(register, sequence);
        try (FileChannel channel = DurableFile.begin(target)) {
            RecordPages pages = new RecordPages(channel, HEADER, key, fileId);
            RecordPages.Writer writer = pages.new Writer();
            for (LostChange change : changes) {
                writer.add(change);
            }
            writer.close();
            ByteBuffer header = header(registerId, pages.count(), key);
            while (header.hasRemaining()) {
                channel.write(header, header.position());
            }
            channel.force(true);
        }
        DurableFile.commit(target);
    }

    private ByteBuffer header(FileId registerId, long pages, NodeKey key) {
        ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        header.putLong(MAGIC).putInt(VERSION);
        registerId.write(header);
        fileId.write(header);
        header.putLong(sequence).putLong(pages).putInt(changes.size());
        header.putLong(time.getEpochSecond());
        header.put(MAC_AT, mac(key, registerId, header.array()));
        return header.rewind();
    }

    /**
     * Reads the file of that number.
     *
     * @throws LostFileException when it is missing, cut off, damaged or another one than the manifest names
     */
    static ChangeFile read(Path register, FileId registerId, Manifest.Item item, NodeKey key) throws IOException {
        Path path = path(register, item.sequence());
        if (!Files.isRegularFile(path)) {
            throw new LostFileException(Code.CHANGES_MISSING, path + " is missing; the register has taken its changes");
        }
        byte[] bytes = Files.readAllBytes(path);
        if (bytes.length < HEADER) {
            throw new LostFileException(Code.TRUNCATED, path + " is cut off");
        }
        ByteBuffer from = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (from.getLong() != MAGIC) {
            throw new LostFileException(Code.NOT_A_REGISTER, path + " is not a file of changes");
        }
        int version = from.getInt();
        if (version != VERSION) {
            throw new LostFileException(
                    Code.OTHER_VERSION, path + " has layout version " + version + "; this program reads " + VERSION);
        }
        if (!MessageDigest.isEqual(mac(key, registerId, bytes), Arrays.copyOfRange(bytes, MAC_AT, HEADER))) {
            throw new LostFileException(
                    Code.DAMAGED, path + ": the header is damaged, or belongs to another register or key");
        }
        from.position(from.position() + FileId.BYTES);
        FileId fileId = FileId.read(from);
        long sequence = from.getLong();
        long pages = from.getLong();
        int count = from.getInt();
        Instant time = Instant.ofEpochSecond(from.getLong());
        if (!fileId.equals(item.fileId()) || sequence != item.sequence()) {
            throw new LostFileException(Code.CHANGES_MISSING, path + " is not the file that the manifest names");
        }
        if (bytes.length != HEADER + pages * PageSeal.PAGE) {
            throw new LostFileException(
                    Code.TRUNCATED,
                    path + " should have " + (HEADER + pages * PageSeal.PAGE) + " bytes and has " + bytes.length);
        }
        List<LostChange> changes = readPages(path, bytes, pages, new PageSeal(key, fileId));
        if (changes.size() != count) {
            throw new LostFileException(
                    Code.DAMAGED, path + " holds " + changes.size() + " changes and should hold " + count);
        }
        return new ChangeFile(sequence, fileId, time, changes);
    }

    private static List<LostChange> readPages(Path path, byte[] bytes, long pages, PageSeal seal) {
        List<LostChange> changes = new ArrayList<>();
        for (int number = 0; number < pages; number++) {
            int start = HEADER + number * PageSeal.PAGE;
            ByteBuffer page;
            try {
                page = seal.open(number, Arrays.copyOfRange(bytes, start, start + PageSeal.PAGE));
            } catch (LostFileException e) {
                throw new LostFileException(e.code(), path + ": " + e.getMessage(), e);
            }
            int at = 2;
            for (int i = 0; i < SealedPage.count(page); i++) {
                changes.add(RecordCodec.read(page, at));
                at = RecordCodec.next(page, at);
            }
        }
        return changes;
    }

    private static byte[] mac(NodeKey key, FileId registerId, byte[] header) {
        Mac mac = RegisterHeader.changesMac(key, registerId);
        mac.update(header, 0, MAC_AT);
        return mac.doFinal();
    }
}
