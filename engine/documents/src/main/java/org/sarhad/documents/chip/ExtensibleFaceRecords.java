package org.sarhad.documents.chip;

import java.util.ArrayList;
import java.util.List;
import org.sarhad.documents.asn1.Asn1;

/**
 * Face images in the tagged records of ISO/IEC 39794-5:2019 (module FaceImageDataBlock): block, representations, each
 * with a two-dimensional image; what else they say about the face is not read.
 */
final class ExtensibleFaceRecords {
    private static final int BLOCK = 0x65;
    private static final int MOST_FACES = 16;

    private ExtensibleFaceRecords() {}

    static List<Portrait> read(Asn1 data) {
        Asn1 wrapper = data.find(BLOCK).isPresent() ? data : data.need(0xA1, "the face image block");
        Asn1 representations =
                wrapper.need(BLOCK, "the face image block").need(0xA1, "the representations of the face");
        List<Portrait> portraits = new ArrayList<>();
        for (Asn1 representation : representations.children()) {
            Asn1 image = representation
                    .expect(Asn1.SEQUENCE, "a representation of the face")
                    .need(0xA1, "the image of the face")
                    .need(0xA0, "the flat image of the face")
                    .need(0xA0, "the flat image of the face")
                    .need(0x80, "the octets of the image");
            portraits.add(new Portrait(image.content()));
            if (portraits.size() > MOST_FACES) {
                throw representations.forbidden("more than " + MOST_FACES + " faces");
            }
        }
        return portraits;
    }
}
