package org.sarhad.documents.trust;

import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sarhad.documents.asn1.Asn1;
import org.sarhad.documents.asn1.MalformedDataException;

/**
 * A certificate of a country signing authority, a document signer or a list signer (RFC 5280; Doc 9303-12, 7.1).
 *
 * <p>Read leniently where issuers are known to err without doing harm; each such thing is kept in {@link #defects()}.
 */
public final class Certificate {
    private static final String SUBJECT_KEY_IDENTIFIER = "2.5.29.14";
    private static final String KEY_USAGE = "2.5.29.15";
    private static final String BASIC_CONSTRAINTS = "2.5.29.19";
    private static final String AUTHORITY_KEY_IDENTIFIER = "2.5.29.35";
    private static final String EXTENDED_KEY_USAGE = "2.5.29.37";
    private static final int MAX_OCTETS = 1 << 16;

    private final byte[] encoded;
    private final Fingerprint fingerprint;
    private final byte[] signed;
    private final BigInteger serial;
    private final Asn1 issuerElement;
    private final DistinguishedName issuer;
    private final DistinguishedName subject;
    private final Instant notBefore;
    private final Instant notAfter;
    private final Asn1 keyInfo;
    private final Asn1 signatureAlgorithm;
    private final byte[] signature;
    private final List<String> defects = new ArrayList<>();
    private @Nullable KeyIdentifier subjectKeyIdentifier;
    private @Nullable KeyIdentifier authorityKeyIdentifier;
    private boolean authority;
    private int keyUsage = -1;
    private List<String> purposes = List.of();
    private @Nullable VerificationKey key;

    private Certificate(byte[] encoded, Asn1 root) {
        this.encoded = encoded;
        this.fingerprint = Fingerprint.of(encoded);
        Asn1 body = root.expect(Asn1.SEQUENCE, "a certificate").sequence(0, "the certificate's body");
        this.signed = body.bytes();
        this.signatureAlgorithm = root.sequence(1, "the signature algorithm");
        this.signature = root.child(2, "the signature").bitString();
        List<Asn1> fields = body.children();
        int at = !fields.isEmpty() && fields.getFirst().tag() == 0xA0 ? 1 : 0;
        this.serial = body.child(at, "the serial number").integer();
        checkInnerAlgorithm(body.child(at + 1, "the inner signature algorithm"));
        this.issuerElement = body.child(at + 2, "the issuer");
        this.issuer = DistinguishedName.of(issuerElement);
        Asn1 validity = body.child(at + 3, "the validity");
        this.notBefore = validity.child(0, "the start of validity").time();
        this.notAfter = validity.child(1, "the end of validity").time();
        this.subject = DistinguishedName.of(body.child(at + 4, "the subject"));
        this.keyInfo = body.child(at + 5, "the public key");
        for (Asn1 field : fields.subList(at + 6, fields.size())) {
            if (field.tag() == 0xA3) {
                field.child(0, "the extensions").children().forEach(this::readExtension);
            }
        }
    }

    /**
     * Reads one certificate in DER; indefinite lengths are made definite first.
     *
     * @throws MalformedDataException when it cannot be read as a certificate
     */
    public static Certificate parse(byte[] der) {
        return of(Asn1.parse(der));
    }

    /** Reads the certificate that an element holds, as {@link #parse(byte[])} does. */
    public static Certificate of(Asn1 element) {
        if (element.end() - element.start() > MAX_OCTETS) {
            throw new MalformedDataException(
                    MalformedDataException.Fault.TOO_LARGE, element.start(), "the certificate is too large");
        }
        byte[] encoded = element.bytes();
        return new Certificate(encoded, Asn1.parse(encoded));
    }

    private void checkInnerAlgorithm(Asn1 inner) {
        // RFC 5280, 4.1.1.2: both places must name the same algorithm; only the outer one is protected by nothing.
        if (!Arrays.equals(inner.bytes(), signatureAlgorithm.bytes())) {
            defects.add("the signature algorithm is named differently inside and outside");
        }
    }

    private void readExtension(Asn1 extension) {
        String oid = extension.child(0, "the extension").oid();
        byte[] value = extension.children().getLast().octets();
        try {
            switch (oid) {
                case SUBJECT_KEY_IDENTIFIER -> subjectKeyIdentifier = keyIdentifier(value);
                case AUTHORITY_KEY_IDENTIFIER ->
                    Asn1.parse(value)
                            .find(0x80)
                            .ifPresent(id -> authorityKeyIdentifier = new KeyIdentifier(id.content()));
                case BASIC_CONSTRAINTS ->
                    authority = Asn1.parse(value)
                            .find(Asn1.BOOLEAN)
                            .map(Asn1::isTrue)
                            .orElse(false);
                case KEY_USAGE -> keyUsage = Asn1.parse(value).namedBits();
                case EXTENDED_KEY_USAGE ->
                    purposes =
                            Asn1.parse(value).children().stream().map(Asn1::oid).toList();
                default -> {}
            }
        } catch (MalformedDataException e) {
            defects.add("extension " + oid + " is not well formed: " + e.getMessage());
        }
    }

    private KeyIdentifier keyIdentifier(byte[] value) {
        try {
            return new KeyIdentifier(Asn1.parse(value)
                    .expect(Asn1.OCTET_STRING, "a key identifier")
                    .octets());
        } catch (MalformedDataException e) {
            // Seen in the certificates of a whole state: the identifier stands there bare.
            defects.add("the subject key identifier is not wrapped as it should be");
            return new KeyIdentifier(value);
        }
    }

    /** The certificate in DER. */
    public byte[] encoded() {
        return encoded.clone();
    }

    /** SHA-256 over {@link #encoded()}. */
    public Fingerprint fingerprint() {
        return fingerprint;
    }

    public BigInteger serial() {
        return serial;
    }

    public DistinguishedName issuer() {
        return issuer;
    }

    public DistinguishedName subject() {
        return subject;
    }

    public Instant notBefore() {
        return notBefore;
    }

    public Instant notAfter() {
        return notAfter;
    }

    /** Whether the moment lies in the validity, both ends included. */
    public boolean isValidAt(Instant moment) {
        return !moment.isBefore(notBefore) && !moment.isAfter(notAfter);
    }

    /** Whether it may sign certificates: basic constraints say so. */
    public boolean isAuthority() {
        return authority;
    }

    /** Whether the key usage allows signing data; true when there is no key usage at all. */
    public boolean maySign() {
        return keyUsage == -1 || (keyUsage & 0x8000_0000) != 0;
    }

    /** Object identifiers of the purposes that it is limited to; empty when it is not limited. */
    public List<String> purposes() {
        return purposes;
    }

    /** Whether subject and issuer are written alike, which proves nothing about keys. */
    public boolean isSelfNamed() {
        return subject.matches(issuer);
    }

    public Optional<KeyIdentifier> subjectKeyIdentifier() {
        return Optional.ofNullable(subjectKeyIdentifier);
    }

    public Optional<KeyIdentifier> authorityKeyIdentifier() {
        return Optional.ofNullable(authorityKeyIdentifier);
    }

    /** Things that are wrong with it and do no harm. */
    public List<String> defects() {
        return List.copyOf(defects);
    }

    /**
     * The public key.
     *
     * @throws MalformedDataException when it is not one
     */
    public synchronized VerificationKey key() {
        VerificationKey read = key;
        if (read == null) {
            read = VerificationKey.of(keyInfo);
            key = read;
        }
        return read;
    }

    /** SHA-1 over the key's bits: the usual key identifier, also when the certificate names none (RFC 5280, 4.2.1.2). */
    public KeyIdentifier derivedKeyIdentifier() {
        return new KeyIdentifier(Digest.SHA1.hash(keyInfo.child(1, "the key").bitString()));
    }

    /** SHA-256 over the public key information: equal for certificates of one key. */
    public Fingerprint keyFingerprint() {
        return Fingerprint.of(keyInfo.bytes());
    }

    /** How it was signed; empty when the algorithm is not known. */
    public Optional<SignatureScheme> scheme() {
        return SignatureScheme.of(signatureAlgorithm, null);
    }

    /** Whether the key of the issuer made this certificate's signature. */
    public SignatureEngine.Result checkSignedBy(Certificate authorityCertificate, SignatureEngine engine) {
        Optional<SignatureScheme> scheme = scheme();
        if (scheme.isEmpty()) {
            return SignatureEngine.Result.UNSUPPORTED;
        }
        VerificationKey issuerKey;
        try {
            issuerKey = authorityCertificate.key();
        } catch (MalformedDataException e) {
            return SignatureEngine.Result.UNSUPPORTED;
        }
        return engine.check(issuerKey, scheme.get(), signed, signature);
    }

    /** Whether issuer name and serial number are those that a signer info states; string types may differ, letters not. */
    public boolean isNamedBy(Asn1 issuerName, BigInteger serialNumber) {
        return serial.equals(serialNumber)
                && (Arrays.equals(issuerElement.bytes(), issuerName.bytes())
                        || issuer.equals(DistinguishedName.of(issuerName)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Certificate certificate && fingerprint.equals(certificate.fingerprint);
    }

    @Override
    public int hashCode() {
        return fingerprint.hashCode();
    }

    @Override
    public String toString() {
        return subject + " (serial " + HexFormat.of().formatHex(serial.toByteArray()) + ")";
    }
}
