package org.sarhad.documents.invented;

import java.io.IOException;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.sarhad.documents.trust.Certificate;

/** The signing authority of an invented state, with its private key. */
public final class InventedAuthority {
    private final String country;
    private final InventedAlgorithm algorithm;
    private final SecureRandom random;
    private final Instant since;
    private final KeyPair keys;
    private final X500Name name;
    private final Certificate certificate;

    private InventedAuthority(
            String country, int number, InventedAlgorithm algorithm, Instant since, SecureRandom random) {
        this.country = country;
        this.algorithm = algorithm;
        this.since = since;
        this.random = random;
        this.keys = algorithm.freshKey(random);
        this.name = name(country, "CSCA " + country, Integer.toString(number));
        this.certificate =
                certify(name, keys, name, Duration.ofDays(5475), KeyUsage.keyCertSign | KeyUsage.cRLSign, true);
    }

    /** A new authority, valid from a moment for fifteen years. */
    public static InventedAuthority of(
            String country, int number, InventedAlgorithm algorithm, Instant since, SecureRandom random) {
        return new InventedAuthority(country, number, algorithm, since, random);
    }

    /** Its certificate, signed by itself. */
    public Certificate certificate() {
        return certificate;
    }

    public InventedAlgorithm algorithm() {
        return algorithm;
    }

    /** A certificate of the successor's key, signed by this authority's key. */
    public Certificate link(InventedAuthority successor) {
        return certify(
                successor.name,
                successor.keys,
                name,
                Duration.ofDays(3650),
                KeyUsage.keyCertSign | KeyUsage.cRLSign,
                true);
    }

    /** A document signer whose certificate is valid from a moment for eleven years. */
    public InventedSigner signer(String title, Instant from) {
        KeyPair signerKeys = algorithm.freshKey(random);
        Certificate issued = certifyAt(
                from, name(country, title, "1"), signerKeys, Duration.ofDays(4015), KeyUsage.digitalSignature, false);
        return new InventedSigner(issued, signerKeys.getPrivate(), algorithm);
    }

    /** A list that withdraws certificates, due to be followed by the next after 90 days. */
    public byte[] revocationList(Instant at, List<Certificate> withdrawn) {
        X509v2CRLBuilder builder = new X509v2CRLBuilder(name, Date.from(at));
        builder.setNextUpdate(Date.from(at.plus(Duration.ofDays(90))));
        withdrawn.forEach(revoked -> builder.addCRLEntry(revoked.serial(), Date.from(at), CRLReason.keyCompromise));
        try {
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(keys.getPublic()));
            return builder.build(contentSigner()).getEncoded();
        } catch (IOException | OperatorCreationException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("the invented revocation list could not be made", e);
        }
    }

    private Certificate certify(
            X500Name subject, KeyPair subjectKeys, X500Name issuer, Duration validity, int usage, boolean authority) {
        return certify(since, subject, subjectKeys, issuer, validity, usage, authority);
    }

    private Certificate certifyAt(
            Instant from, X500Name subject, KeyPair subjectKeys, Duration validity, int usage, boolean authority) {
        return certify(from, subject, subjectKeys, name, validity, usage, authority);
    }

    private Certificate certify(
            Instant from,
            X500Name subject,
            KeyPair subjectKeys,
            X500Name issuer,
            Duration validity,
            int usage,
            boolean authority) {
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                issuer,
                new BigInteger(100, random).add(BigInteger.ONE),
                Date.from(from),
                Date.from(from.plus(validity)),
                subject,
                subjectKeys.getPublic());
        try {
            JcaX509ExtensionUtils identifiers = new JcaX509ExtensionUtils();
            builder.addExtension(
                    Extension.subjectKeyIdentifier,
                    false,
                    identifiers.createSubjectKeyIdentifier(subjectKeys.getPublic()));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    identifiers.createAuthorityKeyIdentifier(keys.getPublic()));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            if (authority) {
                builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            }
            return Certificate.parse(builder.build(contentSigner()).getEncoded());
        } catch (IOException | OperatorCreationException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("the invented certificate could not be made", e);
        }
    }

    private ContentSigner contentSigner() throws OperatorCreationException {
        return new JcaContentSignerBuilder(algorithm.signatureName())
                .setProvider(InventedAlgorithm.PROVIDER)
                .setSecureRandom(random)
                .build(keys.getPrivate());
    }

    private static X500Name name(String country, String title, String number) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, new DERPrintableString(country))
                .addRDN(BCStyle.O, "Invented State")
                .addRDN(BCStyle.CN, title)
                .addRDN(BCStyle.SERIALNUMBER, number)
                .build();
    }
}
