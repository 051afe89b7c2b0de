package org.sarhad.documents.lost;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writing so that a crash at any moment leaves the old file or the new one, whole: a temporary file in the same folder,
 * forced to the disk, moved over the name in one step, and the folder forced.
 */
final class DurableFile {
    private static final String SUFFIX = ".part";

    private DurableFile() {}

    /** Where a file is written before it takes its name. */
    static Path temporary(Path target) {
        return target.resolveSibling(target.getFileName() + SUFFIX);
    }

    /** Begins the temporary file of a target, over what a crash may have left of an earlier one. */
    static FileChannel begin(Path target) throws IOException {
        return FileChannel.open(
                temporary(target),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
    }

    /** Moves the temporary file, already forced, to its name, and makes that last. */
    static void commit(Path target) throws IOException {
        Files.move(temporary(target), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(target);
    }

    /** Removes a file and makes that last. */
    static void delete(Path file) throws IOException {
        if (Files.deleteIfExists(file)) {
            forceFolder(file);
        }
    }

    private static void forceFolder(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !isPosix(folder)) {
            return; // a folder can be opened and forced on POSIX systems only
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
