package org.sarhad.documents.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * Verifies seals against the certificates of signers that are trusted and of authorities that may vouch for others. Which
 * certificates those are is the caller's decision.
 */
public final class SealVerifier {
    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

    private final List<X509Certificate> signers;
    private final List<X509Certificate> authorities;

    /**
     * A verifier that trusts these.
     *
     * @param signers certificates of seal signers
     * @param authorities certificates of country authorities; a signer's certificate that one of them signed is trusted too
     */
    public SealVerifier(Collection<X509Certificate> signers, Collection<X509Certificate> authorities) {
        this.signers = List.copyOf(signers);
        this.authorities = List.copyOf(authorities);
    }

    /** Reads a certificate, also one on a curve that the JDK does not know. */
    public static X509Certificate certificate(byte[] der) throws CertificateException {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509", PROVIDER).generateCertificate(new ByteArrayInputStream(der));
    }

    /** Verifies the seal's signature as of the day on which it says it was signed, or else of the given day. */
    public SealVerdict verify(Seal seal, LocalDate today) {
        if (seal.signature().isEmpty()) {
            return seal.kind() == Seal.Kind.IDB
                    ? new SealVerdict(SealVerdict.Outcome.CANNOT_TELL, "the barcode is of the unsigned kind")
                    : new SealVerdict(
                            SealVerdict.Outcome.SUSPECT, "a seal of this kind is signed, and this one is not");
        }
        Optional<X509Certificate> signer = signer(seal);
        if (signer.isEmpty()) {
            return new SealVerdict(
                    SealVerdict.Outcome.CANNOT_TELL,
                    "no trusted certificate of the signer " + reference(seal) + " is known");
        }
        try {
            return judge(seal, seal.signature().get(), signer.get(), today);
        } catch (GeneralSecurityException unusable) {
            return new SealVerdict(
                    SealVerdict.Outcome.CANNOT_TELL,
                    "the signature cannot be computed with the signer's key: " + unusable.getMessage());
        }
    }

    private static SealVerdict judge(Seal seal, SealSignature signature, X509Certificate signer, LocalDate today)
            throws GeneralSecurityException {
        if (!agrees(signature, signer.getPublicKey())) {
            return new SealVerdict(SealVerdict.Outcome.SUSPECT, "the signature does not fit the contents of the seal");
        }
        LocalDate day = seal.signed().orElse(today);
        if (day.isBefore(day(signer.getNotBefore().toInstant()))
                || day.isAfter(day(signer.getNotAfter().toInstant()))) {
            return new SealVerdict(
                    SealVerdict.Outcome.SUSPECT,
                    "the signer's certificate was not valid on " + day + ", the day of signing");
        }
        return new SealVerdict(
                SealVerdict.Outcome.GENUINE, "signed by " + reference(seal) + ", whose certificate is trusted");
    }

    private static boolean agrees(SealSignature signature, PublicKey key) throws GeneralSecurityException {
        if (!(key instanceof ECPublicKey curve)) {
            throw new GeneralSecurityException("the key is not one of an elliptic curve");
        }
        byte[] value = signature.value();
        BigInteger order = curve.getParams().getOrder();
        if (value.length == 0 || value.length % 2 != 0) {
            return false;
        }
        BigInteger r = new BigInteger(1, Arrays.copyOf(value, value.length / 2));
        BigInteger s = new BigInteger(1, Arrays.copyOfRange(value, value.length / 2, value.length));
        if (r.signum() == 0 || s.signum() == 0 || r.compareTo(order) >= 0 || s.compareTo(order) >= 0) {
            return false;
        }
        int bits = signature.hashBits() > 0 ? signature.hashBits() : hashBits(order.bitLength());
        Signature verifier = Signature.getInstance("SHA" + bits + "withECDSA", PROVIDER);
        verifier.initVerify(key);
        verifier.update(signature.message());
        try {
            return verifier.verify(StandardDSAEncoding.INSTANCE.encode(order, r, s));
        } catch (IOException impossible) {
            throw new GeneralSecurityException(impossible);
        }
    }

    /** The hash that goes with a key of that length (Doc 9303-13, 2.5). */
    private static int hashBits(int keyBits) {
        return keyBits <= 224 ? 224 : keyBits <= 256 ? 256 : keyBits <= 384 ? 384 : 512;
    }

    private Optional<X509Certificate> signer(Seal seal) {
        return switch (seal.signer()) {
            case Seal.SignerReference.Named named ->
                signers.stream().filter(signer -> isNamed(signer, named)).findFirst();
            case Seal.SignerReference.Fingerprint fingerprint ->
                signers.stream()
                        .filter(signer -> fingerprint(signer).endsWith(fingerprint.fingerprintEnd()))
                        .findFirst();
            case Seal.SignerReference.Enclosed enclosed -> enclosed(enclosed);
            case Seal.SignerReference.Nobody nobody -> Optional.empty();
        };
    }

    private Optional<X509Certificate> enclosed(Seal.SignerReference.Enclosed enclosed) {
        try {
            X509Certificate certificate = certificate(enclosed.der());
            return signers.contains(certificate) || isVouchedFor(certificate)
                    ? Optional.of(certificate)
                    : Optional.empty();
        } catch (CertificateException broken) {
            return Optional.empty();
        }
    }

    private boolean isVouchedFor(X509Certificate certificate) {
        return authorities.stream().anyMatch(authority -> signed(authority, certificate));
    }

    private static boolean signed(X509Certificate authority, X509Certificate certificate) {
        try {
            certificate.verify(authority.getPublicKey(), PROVIDER);
            return true;
        } catch (GeneralSecurityException notByThisOne) {
            return false;
        }
    }

    private static boolean isNamed(X509Certificate certificate, Seal.SignerReference.Named named) {
        X500Name subject =
                X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        String name = part(subject, BCStyle.C) + part(subject, BCStyle.CN);
        return name.equalsIgnoreCase(named.signer())
                && certificate.getSerialNumber().toString(16).equalsIgnoreCase(named.certificate());
    }

    private static String part(X500Name name, ASN1ObjectIdentifier kind) {
        return name.getRDNs(kind).length == 0
                ? ""
                : name.getRDNs(kind)[0].getFirst().getValue().toString().toUpperCase(Locale.ROOT);
    }

    private static String fingerprint(X509Certificate certificate) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(certificate.getEncoded()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String reference(Seal seal) {
        return switch (seal.signer()) {
            case Seal.SignerReference.Named named -> named.signer() + " " + named.certificate();
            case Seal.SignerReference.Fingerprint fingerprint -> "…" + fingerprint.fingerprintEnd();
            case Seal.SignerReference.Enclosed enclosed -> subject(enclosed);
            case Seal.SignerReference.Nobody nobody -> "nobody";
        };
    }

    private static String subject(Seal.SignerReference.Enclosed enclosed) {
        try {
            X500Principal subject = certificate(enclosed.der()).getSubjectX500Principal();
            return subject.getName();
        } catch (CertificateException broken) {
            return "whose certificate cannot be read";
        }
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
