package org.sarhad.documents.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sarhad.documents.asn1.Asn1;
import org.sarhad.documents.asn1.MalformedDataException;

/**
 * A CMS SignedData (RFC 5652, 5.1): the envelope of security objects, master lists and deviation lists.
 *
 * <p>Reading it checks its structure as strictly as the standard speaks; nothing is said yet about signatures. What is
 * unusual and harmless is kept in {@link #deviations()}; what is a lie is refused.
 */
public final class SignedMessage {
    /** Content of no declared kind. */
    public static final String ID_DATA = "1.2.840.113549.1.7.1";

    private static final String ID_SIGNED_DATA = "1.2.840.113549.1.7.2";
    private static final int MAX_SIGNERS = 8;

    private final String contentType;
    private final byte[] content;
    private final List<Certificate> certificates;
    private final List<String> unreadableCertificates;
    private final List<SignerInfo> signers;
    private final List<String> deviations;
    private final List<String> doubts;

    private SignedMessage(
            String contentType,
            byte[] content,
            List<Certificate> certificates,
            List<String> unreadableCertificates,
            List<SignerInfo> signers,
            List<String> deviations,
            List<String> doubts) {
        this.contentType = contentType;
        this.content = content;
        this.certificates = List.copyOf(certificates);
        this.unreadableCertificates = List.copyOf(unreadableCertificates);
        this.signers = List.copyOf(signers);
        this.deviations = List.copyOf(deviations);
        this.doubts = List.copyOf(doubts);
    }

    /**
     * Reads a ContentInfo that must hold a SignedData with content of the wanted kind.
     *
     * @param wantedType object identifier of the content; {@link #ID_DATA} passes as well, as a deviation
     * @throws MalformedDataException when the structure is broken or says something that the standard forbids
     */
    public static SignedMessage of(Asn1 contentInfo, String wantedType) {
        return of(contentInfo, wantedType, Certificate::of);
    }

    /** As {@link #of(Asn1, String)}, with a reader of certificates that may know them already. */
    public static SignedMessage of(Asn1 contentInfo, String wantedType, Function<Asn1, Certificate> reader) {
        List<String> deviations = new ArrayList<>();
        contentInfo.expect(Asn1.SEQUENCE, "a signed message");
        Asn1 outerType = contentInfo.child(0, "the content type");
        if (!outerType.oid().equals(ID_SIGNED_DATA)) {
            throw outerType.forbidden("the outer content type is " + outerType.oid() + " and not signed data");
        }
        Asn1 signedData = contentInfo
                .child(1, "the signed data")
                .expect(0xA0, "the signed data")
                .child(0, "the signed data")
                .expect(Asn1.SEQUENCE, "the signed data");
        Asn1 encapsulated = signedData.sequence(2, "the content");
        String contentType = contentType(encapsulated, wantedType, deviations);
        checkVersion(signedData.child(0, "the version"), contentType, deviations);
        Asn1 wrapper = encapsulated.need(0xA0, "the signed content");
        byte[] content = wrapper.child(0, "the signed content").octetString();

        List<Certificate> certificates = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        List<SignerInfo> signers = new ArrayList<>();
        List<Asn1> fields = signedData.children();
        for (Asn1 field : fields.subList(3, fields.size())) {
            switch (field.tag()) {
                case 0xA0 -> readCertificates(field, reader, certificates, unreadable);
                case 0xA1 -> deviations.add("it carries revocation lists, which are ignored");
                case Asn1.SET -> readSigners(field, signers, deviations);
                default -> throw field.unexpected("an unknown field of the signed data");
            }
        }
        if (signers.isEmpty()) {
            throw signedData.forbidden("nobody signed it");
        }
        if (!contentInfo.isInDerLengths()) {
            deviations.add("it is encoded with indefinite lengths (BER) instead of DER");
        }
        return new SignedMessage(
                contentType,
                content,
                certificates,
                unreadable,
                signers,
                deviations,
                doubts(signedData, signers.getFirst()));
    }

    private static String contentType(Asn1 encapsulated, String wantedType, List<String> deviations) {
        Asn1 type = encapsulated.child(0, "the type of the signed content");
        String oid = type.oid();
        if (oid.equals(wantedType)) {
            return oid;
        }
        if (oid.equals(ID_DATA)) {
            deviations.add("the signed content is declared as plain data");
            return oid;
        }
        throw type.forbidden("the signed content is declared as " + oid + " and not as " + wantedType);
    }

    private static void checkVersion(Asn1 version, String contentType, List<String> deviations) {
        int number = version.smallInteger();
        if (number == 3) {
            return;
        }
        // RFC 5652, 5.1: version 1 belongs to plain data, version 3 to any other content.
        if (number == 1 && contentType.equals(ID_DATA)) {
            deviations.add("version 1 of signed data");
            return;
        }
        throw version.forbidden("version " + number + " of signed data, where the standard demands 3");
    }

    private static void readCertificates(
            Asn1 field, Function<Asn1, Certificate> reader, List<Certificate> certificates, List<String> unreadable) {
        for (Asn1 element : field.children()) {
            try {
                certificates.add(reader.apply(element));
            } catch (MalformedDataException e) {
                unreadable.add(String.valueOf(e.getMessage()));
            }
        }
    }

    private static void readSigners(Asn1 field, List<SignerInfo> signers, List<String> deviations) {
        if (field.children().size() > MAX_SIGNERS) {
            throw field.forbidden("more than " + MAX_SIGNERS + " signers");
        }
        for (Asn1 element : field.children()) {
            signers.add(SignerInfo.of(element));
        }
        if (signers.size() > 1) {
            deviations.add("it has " + signers.size() + " signatures, of which the first counts");
        }
    }

    /** Fields that no signature covers and that contradict what is signed. */
    private static List<String> doubts(Asn1 signedData, SignerInfo signer) {
        List<String> doubts = new ArrayList<>();
        Asn1 declared = signedData.child(1, "the hash functions").expect(Asn1.SET, "the hash functions");
        boolean isDeclared = declared.children().stream()
                .map(digest -> digest.expect(Asn1.SEQUENCE, "a hash function").child(0, "a hash function"))
                .anyMatch(oid -> oid.oid().equals(signer.digestOid()));
        if (!isDeclared) {
            doubts.add("the hash function of the signature is not declared beforehand");
        }
        if (!signer.hasRightVersion()) {
            doubts.add("the version of the signature does not fit the way in which the signer is named");
        }
        return doubts;
    }

    /** Object identifier of the content's kind. */
    public String contentType() {
        return contentType;
    }

    /** What was signed. */
    public byte[] content() {
        return content.clone();
    }

    /** The certificates that travel with it, in their order. */
    public List<Certificate> certificates() {
        return certificates;
    }

    /** Why some of the certificates that travel with it could not be read. */
    public List<String> unreadableCertificates() {
        return unreadableCertificates;
    }

    /** The signature that counts. */
    public SignerInfo signer() {
        return signers.getFirst();
    }

    /** What is unusual about it without making it wrong. */
    public List<String> deviations() {
        return deviations;
    }

    /** What contradicts itself in fields that nobody signs: no evidence of forgery, and no basis for trust. */
    public List<String> doubts() {
        return doubts;
    }

    /** The certificate that travels with it and that the signer names as its own. */
    public Optional<Certificate> signerCertificate() {
        return certificates.stream().filter(signer()::names).findFirst();
    }

    /** The check of the signature over the content with the key of a certificate. */
    public SignatureCheck check(Certificate certificate, SignatureEngine engine) {
        return signer().check(contentType, content, certificate, engine);
    }

    /**
     * What came of the check of a signature over a message.
     *
     * @param reason why it is not valid, as a plain sentence without full stop; null when it is
     */
    public record SignatureCheck(
            SignatureEngine.Result result, @Nullable String reason) {
        static final SignatureCheck VALID = new SignatureCheck(SignatureEngine.Result.VALID, null);

        static SignatureCheck invalid(String reason) {
            return new SignatureCheck(SignatureEngine.Result.INVALID, reason);
        }

        static SignatureCheck unsupported(String reason) {
            return new SignatureCheck(SignatureEngine.Result.UNSUPPORTED, reason);
        }

        public boolean isValid() {
            return result == SignatureEngine.Result.VALID;
        }
    }
}
