package org.sarhad.documents.seal;

import java.nio.charset.StandardCharsets;

/** Reads the contents of a barcode, recognising the kind of seal by its beginning. */
public final class SealReader {
    private SealReader() {}

    /** Reads the bytes of a barcode; never throws for what they hold. */
    public static SealReading read(byte[] contents) {
        try {
            if (contents.length == 0) {
                return new UnreadableSeal(0, "nothing to read");
            }
            if ((contents[0] & 0xFF) == VdsReader.MAGIC) {
                return VdsReader.read(contents);
            }
            String text = new String(contents, StandardCharsets.UTF_8).strip();
            if (text.startsWith(IdbReader.IDENTIFIER)) {
                return IdbReader.read(text);
            }
            if (text.startsWith("{")) {
                return VdsNcReader.read(text);
            }
            return new UnreadableSeal(0, "no seal begins so: DC, RDB1 or { is expected");
        } catch (SealFormatException departure) {
            return departure.unreadable();
        }
    }

    /** Reads the text of a barcode, or of a VDS its bytes as a text of ISO 8859-1; never throws for what it holds. */
    public static SealReading read(String contents) {
        boolean binary = !contents.isEmpty() && contents.charAt(0) == VdsReader.MAGIC;
        return read(contents.getBytes(binary ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
    }
}
