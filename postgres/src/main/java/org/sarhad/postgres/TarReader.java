package org.sarhad.postgres;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** Unpacks the plain part of the tar format (POSIX ustar: files, folders, symbolic links) that the binaries use. */
final class TarReader {
    private static final int BLOCK = 512;

    private TarReader() {}

    /**
     * Unpacks every member below a folder.
     *
     * @throws IOException where the archive is damaged, uses an extension, or names a path outside the folder
     */
    static void unpack(InputStream archive, Path folder) throws IOException {
        byte[] header = new byte[BLOCK];
        while (archive.readNBytes(header, 0, BLOCK) == BLOCK && header[0] != 0) {
            Path target = inside(folder, name(header));
            long size = octal(header, 124, 12);
            switch (header[156]) {
                case '5' -> Files.createDirectories(target);
                case '2' -> link(folder, target, text(header, 157, 100));
                case '0', 0 -> file(archive, target, size, (octal(header, 100, 8) & 0100) != 0);
                default -> throw new IOException("unexpected kind of member '" + (char) header[156] + "': " + target);
            }
        }
    }

    private static void file(InputStream archive, Path target, long size, boolean executable) throws IOException {
        Files.createDirectories(parent(target));
        byte[] buffer = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(target)) {
            for (long left = size; left > 0; ) {
                int read = archive.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    throw new EOFException("the archive ends within " + target);
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        }
        archive.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
        if (executable) {
            Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(target));
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            permissions.add(PosixFilePermission.GROUP_EXECUTE);
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
            Files.setPosixFilePermissions(target, permissions);
        }
    }

    private static void link(Path folder, Path target, String destination) throws IOException {
        inside(folder, folder.relativize(parent(target).resolve(destination)).toString());
        Files.createDirectories(parent(target));
        Files.deleteIfExists(target);
        Files.createSymbolicLink(target, Path.of(destination));
    }

    private static Path parent(Path path) throws IOException {
        Path parent = path.getParent();
        if (parent == null) {
            throw new IOException("a member without a folder: " + path);
        }
        return parent;
    }

    private static Path inside(Path folder, String name) throws IOException {
        Path path = folder.resolve(name).normalize();
        if (!path.startsWith(folder)) {
            throw new IOException("a member outside of its folder: " + name);
        }
        return path;
    }

    private static String name(byte[] header) {
        boolean posix = header[262] == 0;
        String prefix = posix ? text(header, 345, 155) : "";
        String name = text(header, 0, 100);
        return prefix.isEmpty() ? name : prefix + "/" + name;
    }

    private static String text(byte[] header, int offset, int length) {
        int end = offset;
        while (end < offset + length && header[end] != 0) {
            end++;
        }
        return new String(header, offset, end - offset, StandardCharsets.UTF_8);
    }

    private static long octal(byte[] header, int offset, int length) throws IOException {
        String digits = text(header, offset, length).strip();
        try {
            return digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
        } catch (NumberFormatException e) {
            throw new IOException("a damaged header: not an octal number: " + digits, e);
        }
    }
}
