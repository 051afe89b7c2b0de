package org.sarhad.documents.trust;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sarhad.documents.asn1.Asn1;
import org.sarhad.documents.asn1.Der;
import org.sarhad.documents.asn1.MalformedDataException;
import org.sarhad.documents.trust.SignedMessage.SignatureCheck;

/** One signature of a signed message (RFC 5652, 5.3). */
public final class SignerInfo {
    private static final String CONTENT_TYPE = "1.2.840.113549.1.9.3";
    private static final String MESSAGE_DIGEST = "1.2.840.113549.1.9.4";
    private static final String SIGNING_TIME = "1.2.840.113549.1.9.5";

    private final int version;
    private final @Nullable Asn1 issuer;
    private final @Nullable BigInteger serial;
    private final @Nullable KeyIdentifier keyIdentifier;
    private final String digestOid;
    private final @Nullable SignatureScheme scheme;
    private final byte[] signature;
    private byte @Nullable [] signedAttributes;
    private boolean attributesInDer = true;
    private @Nullable String signedContentType;
    private byte @Nullable [] messageDigest;
    private @Nullable Instant signingTime;

    private SignerInfo(Asn1 element) {
        List<Asn1> fields = element.expect(Asn1.SEQUENCE, "a signature").children();
        this.version = element.child(0, "the version").smallInteger();
        Asn1 signerId = element.child(1, "the signer's identifier");
        if (signerId.tag() == Asn1.SEQUENCE) {
            this.issuer = signerId.sequence(0, "the signer's issuer");
            this.serial = signerId.child(1, "the signer's serial number").integer();
            this.keyIdentifier = null;
        } else if (signerId.tag() == 0x80 || signerId.tag() == 0xA0) {
            this.issuer = null;
            this.serial = null;
            this.keyIdentifier = new KeyIdentifier(signerId.octets());
        } else {
            throw signerId.unexpected("the signer's identifier expected");
        }
        this.digestOid = element.sequence(2, "the hash function")
                .child(0, "the hash function")
                .oid();
        int at = 3;
        if (fields.size() > at && fields.get(at).tag() == 0xA0) {
            readAttributes(fields.get(at++));
        }
        this.scheme = SignatureScheme.of(
                        element.sequence(at, "the signature algorithm"),
                        Digest.of(digestOid).orElse(null))
                .orElse(null);
        this.signature = element.child(at + 1, "the signature").octetString();
    }

    static SignerInfo of(Asn1 element) {
        return new SignerInfo(element);
    }

    private void readAttributes(Asn1 set) {
        byte[] inOrder = Der.setOf(set.children().stream().map(Asn1::der).toList());
        // The signature covers the SET in DER, whatever implicit tag and order were sent (RFC 5652, 5.4).
        attributesInDer = Arrays.equals(Asn1.parse(inOrder).content(), set.content());
        signedAttributes = inOrder;
        for (Asn1 attribute : set.children()) {
            String type = attribute.child(0, "the attribute").oid();
            Asn1 values = attribute
                    .expect(Asn1.SEQUENCE, "an attribute")
                    .child(1, "the attribute's value")
                    .expect(Asn1.SET, "the attribute's value");
            switch (type) {
                case CONTENT_TYPE -> {
                    once(signedContentType, attribute);
                    signedContentType = single(values).oid();
                }
                case MESSAGE_DIGEST -> {
                    once(messageDigest, attribute);
                    messageDigest = single(values).octetString();
                }
                case SIGNING_TIME -> {
                    once(signingTime, attribute);
                    signingTime = single(values).time();
                }
                default -> {}
            }
        }
    }

    private static void once(@Nullable Object before, Asn1 attribute) {
        if (before != null) {
            throw attribute.forbidden("a signed attribute stands there twice");
        }
    }

    private static Asn1 single(Asn1 values) {
        if (values.children().size() != 1) {
            throw values.forbidden("a signed attribute must have exactly one value");
        }
        return values.children().getFirst();
    }

    String digestOid() {
        return digestOid;
    }

    /** The hash function over the content; empty when it is not one of Doc 9303's. */
    public Optional<Digest> digest() {
        return Digest.of(digestOid);
    }

    /** When the signer says that it signed. */
    public Optional<Instant> signingTime() {
        return Optional.ofNullable(signingTime);
    }

    /** How it was signed; empty when the algorithm is not known. */
    public Optional<SignatureScheme> scheme() {
        return Optional.ofNullable(scheme);
    }

    /** The key identifier, or the serial number and issuer, by which the signer is named. */
    public String signerName() {
        if (issuer != null && serial != null) {
            return DistinguishedName.of(issuer) + " no. " + serial.toString(16);
        }
        return "key " + keyIdentifier;
    }

    /** Whether the signer is the holder of the certificate, by what it states. */
    public boolean names(Certificate certificate) {
        if (issuer != null && serial != null) {
            return certificate.isNamedBy(issuer, serial);
        }
        KeyIdentifier wanted = keyIdentifier;
        return wanted != null
                && (certificate.subjectKeyIdentifier().filter(wanted::equals).isPresent()
                        || wanted.equals(certificate.derivedKeyIdentifier()));
    }

    SignatureCheck check(String contentType, byte[] content, Certificate certificate, SignatureEngine engine) {
        Optional<Digest> digest = digest();
        Optional<SignatureScheme> scheme = scheme();
        if (digest.isEmpty()) {
            return SignatureCheck.unsupported("the hash function " + digestOid + " is not known here");
        }
        if (scheme.isEmpty()) {
            return SignatureCheck.unsupported("the signature algorithm is not known here");
        }
        byte[] signed;
        if (signedAttributes == null) {
            if (!contentType.equals(SignedMessage.ID_DATA)) {
                return SignatureCheck.invalid("the signed attributes are missing, which the standard demands");
            }
            signed = content;
        } else {
            String wrong = wrongAttribute(contentType, digest.get().hash(content));
            if (wrong != null) {
                return SignatureCheck.invalid(wrong);
            }
            signed = signedAttributes;
        }
        VerificationKey key;
        try {
            key = certificate.key();
        } catch (MalformedDataException e) {
            return SignatureCheck.invalid("the signer's key is not usable: " + e.getMessage());
        }
        return switch (engine.check(key, scheme.get(), signed, signature)) {
            case VALID -> SignatureCheck.VALID;
            case INVALID -> SignatureCheck.invalid("the signature was not made by this key over these bytes");
            case UNSUPPORTED ->
                SignatureCheck.unsupported(
                        scheme.get().title() + " with a key of " + key.title() + " is not known here");
        };
    }

    private @Nullable String wrongAttribute(String contentType, byte[] hash) {
        if (messageDigest == null) {
            return "the hash of the content is not among the signed attributes";
        }
        if (!Arrays.equals(messageDigest, hash)) {
            return "the content was changed: its hash is not the one that was signed";
        }
        if (signedContentType == null) {
            return "the kind of content is not among the signed attributes";
        }
        return signedContentType.equals(contentType) || contentType.equals(SignedMessage.ID_DATA)
                ? null
                : "the signed kind of content is another than the declared one";
    }

    /** Version 1 goes with issuer and serial number, version 3 with a key identifier (RFC 5652, 5.3). */
    boolean hasRightVersion() {
        return version == (keyIdentifier == null ? 1 : 3);
    }

    /** Whether the signed attributes stood there in DER, as the standard demands. */
    public boolean hasAttributesInDer() {
        return attributesInDer;
    }
}
