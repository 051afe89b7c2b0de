package org.sarhad.documents.lost;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import org.sarhad.documents.lost.LostFileException.Code;

/**
 * Which files of changes a register has taken: a change counts from the moment at which a manifest that names its file has
 * taken the place of the old one. A file that no manifest names was never taken and is removed by the next writer.
 *
 * @param registerId the register whose changes these are
 * @param items the files, in the order of their numbers, without gaps
 */
record Manifest(FileId registerId, List<Item> items) {
    private static final long MAGIC = 0x494E414D_48524153L; // "SARHMANI", little endian
    private static final int VERSION = 1;
    private static final int MAC_BYTES = 32;
    private static final int FIXED = 8 + 4 + 16 + 4;
    private static final int ITEM = 8 + 16;

    Manifest {
        items = List.copyOf(items);
    }

    /** One file of changes. */
    record Item(long sequence, FileId fileId) {}

    static Path path(Path register) {
        return register.resolveSibling(register.getFileName() + ".manifest");
    }

    /**
     * The manifest beside a register file, with what has been merged into the file left out.
     *
     * @throws LostFileException when it is damaged, or when changes are missing
     */
    static Manifest read(Path register, RegisterHeader header, NodeKey key) throws IOException {
        Path path = path(register);
        if (!Files.exists(path)) {
            if (!changeFiles(register, header.mergedThrough()).isEmpty()) {
                throw new LostFileException(
                        Code.CHANGES_MISSING, path + " is missing, and there are files of changes beside " + register);
            }
            return new Manifest(header.registerId(), List.of());
        }
        Manifest manifest = parse(path, Files.readAllBytes(path), key);
        if (manifest.registerId.equals(header.replaces())) {
            return new Manifest(header.registerId(), List.of());
        }
        if (!manifest.registerId.equals(header.registerId())) {
            throw new LostFileException(Code.CHANGES_MISSING, path + " belongs to another register than " + register);
        }
        List<Item> live = manifest.items.stream()
                .filter(item -> item.sequence > header.mergedThrough())
                .toList();
        if (!live.isEmpty() && live.getFirst().sequence != header.mergedThrough() + 1) {
            throw new LostFileException(
                    Code.CHANGES_MISSING,
                    "changes %d to %d are missing: %s is older than its manifest"
                            .formatted(header.mergedThrough() + 1, live.getFirst().sequence - 1, register));
        }
        return new Manifest(header.registerId(), live);
    }

    private static Manifest parse(Path path, byte[] bytes, NodeKey key) {
        ByteBuffer from = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.length < FIXED + MAC_BYTES) {
            throw new LostFileException(Code.TRUNCATED, path + " is cut off");
        }
        if (from.getLong() != MAGIC) {
            throw new LostFileException(Code.NOT_A_REGISTER, path + " is not a manifest");
        }
        int version = from.getInt();
        if (version != VERSION) {
            throw new LostFileException(
                    Code.OTHER_VERSION, path + " has layout version " + version + "; this program reads " + VERSION);
        }
        FileId registerId = FileId.read(from);
        int end = bytes.length - MAC_BYTES;
        if (!MessageDigest.isEqual(mac(key, registerId, bytes, end), Arrays.copyOfRange(bytes, end, bytes.length))) {
            throw new LostFileException(Code.DAMAGED, path + " is damaged, cut off or of another key");
        }
        int count = from.getInt();
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long sequence = from.getLong();
            items.add(new Item(sequence, FileId.read(from)));
        }
        return new Manifest(registerId, items);
    }

    /** Puts this manifest in the place of the one beside the register. */
    void write(Path register, NodeKey key) throws IOException {
        ByteBuffer to =
                ByteBuffer.allocate(FIXED + items.size() * ITEM + MAC_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        to.putLong(MAGIC).putInt(VERSION);
        registerId.write(to);
        to.putInt(items.size());
        for (Item item : items) {
            to.putLong(item.sequence);
            item.fileId.write(to);
        }
        to.put(mac(key, registerId, to.array(), to.position())).flip();
        Path path = path(register);
        try (FileChannel channel = DurableFile.begin(path)) {
            while (to.hasRemaining()) {
                channel.write(to);
            }
            channel.force(true);
        }
        DurableFile.commit(path);
    }

    /** Removes the changes of a register that was replaced, the manifest last: while it is there, it says whose they are. */
    static void forget(Path register) throws IOException {
        for (long sequence : changeFiles(register, 0)) {
            DurableFile.delete(ChangeFile.path(register, sequence));
        }
        DurableFile.delete(path(register));
    }

    /** This manifest with one more file. */
    Manifest with(Item item) {
        List<Item> more = new ArrayList<>(items);
        more.add(item);
        return new Manifest(registerId, more);
    }

    /** The number of the last file, or of the last merged one when there is none. */
    long last(long mergedThrough) {
        return items.isEmpty() ? mergedThrough : items.getLast().sequence;
    }

    boolean names(Item item) {
        return items.contains(item);
    }

    /** Numbers of the files of changes beside a register that are later than the given one. */
    static List<Long> changeFiles(Path register, long after) throws IOException {
        Path folder = Objects.requireNonNull(register.toAbsolutePath().getParent(), "folder");
        Pattern name = Pattern.compile(Pattern.quote(register.getFileName() + ".") + "(\\d{8,18})\\.changes");
        List<Long> numbers = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Matcher matcher = name.matcher(file.getFileName().toString());
                if (matcher.matches() && Long.parseLong(matcher.group(1)) > after) {
                    numbers.add(Long.parseLong(matcher.group(1)));
                }
            }
        }
        return numbers;
    }

    private static byte[] mac(NodeKey key, FileId registerId, byte[] bytes, int end) {
        Mac mac = RegisterHeader.changesMac(key, registerId);
        mac.update(bytes, 0, end);
        return mac.doFinal();
    }
}
