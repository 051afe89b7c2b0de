package org.sarhad.watchlists.format;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * One uncompressed file that can be read as often as needed: a plain file, the content of a gzip file, or a member of a
 * zip archive. Making it reads it once, for hash, size, encoding and beginning; no reader needs to look ahead by itself.
 */
final class SourceFile {
    private static final int HEAD_BYTES = 64 << 10;
    private static final int BUFFER = 64 << 10;

    /** Opens the stored bytes once more. */
    @FunctionalInterface
    private interface Opener {
        InputStream open() throws IOException;
    }

    private final String path;
    private final String name;
    private final Opener opener;
    private final long compressedBytes;
    private final ReadLimits limits;
    private final String hash;
    private final Charset charset;
    private final int markLength;
    private final String head;
    private final boolean truncated;
    private final boolean invalidBytes;

    private SourceFile(String path, String name, Opener opener, long compressedBytes, ReadLimits limits)
            throws IOException {
        this.path = path;
        this.name = name;
        this.opener = opener;
        this.compressedBytes = compressedBytes;
        this.limits = limits;
        MessageDigest digest = sha256();
        EncodingProbe probe = new EncodingProbe();
        ByteArrayOutputStream beginning = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        try (BoundedStream in = bytes()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
                probe.update(buffer, n);
                beginning.write(buffer, 0, Math.min(n, HEAD_BYTES - Math.min(HEAD_BYTES, beginning.size())));
            }
            truncated = in.truncated();
        }
        hash = HexFormat.of().formatHex(digest.digest());
        charset = probe.charset();
        markLength = probe.markLength();
        invalidBytes = probe.hasInvalidBytes();
        byte[] first = beginning.toByteArray();
        int mark = Math.min(markLength, first.length);
        head = new String(first, mark, first.length - mark, charset);
    }

    /**
     * The files that a path holds: itself, or the members of an archive in the archive's order.
     *
     * @throws ListFormatException when a limit is passed
     */
    static List<SourceFile> of(Path file, ReadLimits limits) throws IOException {
        String name = String.valueOf(file.getFileName());
        return of(file.toString(), name, () -> Files.newInputStream(file), Files.size(file), limits);
    }

    /** The files that the given bytes hold, as if they stood in a file of that name. */
    static List<SourceFile> of(String name, byte[] content, ReadLimits limits) throws IOException {
        return of(name, name, () -> new ByteArrayInputStream(content), content.length, limits);
    }

    private static List<SourceFile> of(String path, String name, Opener opener, long size, ReadLimits limits)
            throws IOException {
        byte[] magic;
        try (InputStream in = opener.open()) {
            magic = in.readNBytes(4);
        }
        if (magic.length >= 2 && (magic[0] & 0xFF) == 0x1F && (magic[1] & 0xFF) == 0x8B) {
            String inner = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
            return List.of(new SourceFile(path, inner, () -> new GZIPInputStream(opener.open(), BUFFER), size, limits));
        }
        if (magic.length == 4 && magic[0] == 'P' && magic[1] == 'K' && magic[2] == 3 && magic[3] == 4) {
            return members(path, opener, size, limits);
        }
        return List.of(new SourceFile(path, name, opener, -1, limits));
    }

    private static List<SourceFile> members(String path, Opener opener, long size, ReadLimits limits)
            throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new BoundedStream(opener.open(), path, limits, -1))) {
            byte[] sink = new byte[BUFFER];
            long total = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.isDirectory() ? "" : entry.getName());
                if (names.size() > limits.maxArchiveFiles()) {
                    throw new ListFormatException(
                            path + " holds more than " + limits.maxArchiveFiles() + " files and was refused");
                }
                for (int n = zip.read(sink); n >= 0; n = zip.read(sink)) {
                    total += n;
                    if (total > limits.maxBytes()
                            || total > Math.max(ReadLimits.RATIO_FREE_BYTES, size * limits.maxRatio())) {
                        throw new ListFormatException(
                                path + " grows beyond the limits of size or compression and was refused");
                    }
                }
            }
        }
        List<SourceFile> files = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).isEmpty()) {
                int index = i;
                String member = names.get(i).substring(names.get(i).lastIndexOf('/') + 1);
                files.add(new SourceFile(path + "!" + names.get(i), member, () -> member(opener, index), size, limits));
            }
        }
        return files;
    }

    private static InputStream member(Opener opener, int index) throws IOException {
        ZipInputStream zip = new ZipInputStream(new BufferedInputStream(opener.open(), BUFFER));
        for (int i = 0; i <= index; i++) {
            if (zip.getNextEntry() == null) {
                zip.close();
                throw new IOException("the archive changed while it was read");
            }
        }
        return zip;
    }

    private BoundedStream bytes() throws IOException {
        return new BoundedStream(opener.open(), path, limits, compressedBytes);
    }

    /** The text from its beginning, without byte order mark. */
    BufferedReader text() throws IOException {
        return text(charset);
    }

    /** The text read in an encoding that the file itself declares. */
    BufferedReader text(Charset declared) throws IOException {
        InputStream in = bytes();
        in.skipNBytes(markLength);
        return new BufferedReader(new InputStreamReader(in, declared), BUFFER);
    }

    /** The path as the user gave it, with the archive member after an exclamation mark. */
    String path() {
        return path;
    }

    /** The file's own name, without folders and without {@code .gz}. */
    String name() {
        return name;
    }

    /** The folder part of the path, which groups files that belong together. */
    String folder() {
        int cut = Math.max(path.lastIndexOf('/'), path.lastIndexOf('!'));
        return cut < 0 ? "" : path.substring(0, cut);
    }

    /** SHA-256 of the uncompressed bytes. */
    String hash() {
        return hash;
    }

    Charset charset() {
        return charset;
    }

    /** The first characters of the file, by which formats are recognised. */
    String head() {
        return head;
    }

    ReadLimits limits() {
        return limits;
    }

    /** Whether the compressed form breaks off. */
    boolean truncated() {
        return truncated;
    }

    /** Whether bytes occur that are not valid in the file's encoding. */
    boolean hasInvalidBytes() {
        return invalidBytes;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
