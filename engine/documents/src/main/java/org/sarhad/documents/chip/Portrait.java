package org.sarhad.documents.chip;

import java.util.ArrayList;
import java.util.List;
import org.sarhad.documents.asn1.Asn1;
import org.sarhad.documents.asn1.MalformedDataException;
import org.sarhad.documents.asn1.MalformedDataException.Fault;

/** A face image of data group 2, still in the encoding of the chip. */
public final class Portrait {
    private static final int MAX_FILE = 4 << 20;
    private static final int BIOMETRIC_GROUP = 0x7F61;
    private static final int BIOMETRIC_TEMPLATE = 0x7F60;
    private static final int BIOMETRIC_DATA = 0x5F2E;
    private static final int BIOMETRIC_DATA_CONSTRUCTED = 0x7F2E;

    /** How the image is encoded, by its first octets. */
    public enum Encoding {
        /** Shown by any browser. */
        JPEG("image/jpeg"),
        /** JP2 file or bare code stream; it must be decoded before a browser shows it. */
        JPEG_2000("image/jp2"),
        /** Neither; the file says otherwise than the standard allows. */
        UNKNOWN("application/octet-stream");

        private final String mediaType;

        Encoding(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    private final Encoding encoding;
    private final byte[] image;

    Portrait(byte[] image) {
        this.image = image;
        this.encoding = encoding(image);
    }

    /**
     * The face images of data group 2 in their order, in the record formats of ISO/IEC 19794-5 and ISO/IEC 39794-5.
     *
     * @throws MalformedDataException when the file is broken
     */
    public static List<Portrait> read(byte[] dataGroup2) {
        if (dataGroup2.length > MAX_FILE) {
            throw new MalformedDataException(Fault.TOO_LARGE, 0, "the file is larger than any portrait");
        }
        Asn1 group = Asn1.parsePrefix(dataGroup2)
                .expect(DataGroups.tag(2), "data group 2")
                .need(BIOMETRIC_GROUP, "the group of templates");
        List<Portrait> portraits = new ArrayList<>();
        for (Asn1 template : group.children()) {
            if (template.tag() != BIOMETRIC_TEMPLATE) {
                continue;
            }
            for (Asn1 block : template.children()) {
                if (block.tag() == BIOMETRIC_DATA) {
                    portraits.addAll(FaceRecords.read(block.content()));
                } else if (block.tag() == BIOMETRIC_DATA_CONSTRUCTED) {
                    portraits.addAll(ExtensibleFaceRecords.read(block));
                }
            }
        }
        if (portraits.isEmpty()) {
            throw group.unexpected("no face image is in data group 2");
        }
        return List.copyOf(portraits);
    }

    private static Encoding encoding(byte[] image) {
        if (startsWith(image, 0xFF, 0xD8, 0xFF)) {
            return Encoding.JPEG;
        }
        return startsWith(image, 0, 0, 0, 0x0C, 'j', 'P') || startsWith(image, 0xFF, 0x4F, 0xFF, 0x51)
                ? Encoding.JPEG_2000
                : Encoding.UNKNOWN;
    }

    private static boolean startsWith(byte[] image, int... octets) {
        if (image.length < octets.length) {
            return false;
        }
        for (int i = 0; i < octets.length; i++) {
            if ((image[i] & 0xFF) != octets[i]) {
                return false;
            }
        }
        return true;
    }

    public Encoding encoding() {
        return encoding;
    }

    /** The image as it stands on the chip. */
    public byte[] image() {
        return image.clone();
    }
}
