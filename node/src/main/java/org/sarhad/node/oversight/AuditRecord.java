package org.sarhad.node.oversight;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One link of the log's chain.
 *
 * @param number counted from 1 without gaps
 * @param at when, to the microsecond
 * @param officer sign-in name of who did it, or {@code system}
 * @param officerName that officer's name then
 * @param post code of the post and name of the lane, or empty
 * @param event what was done
 * @param previous hash of the record before, 32 bytes; zeros before the first
 */
public record AuditRecord(
        long number, Instant at, String officer, String officerName, String post, AuditEvent event, Digest previous) {
    /**
     * The hash that the next record carries: SHA-256 over every field, each text as its length in bytes (four bytes, big
     * end first) and its UTF-8 bytes, so that no two different records have the same bytes.
     */
    public Digest hash() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(previous.bytes());
            out.writeLong(number);
            out.writeLong(at.getEpochSecond());
            out.writeInt(at.getNano());
            for (String text :
                    new String[] {officer, officerName, post, event.action(), event.purpose(), event.subject()}) {
                write(out, text);
            }
            SortedMap<String, String> details = new TreeMap<>(event.details());
            out.writeInt(details.size());
            for (var detail : details.entrySet()) {
                write(out, detail.getKey());
                write(out, detail.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        try {
            return new Digest(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
