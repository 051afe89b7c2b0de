package org.sarhad.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tukaani.xz.XZInputStream;

/**
 * The programs {@code initdb}, {@code pg_ctl} and {@code postgres}.
 *
 * @param folder the folder that holds the three programs
 * @param major the major version of PostgreSQL
 */
record Binaries(Path folder, int major) {
    private static final String MARK = "complete";

    /** The programs of an installation at hand, such as {@code /usr/lib/postgresql/18/bin}. */
    static Binaries installed(Path folder) {
        return new Binaries(folder, majorOf(folder));
    }

    /** The programs from the jar on the class path, unpacked below the given folder unless they are there already. */
    static Binaries bundled(Path parent) {
        String archive = archiveName();
        try (InputStream resource = Binaries.class.getClassLoader().getResourceAsStream(archive)) {
            if (resource == null) {
                throw new PostgresException(
                        PostgresException.Reason.NO_BINARIES,
                        "no PostgreSQL for this processor (" + archive + ") is bundled; name a folder with"
                                + " initdb and pg_ctl, or the address of a database");
            }
            Path target = parent.resolve("programs-" + stamp(archive));
            if (!Files.exists(target.resolve(MARK))) {
                unpack(resource, target);
            }
            return installed(target.resolve("bin"));
        } catch (IOException e) {
            throw new PostgresException(
                    PostgresException.Reason.FOLDER_NOT_WRITABLE,
                    "cannot unpack the database programs into " + parent + ": " + e.getMessage(),
                    e);
        }
    }

    /** Unpacks beside the target and renames, so that a crash half-way leaves nothing that looks whole. */
    private static void unpack(InputStream resource, Path target) throws IOException {
        Path fresh = target.resolveSibling(target.getFileName() + ".new");
        delete(fresh);
        delete(target);
        Files.createDirectories(fresh);
        try (InputStream archive = new BufferedInputStream(new XZInputStream(resource), 1 << 16)) {
            TarReader.unpack(archive, fresh.toAbsolutePath().normalize());
        }
        Files.writeString(fresh.resolve(MARK), "");
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Tells one bundled archive from another by its size, so that an upgrade unpacks anew. */
    private static String stamp(String archive) throws IOException {
        var url = Binaries.class.getClassLoader().getResource(archive);
        if (url == null) {
            throw new IOException("no " + archive);
        }
        return Long.toHexString(url.openConnection().getContentLengthLong());
    }

    private static String archiveName() {
        String processor = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        return switch (processor) {
            case "amd64", "x86_64" -> "postgres-linux-x86_64.txz";
            case "aarch64", "arm64" -> "postgres-linux-arm_64.txz";
            default -> "postgres-linux-" + processor + ".txz";
        };
    }

    private static int majorOf(Path folder) {
        Path initdb = folder.resolve("initdb");
        if (!Files.isExecutable(initdb)) {
            throw new PostgresException(
                    PostgresException.Reason.NO_BINARIES, "there is no program " + initdb + " that may be run");
        }
        String answer = Command.run(List.of(initdb.toString(), "--version"), folder, 10);
        String digits = answer.replaceFirst("(?s)^.*\\) ", "").replaceFirst("(?s)[^0-9].*$", "");
        if (digits.isEmpty()) {
            throw new PostgresException(
                    PostgresException.Reason.NO_BINARIES, initdb + " does not say its version: " + answer.strip());
        }
        return Integer.parseInt(digits);
    }
}
