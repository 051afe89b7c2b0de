package org.sarhad.documents.lost;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.sarhad.documents.lost.LostFileException.Code;

/** Keeps writers of one register apart, also between processes; readers never see it. It ends with its process. */
final class WriteLock implements Closeable {
    private final FileChannel channel;

    private WriteLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits for whoever takes a change or gives a merged file its name: a moment. */
    static WriteLock forChange(Path register) throws IOException {
        return take(register, ".lock", true);
    }

    /**
     * The right to merge or rebuild.
     *
     * @throws LostFileException when another has it
     */
    static WriteLock forMerge(Path register) throws IOException {
        return take(register, ".merge.lock", false);
    }

    private static WriteLock take(Path register, String suffix, boolean wait) throws IOException {
        // One file for each lock: on POSIX systems, closing a file ends all locks that the process has on it.
        Path path = register.resolveSibling(register.getFileName() + suffix);
        FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean held = false;
        try {
            FileLock lock = wait ? channel.lock() : channel.tryLock();
            held = lock != null;
        } catch (OverlappingFileLockException e) {
            throw new LostFileException(Code.BUSY, register + " is being written to by this process", e);
        } finally {
            if (!held) {
                channel.close();
            }
        }
        if (!held) {
            throw new LostFileException(Code.BUSY, register + " is being merged or rebuilt by another process");
        }
        return new WriteLock(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
