package org.sarhad.documents.lost;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.sarhad.documents.lost.LostFileException.Code;

/**
 * The first 4096 bytes of a register file: what it is, where its regions lie, and the seal under which they stand.
 *
 * <p>Regions in their order: sealed pages of records, index lines, locators (for each slot of each line, where its record
 * is), checksums of the index and locator pages, places of superseded records.
 *
 * @param registerId random identity of the register, kept when it is merged
 * @param fileId random identity of this file, the salt of its page key
 * @param created when it was written, to the second
 * @param mergedThrough number of the last change file whose changes are in this file, 0 for none
 * @param replaces identity of the register whose file this one took the place of, or all zero
 * @param records how many documents can be found
 * @param pages number of sealed pages
 * @param lines number of index lines
 * @param spilled number of lines that spilled into the next
 * @param superseded number of records that a later one on the same document replaced
 * @param checksum CRC-32C of the checksum and superseded regions
 * @param source what it was built from, in words
 * @param bodyMac keyed digest of everything between the pages and the end of the file, in hexadecimal
 */
record RegisterHeader(
        FileId registerId,
        FileId fileId,
        Instant created,
        long mergedThrough,
        FileId replaces,
        long records,
        long pages,
        long lines,
        long spilled,
        long superseded,
        int checksum,
        String source,
        String bodyMac) {
    static final int BYTES = 4096;
    static final int VERSION = 1;
    static final int LONGEST_SOURCE = 200;

    private static final long MAGIC = 0x54534F4C_48524153L; // "SARHLOST", little endian
    private static final int MAC_AT = BYTES - 40;
    private static final int CRC_AT = BYTES - 4;

    long linesAt() {
        return BYTES + pages * PageSeal.PAGE;
    }

    long linesBytes() {
        return roundUp(lines * IndexLine.BYTES);
    }

    long locatorsAt() {
        return linesAt() + linesBytes();
    }

    long locatorsBytes() {
        return roundUp(lines * IndexLine.SLOTS * Integer.BYTES);
    }

    long checksumsAt() {
        return locatorsAt() + locatorsBytes();
    }

    long checksumsBytes() {
        return (linesBytes() + locatorsBytes()) / PageSeal.PAGE * Integer.BYTES;
    }

    /** The checksums, and the places of superseded records behind them. */
    long tablesBytes() {
        return checksumsBytes() + superseded * Integer.BYTES;
    }

    long fileBytes() {
        return checksumsAt() + tablesBytes();
    }

    private static long roundUp(long bytes) {
        return (bytes + PageSeal.PAGE - 1) / PageSeal.PAGE * PageSeal.PAGE;
    }

    /** The header as it stands in the file. */
    ByteBuffer write(NodeKey key) {
        ByteBuffer to = ByteBuffer.allocate(BYTES).order(ByteOrder.LITTLE_ENDIAN);
        to.putLong(MAGIC).putInt(VERSION).putInt(BYTES);
        registerId.write(to);
        fileId.write(to);
        to.putLong(created.getEpochSecond()).putLong(mergedThrough);
        replaces.write(to);
        to.putLong(records).putLong(pages).putLong(lines).putLong(spilled);
        to.putLong(superseded)
                .putInt(checksum)
                .put(key.check(registerId))
                .put(HexFormat.of().parseHex(bodyMac));
        byte[] text = source.getBytes(StandardCharsets.UTF_8);
        to.putInt(text.length).put(text);
        to.put(MAC_AT, mac(key, registerId, to.array()));
        to.putInt(CRC_AT, crc(to.array()));
        return to.rewind();
    }

    /**
     * Reads a header.
     *
     * @throws LostFileException with the reason for which it is refused
     */
    static RegisterHeader read(Path file, byte[] bytes, long fileBytes, NodeKey key) {
        if (bytes.length < BYTES) {
            throw new LostFileException(
                    Code.TRUNCATED, file + " is cut off: its first " + BYTES + " bytes are not complete");
        }
        ByteBuffer from = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (from.getLong() != MAGIC) {
            throw new LostFileException(Code.NOT_A_REGISTER, file + " is not a lost-and-stolen register");
        }
        int version = from.getInt();
        if (version != VERSION) {
            throw new LostFileException(
                    Code.OTHER_VERSION,
                    file + " has layout version " + version + "; this program reads version " + VERSION);
        }
        if (from.getInt(CRC_AT) != crc(bytes)) {
            throw new LostFileException(Code.DAMAGED, file + ": the header is damaged");
        }
        from.getInt();
        FileId registerId = FileId.read(from);
        FileId fileId = FileId.read(from);
        Instant created = Instant.ofEpochSecond(from.getLong());
        long mergedThrough = from.getLong();
        FileId replaces = FileId.read(from);
        long records = from.getLong();
        long pages = from.getLong();
        long lines = from.getLong();
        long spilled = from.getLong();
        long superseded = from.getLong();
        int checksum = from.getInt();
        byte[] check = take(from, 8);
        String bodyMac = HexFormat.of().formatHex(take(from, 32));
        String source = new String(take(from, from.getInt()), StandardCharsets.UTF_8);
        if (!Arrays.equals(check, key.check(registerId))) {
            throw new LostFileException(Code.WRONG_KEY, file + " was written with another key");
        }
        if (!MessageDigest.isEqual(mac(key, registerId, bytes), Arrays.copyOfRange(bytes, MAC_AT, MAC_AT + 32))) {
            throw new LostFileException(Code.DAMAGED, file + ": the header does not carry the seal of its key");
        }
        RegisterHeader header = new RegisterHeader(
                registerId,
                fileId,
                created,
                mergedThrough,
                replaces,
                records,
                pages,
                lines,
                spilled,
                superseded,
                checksum,
                source,
                bodyMac);
        if (header.fileBytes() != fileBytes) {
            throw new LostFileException(
                    Code.TRUNCATED, file + " should have " + header.fileBytes() + " bytes and has " + fileBytes);
        }
        return header;
    }

    /** The keyed digest of one region, index lines or locators. */
    static Mac regionMac(NodeKey key, FileId fileId) {
        return hmac(key.derive("region", fileId, 32));
    }

    /** The keyed digest of all between the pages and the end of the file, from those of its two large regions. */
    static String bodyMac(NodeKey key, FileId fileId, byte[] lines, byte[] locators, ByteBuffer tables) {
        Mac mac = hmac(key.derive("body", fileId, 32));
        mac.update(lines);
        mac.update(locators);
        mac.update(tables);
        return HexFormat.of().formatHex(mac.doFinal());
    }

    /** The keyed digest with which manifests and headers of change files are sealed. */
    static Mac changesMac(NodeKey key, FileId registerId) {
        return hmac(key.derive("changes", registerId, 32));
    }

    private static byte[] mac(NodeKey key, FileId registerId, byte[] header) {
        Mac mac = hmac(key.derive("header", registerId, 32));
        mac.update(header, 0, MAC_AT);
        return mac.doFinal();
    }

    private static Mac hmac(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the Java runtime lacks HmacSHA256", e);
        }
    }

    private static int crc(byte[] header) {
        CRC32C crc = new CRC32C();
        crc.update(header, 0, CRC_AT);
        return (int) crc.getValue();
    }

    private static byte[] take(ByteBuffer from, int length) {
        byte[] bytes = new byte[length];
        from.get(bytes);
        return bytes;
    }
}
