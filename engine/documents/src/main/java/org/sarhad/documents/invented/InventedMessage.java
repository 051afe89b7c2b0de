package org.sarhad.documents.invented;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sarhad.documents.asn1.Asn1;
import org.sarhad.documents.asn1.Der;
import org.sarhad.documents.trust.Digest;

/**
 * Writes signed messages (CMS) of an invented state: honest ones, and ones that lie about their structure while their
 * signature is right, because a verifier must refuse those as well.
 */
public final class InventedMessage {
    private static final String SIGNED_DATA = "1.2.840.113549.1.7.2";
    private static final DateTimeFormatter UTC_TIME =
            DateTimeFormatter.ofPattern("yyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

    private final InventedSigner signer;
    private final String contentType;
    private final byte[] content;
    private String outerType = SIGNED_DATA;
    private int version = 3;
    private String attributeType;
    private @Nullable Instant signingTime;
    private boolean withCertificate = true;
    private boolean withAttributes = true;

    /** An honest message until told otherwise. */
    public InventedMessage(InventedSigner signer, String contentType, byte[] content) {
        this.signer = signer;
        this.contentType = contentType;
        this.attributeType = contentType;
        this.content = content.clone();
    }

    public InventedMessage signedAt(Instant moment) {
        signingTime = moment;
        return this;
    }

    public InventedMessage outerType(String oid) {
        outerType = oid;
        return this;
    }

    public InventedMessage version(int number) {
        version = number;
        return this;
    }

    /** The kind of content among the signed attributes. */
    public InventedMessage attributeType(String oid) {
        attributeType = oid;
        return this;
    }

    public InventedMessage withoutCertificate() {
        withCertificate = false;
        return this;
    }

    public InventedMessage withoutAttributes() {
        withAttributes = false;
        return this;
    }

    /** The ContentInfo in DER. */
    public byte[] encoded() {
        byte[] encapsulated = Der.sequence(Der.oid(contentType), Der.explicit(0, Der.octetString(content)));
        List<byte[]> fields = new ArrayList<>();
        fields.add(Der.integer(version));
        fields.add(Der.setOf(List.of(digestAlgorithm())));
        fields.add(encapsulated);
        if (withCertificate) {
            fields.add(Der.explicit(0, signer.certificate().encoded()));
        }
        fields.add(Der.setOf(List.of(signerInfo())));
        return Der.sequence(Der.oid(outerType), Der.explicit(0, Der.sequence(fields.toArray(byte[][]::new))));
    }

    private byte[] signerInfo() {
        Digest digest = signer.algorithm().digest();
        List<byte[]> fields = new ArrayList<>();
        fields.add(Der.integer(1));
        fields.add(Der.sequence(signer.issuerAndSerial()));
        fields.add(digestAlgorithm());
        byte[] signed = content;
        if (withAttributes) {
            List<byte[]> attributes = new ArrayList<>();
            attributes.add(attribute("1.2.840.113549.1.9.3", Der.oid(attributeType)));
            attributes.add(attribute("1.2.840.113549.1.9.4", Der.octetString(digest.hash(content))));
            if (signingTime != null) {
                byte[] text = UTC_TIME.format(signingTime).getBytes(StandardCharsets.US_ASCII);
                attributes.add(attribute("1.2.840.113549.1.9.5", Der.element(Asn1.UTC_TIME, text)));
            }
            signed = Der.setOf(attributes);
            fields.add(Der.explicit(0, Asn1.parse(signed).content()));
        }
        byte[][] signature = signer.sign(signed);
        fields.add(signature[0]);
        fields.add(Der.octetString(signature[1]));
        return Der.sequence(fields.toArray(byte[][]::new));
    }

    private byte[] digestAlgorithm() {
        return Der.sequence(Der.oid(signer.algorithm().digest().oid()));
    }

    private static byte[] attribute(String oid, byte[] value) {
        return Der.sequence(Der.oid(oid), Der.setOf(List.of(value)));
    }

    /** The content of a master list that names the authorities. */
    public static byte[] masterList(List<byte[]> certificates) {
        return Der.sequence(Der.integer(0), Der.setOf(certificates));
    }
}
