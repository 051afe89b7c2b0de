package org.sarhad.node.watch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.sarhad.node.settings.NodeSettings;
import org.springframework.stereotype.Component;

/** Keeps the files of deliveries as they came, so that every verdict can be given again from the lists of its day. */
@Component
final class DeliveryFolder {
    private static final int BUFFER = 1 << 16;

    private final Path folder;

    DeliveryFolder(NodeSettings settings) {
        this.folder = settings.data().resolve("lists");
    }

    /** Names a delivery by its content: SHA-256 over the names of its files and their bytes. */
    String id(Delivery delivery) {
        MessageDigest digest = sha256();
        for (Path file : delivery.files().stream().sorted().toList()) {
            digest.update(name(file).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(hash(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Copies the files into the data folder, unless they are there. */
    void keep(String id, Delivery delivery) {
        Path target = folder.resolve(id);
        try {
            if (Files.exists(target)) {
                return;
            }
            Path fresh = Files.createDirectories(folder.resolve(id + ".new"));
            for (Path file : delivery.files()) {
                Files.copy(file, fresh.resolve(name(file)), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the delivery in " + target, e);
        }
    }

    /** Where the files of a delivery stand, alone, so that files which belong together are read together. */
    Path place(String id) {
        return folder.resolve(id);
    }

    /** Forgets the files of a delivery that brought nothing. */
    void forget(String id) {
        discard(place(id));
    }

    /** Removes a folder with what is in it. */
    void discard(Path place) {
        try (Stream<Path> paths = Files.walk(place)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + place, e);
        }
    }

    /** A fresh folder for files that are still coming in. */
    Path incoming() {
        try {
            return Files.createTempDirectory(Files.createDirectories(folder), "incoming-");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to " + folder, e);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static byte[] hash(Path file) {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            while (in.read(buffer) >= 0) {
                // Reading is what feeds the digest.
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
