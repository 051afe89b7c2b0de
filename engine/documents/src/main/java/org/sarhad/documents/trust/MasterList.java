package org.sarhad.documents.trust;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sarhad.documents.asn1.Asn1;
import org.sarhad.documents.asn1.MalformedDataException;

/**
 * A signed list of the signing authorities that a state holds to be genuine (Doc 9303-12, 9).
 *
 * @param certificates the authorities, in the order of the list
 * @param rejected entries that could not be read, each with its place and reason
 * @param signedAt when the signer says that it signed
 * @param signature whether the list signer's key made the signature
 * @param signer the list signer's certificate, when it travels with the list
 * @param signerAuthority the authority that issued the signer's certificate, found by key among the list's own
 *     certificates and those beside it
 * @param deviations what is unusual about the envelope
 */
public record MasterList(
        List<Certificate> certificates,
        List<Rejected> rejected,
        Optional<Instant> signedAt,
        SignedMessage.SignatureCheck signature,
        Optional<Certificate> signer,
        Optional<Certificate> signerAuthority,
        List<String> deviations) {
    /** Object identifier of its content. */
    public static final String CONTENT_TYPE = "2.23.136.1.1.2";

    public MasterList {
        certificates = List.copyOf(certificates);
        rejected = List.copyOf(rejected);
        deviations = List.copyOf(deviations);
    }

    static MasterList of(String source, Asn1 contentInfo, SignatureEngine engine) {
        SignedMessage message = SignedMessage.of(contentInfo, CONTENT_TYPE);
        Asn1 list = Asn1.parse(message.content()).expect(Asn1.SEQUENCE, "the master list");
        List<Certificate> certificates = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        int number = 0;
        for (Asn1 element : list.child(1, "the certificates")
                .expect(Asn1.SET, "the certificates")
                .children()) {
            number++;
            try {
                certificates.add(Certificate.of(element));
            } catch (MalformedDataException e) {
                rejected.add(new Rejected(source, "certificate " + number, String.valueOf(e.getMessage())));
            }
        }
        Optional<Certificate> signer = message.signerCertificate();
        SignedMessage.SignatureCheck check = signer.map(certificate -> message.check(certificate, engine))
                .orElseGet(() -> SignedMessage.SignatureCheck.unsupported(
                        "the signer's certificate does not travel with the list"));
        List<Certificate> known = new ArrayList<>(certificates);
        known.addAll(message.certificates());
        Optional<Certificate> authority = signer.flatMap(certificate ->
                new Authorities(known).issuerOf(certificate, engine).found());
        return new MasterList(
                certificates, rejected, message.signer().signingTime(), check, signer, authority, message.deviations());
    }

    /** Whether the authority that stands behind the signature is one that the list itself names. */
    public boolean isSignedFromWithin() {
        return signerAuthority
                .map(Certificate::keyFingerprint)
                .filter(key ->
                        certificates.stream().anyMatch(c -> c.keyFingerprint().equals(key)))
                .isPresent();
    }
}
