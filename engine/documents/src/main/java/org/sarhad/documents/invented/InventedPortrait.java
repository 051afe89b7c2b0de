package org.sarhad.documents.invented;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.sarhad.documents.asn1.Asn1;
import org.sarhad.documents.asn1.Der;

/** Data group 2 with one face image, in the record format of ISO/IEC 19794-5:2005. */
public final class InventedPortrait {
    private static final int FACE_HEADER = 14;
    private static final int IMAGE_HEADER = 32;

    private InventedPortrait() {}

    /** A data group around an image in JPEG. */
    public static byte[] dataGroup2(byte[] jpeg) {
        byte[] header = Der.element(
                0xA1,
                Der.element(0x80, new byte[] {1, 1}),
                Der.element(0x81, new byte[] {2}),
                Der.element(0x87, new byte[] {1, 1}),
                Der.element(0x88, new byte[] {0, 8}));
        byte[] template = Der.element(0x7F60, header, Der.element(0x5F2E, record(jpeg)));
        return Der.element(0x75, Der.element(0x7F61, Der.element(Asn1.INTEGER, new byte[] {1}), template));
    }

    private static byte[] record(byte[] image) {
        int length = FACE_HEADER + IMAGE_HEADER + image.length;
        return ByteBuffer.allocate(length)
                .put("FAC\0".getBytes(StandardCharsets.US_ASCII))
                .put("010\0".getBytes(StandardCharsets.US_ASCII))
                .putInt(length)
                .putShort((short) 1)
                // Facial information: length of the block, no feature points, then unspecified traits.
                .putInt(length - FACE_HEADER)
                .put(new byte[16])
                // Image information: full frontal, JPEG, width, height, then unspecified.
                .put((byte) 1)
                .put((byte) 0)
                .putShort((short) 240)
                .putShort((short) 320)
                .put(new byte[6])
                .put(image)
                .array();
    }
}
