package org.sarhad.documents.chip;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.sarhad.documents.asn1.MalformedDataException;
import org.sarhad.documents.asn1.MalformedDataException.Fault;

/** Face images in the binary records of ISO/IEC 19794-5:2005, 5.4 to 5.8. */
final class FaceRecords {
    private static final int FORMAT = 0x46414300;
    private static final int HEADER = 14;
    private static final int FACE_INFORMATION = 20;
    private static final int FEATURE_POINT = 8;
    private static final int IMAGE_INFORMATION = 12;
    private static final int MOST_FACES = 16;

    private FaceRecords() {}

    static List<Portrait> read(byte[] record) {
        ByteBuffer data = ByteBuffer.wrap(record);
        if (record.length < HEADER || data.getInt(0) != FORMAT) {
            throw new MalformedDataException(Fault.FORBIDDEN_VALUE, 0, "the record of the face does not begin as one");
        }
        int faces = data.getShort(12) & 0xFFFF;
        if (faces > MOST_FACES) {
            throw new MalformedDataException(Fault.TOO_LARGE, 12, "the record promises " + faces + " faces");
        }
        List<Portrait> portraits = new ArrayList<>();
        int at = HEADER;
        for (int face = 0; face < faces; face++) {
            at = readFace(data, at, portraits);
        }
        return portraits;
    }

    private static int readFace(ByteBuffer data, int at, List<Portrait> portraits) {
        int end = data.capacity();
        if (end - at < FACE_INFORMATION + IMAGE_INFORMATION) {
            throw new MalformedDataException(Fault.TRUNCATED, at, "the record ends before the face");
        }
        int length = data.getInt(at);
        int points = data.getShort(at + 4) & 0xFFFF;
        int header = FACE_INFORMATION + points * FEATURE_POINT + IMAGE_INFORMATION;
        if (length < header || length > end - at) {
            throw new MalformedDataException(
                    Fault.FORBIDDEN_VALUE, at, "the face says that it has " + length + " bytes, which cannot be");
        }
        byte[] image = new byte[length - header];
        data.get(at + header, image);
        portraits.add(new Portrait(image));
        return at + length;
    }
}
