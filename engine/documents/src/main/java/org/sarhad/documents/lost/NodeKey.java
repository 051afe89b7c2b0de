package org.sarhad.documents.lost;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret of one node, from which the keys of its register files are derived (HKDF with SHA-256, RFC 5869). Whoever
 * has a register file without it can neither read a record nor ask whether a number is in it.
 */
public final class NodeKey {
    private static final int SHORTEST = 16;
    private static final int LONGEST = 4096;

    private final SecretKey secret;

    private NodeKey(byte[] secret) {
        this.secret = new SecretKeySpec(secret, "Generic");
    }

    /**
     * The key made of these bytes.
     *
     * @throws IllegalArgumentException when they are fewer than 16
     */
    public static NodeKey of(byte[] secret) {
        if (secret.length < SHORTEST) {
            throw new IllegalArgumentException(
                    "a node key needs at least " + SHORTEST + " bytes, has " + secret.length);
        }
        return new NodeKey(secret.clone());
    }

    /**
     * Reads a key file: hexadecimal digits, or any other content taken as raw bytes.
     *
     * @throws IOException when the file cannot be read
     * @throws IllegalArgumentException when it holds fewer than 16 bytes of key or more than 4096
     */
    public static NodeKey read(Path file) throws IOException {
        if (Files.size(file) > LONGEST) {
            throw new IllegalArgumentException(file + " is too large for a key file");
        }
        byte[] content = Files.readAllBytes(file);
        String text = new String(content, StandardCharsets.ISO_8859_1).strip();
        try {
            if (text.matches("([0-9A-Fa-f]{2})+")) {
                return of(HexFormat.of().parseHex(text));
            }
            return of(content);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    /**
     * Makes a new random key of 32 bytes and writes it, in hexadecimal, to a file that only its owner can read.
     *
     * @throws IOException when the file exists or cannot be written
     */
    public static NodeKey create(Path file) throws IOException {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        Files.writeString(file, "", StandardOpenOption.CREATE_NEW);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(file, HexFormat.of().formatHex(secret) + "\n");
        return new NodeKey(secret);
    }

    /** Derives a key of its own for one purpose and one salt. */
    byte[] derive(String purpose, FileId salt, int length) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(secret)
                            .addSalt(salt.salt())
                            .thenExpand(("sarhad lost " + purpose).getBytes(StandardCharsets.US_ASCII), length));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the Java runtime lacks HKDF-SHA256", e);
        }
    }

    /** A short value that tells, without the key, whether two files were written with the same one for this salt. */
    byte[] check(FileId salt) {
        return Arrays.copyOf(derive("key check", salt, 16), 8);
    }
}
